import { connect } from "node:net";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { CursorError, type Grant, type Page } from "../../server/engine/types.js";
import { createApp } from "../../server/http/app.js";
import { dataResources, loadDraft } from "../../server/http/draft.js";
import { fileAddress, type ListPage } from "../../server/http/files.js";
import { issueToken, grantOfToken, type TokenEntry, type TokenTable } from "../../server/http/tokens.js";

const draft = await loadDraft(new URL("../../generated/server/", import.meta.url));
const resources = dataResources(draft);
const lines: string[] = [];
const entries = new Map<string, TokenEntry>();
const table: TokenTable = { find: async (hash) => entries.get(hash) ?? null, add: async (entry) => void entries.set(entry.hash, entry) };
const grant: Grant = { id: "g1", accesses: [] };

/** Objects of a made-up store: accounts of one page, statements with files, segments that are too large to be sent in one piece. */
const LARGE = `{"cds_usagesegment_id":"us-1","values":[${Array.from({ length: 150_000 }, (_, index) => `[{"eu":${index}.10}]`).join(",")}]}`;
const texts: Readonly<Record<string, readonly string[]>> = {
  listAccounts: Array.from({ length: 100 }, (_, index) => `{"cds_account_id":"acc-${index}","balance":123456789012345678.90}`),
  listBillStatements: ['{"cds_billstatement_id":"st-1","file_uri":"here"}', '{"cds_billstatement_id":"st-2","file_uri":null}'],
  listUsageSegments: [LARGE, LARGE],
};

const listPage: ListPage = async ({ name }, { id }, { cursor, parameters }): Promise<Page> => {
  if (cursor === "broken") throw new Error("no row has the account 1000-00001");
  if (cursor !== null) throw new CursorError("not mine");
  const ids = parameters["cds_billstatement_ids"];
  const page = (id === "g1" ? (texts[name] ?? []) : []).filter((text) => ids === undefined || [ids].flat().some((one) => text.includes(one)));
  return { texts: (async function* () { yield* page; })(), count: page.length, state: `${name} ${page.length}`, next: name === "listAccounts" ? "c2" : null, previous: null };
};

let isDatabaseThere = true;
const app = await createApp({
  draft,
  resources,
  listPage,
  grantOf: (token) => grantOfToken(table, token),
  findFile: async (object, json) => (json.includes("st-1") ? { content: `${object} as text`, contentType: "text/plain; charset=utf-8" } : null),
  isReady: async () => isDatabaseThere,
  log: { stream: { write: (line) => void lines.push(line) }, level: "trace" },
});
let url = "";
let token = "";

beforeAll(async () => {
  token = await issueToken(table, grant);
  url = await app.listen({ host: "127.0.0.1", port: 0 });
});
afterAll(() => app.close());

const get = (path: string, headers: Readonly<Record<string, string>> = {}): Promise<Response> =>
  fetch(`${url}${path}`, { headers: { authorization: `Bearer ${token}`, "accept-encoding": "identity", ...headers } });

describe("a listing", () => {
  test("is the texts of the store in its envelope, digit by digit", async () => {
    const response = await get("/accounts?q=main%20street");
    expect(response.status).toBe(200);
    expect(response.headers.get("content-type")).toBe("application/json; charset=utf-8");
    const next = `"next":"${url}/accounts?q=main+street&cursor=c2"`;
    expect(await response.text()).toBe(`{"accounts":[${texts["listAccounts"]?.join(",")}],${next},"previous":null}`);
  });

  test("is an empty list for a grant that shows nothing", async () => {
    const other = await issueToken(table, { id: "g2", accesses: [] });
    expect(await (await get("/eacs", { authorization: `Bearer ${other}` })).text()).toBe('{"eacs":[],"next":null,"previous":null}');
  });

  test("is streamed where it is large, and is the same text", async () => {
    const response = await get("/usagesegments");
    expect(response.headers.get("content-length")).toBeNull();
    expect(await response.text()).toBe(`{"usage_segments":[${LARGE},${LARGE}],"next":null,"previous":null}`);
  });

  test("may be kept by its client alone, and is answered by 304 while it is the same", async () => {
    const first = await get("/accounts");
    const tag = first.headers.get("etag") ?? "";
    expect(tag).toMatch(/^W\/"[\w-]{27}"$/);
    expect(first.headers.get("cache-control")).toBe("private, no-cache");
    expect(first.headers.get("vary")).toContain("authorization");
    const large = (await get("/usagesegments")).headers.get("etag") ?? "";
    expect((await get("/usagesegments", { "if-none-match": large })).status).toBe(304);
    for (const known of [tag, tag.slice(2), `"other", ${tag}`, "*"]) {
      const again = await get("/accounts", { "if-none-match": known });
      expect([again.status, await again.text()]).toEqual([304, ""]);
      expect(again.headers.get("etag")).toBe(tag);
    }
    expect((await get("/accounts", { "if-none-match": '"other"' })).status).toBe(200);
    expect((await get("/accounts?q=x", { "if-none-match": tag })).status).toBe(200);
  });

  test.each([["gzip", gunzipSync], ["br", brotliDecompressSync]] as const)("is compressed with %s when it is asked for", async (encoding, unpack) => {
    for (const path of ["/accounts", "/usagesegments"]) {
      const packed = await app.inject({ url: path, headers: { authorization: `Bearer ${token}`, "accept-encoding": encoding, host: url.slice(7) } });
      expect(packed.headers["content-encoding"]).toBe(encoding);
      expect(packed.headers["vary"]).toMatch(/authorization.*accept-encoding/);
      expect(unpack(packed.rawPayload).toString()).toBe(await (await get(path)).text());
      expect(packed.rawPayload.length).toBeLessThan(unpack(packed.rawPayload).length / 3);
    }
    expect((await get("/accounts")).headers.get("content-encoding")).toBeNull();
  });
});

describe("a statement's file", () => {
  test("is sent where the statement and the file's address show", async () => {
    const response = await fetch(fileAddress(url, "st-1"), { headers: { authorization: `Bearer ${token}` } });
    expect([response.status, await response.text()]).toEqual([200, "BillStatement as text"]);
    expect(response.headers.get("content-type")).toBe("text/plain; charset=utf-8");
    expect(response.headers.get("content-disposition")).toBe("attachment");
    expect(response.headers.get("cache-control")).toBe("private, no-cache");
    expect(response.headers.get("x-content-type-options")).toBe("nosniff");
  });

  test("is not found where they do not", async () => {
    const other = await issueToken(table, { id: "g2", accesses: [] });
    const refused = [await get("/files/st-1", { authorization: `Bearer ${other}` }), await get("/files/st-2"), await get("/files/st-3"), await get("/files/%2e%2e%2fetc")];
    expect(refused.map(({ status }) => status)).toEqual([404, 404, 404, 404]);
    expect(await refused[0]?.json()).toEqual({ error: "not_found", error_description: "There is no such file, or the bearer token may not read it." });
    expect((await fetch(`${url}/files/st-1`)).status).toBe(401);
  });
});

describe("an error", () => {
  const cases: readonly (readonly [what: string, status: number, error: string, path: string, headers: Readonly<Record<string, string>>])[] = [
    ["an unknown address", 404, "not_found", "/nothing", {}],
    ["a token that was never given out", 401, "invalid_token", "/accounts", { authorization: "Bearer abc" }],
    ["another scheme", 401, "unauthorized", "/accounts", { authorization: "Basic YTpi" }],
    ["a malformed parameter", 400, "invalid_request", "/usagesegments?before=yesterday", {}],
    ["a foreign cursor", 400, "invalid_request", "/accounts?cursor=foreign", {}],
    ["a failure of the server", 500, "server_error", "/accounts?cursor=broken", {}],
    ["a listing that is not served", 501, "not_implemented", "/clients", {}],
    ["an address that cannot be read", 400, "invalid_request", "/%zz", {}],
  ];

  test.each(cases)("of %s has the one JSON form", async (_what, status, error, path, headers) => {
    const response = await get(path, headers);
    expect(response.status).toBe(status);
    expect(response.headers.get("content-type")).toBe("application/json; charset=utf-8");
    expect(response.headers.get("cache-control")).toBe("no-store");
    expect(response.headers.get("etag")).toBeNull();
    const body: unknown = await response.json();
    expect(body).toMatchObject({ error, error_description: expect.stringMatching(/\w/) });
    expect(JSON.stringify(body)).not.toContain("1000-00001");
    expect(response.headers.get("www-authenticate")).toEqual(status === 401 ? expect.stringMatching(/^Bearer/) : null);
  });

  test("names the parameter at fault", async () => {
    expect(await (await get("/usagesegments?before=yesterday")).json()).toMatchObject({ parameter: "before" });
    expect(await (await get("/accounts?cursor=foreign")).json()).toMatchObject({ parameter: "cursor" });
  });

  test("of what is no HTTP has it too", async () => {
    const { port } = new URL(url);
    const answer = await new Promise<string>((resolve, reject) => {
      let received = "";
      const socket = connect(Number(port), "127.0.0.1", () => socket.write("NONSENSE\r\n\r\n"));
      socket.on("data", (data) => (received += data)).on("end", () => resolve(received)).on("error", reject);
    });
    expect(answer).toMatch(/^HTTP\/1\.1 400 /);
    expect(JSON.parse(answer.split("\r\n\r\n")[1] ?? "")).toMatchObject({ error: "invalid_request" });
  });
});

describe("every response", () => {
  test.each(["/accounts", "/nothing", "/healthz"])("of %s tells browsers to run and frame nothing", async (path) => {
    const { headers } = await get(path);
    expect(headers.get("content-security-policy")).toBe("default-src 'none';frame-ancestors 'none'");
    expect(headers.get("x-content-type-options")).toBe("nosniff");
    expect(headers.get("x-powered-by")).toBeNull();
  });

  test("of health says whether the server runs and can answer, to anyone, and must not be kept", async () => {
    const health = await fetch(`${url}/healthz`);
    expect([health.status, await health.json()]).toEqual([200, { status: "ok" }]);
    const ready = await fetch(`${url}/readyz`);
    expect([ready.status, await ready.json()]).toEqual([200, { status: "ready" }]);
    expect(ready.headers.get("cache-control")).toBe("no-store");
    isDatabaseThere = false;
    const unready = await fetch(`${url}/readyz`);
    isDatabaseThere = true;
    expect([unready.status, await unready.json()]).toEqual([503, { status: "unavailable" }]);
    expect((await fetch(`${url}/healthz`)).status).toBe(200);
  });
});

describe("the log", () => {
  test("has a line for each request, and neither tokens nor personal data", async () => {
    lines.length = 0;
    await get("/accounts?q=Ada+Brandt&account_numbers=1000-00001");
    await get("/accounts?cursor=broken");
    await get("/files/st-1");
    await get("/people/Ada");
    await get("/accounts", { authorization: "Bearer wrong-token" });
    const entries: readonly Record<string, unknown>[] = lines.map((line) => JSON.parse(line));
    expect(entries.filter(({ msg }) => msg === "request").map(({ method, route, status }) => [method, route, status])).toEqual([
      ["GET", "/accounts", 200],
      ["GET", "/accounts", 500],
      ["GET", "/files/:id", 200],
      ["GET", "none", 404],
      ["GET", "/accounts", 401],
    ]);
    const failure = entries.find(({ err }) => err !== undefined);
    expect(failure).toMatchObject({ err: { type: "Error", message: "", stack: expect.stringContaining("serve-http.test") } });
    const all = lines.join("\n");
    for (const secret of [token, "wrong-token", "Ada", "1000-00001", "st-1", "127.0.0.1"]) expect(all).not.toContain(secret);
  });
});

describe("a token", () => {
  test("is kept as a hash only, and gives the grant that it was made for", async () => {
    expect(token).toMatch(/^[\w-]{43}$/);
    expect(JSON.stringify([...entries])).not.toContain(token);
    expect(await grantOfToken(table, token)).toEqual(grant);
    expect(await grantOfToken(table, `${token.slice(0, -1)}${token.endsWith("A") ? "B" : "A"}`)).toBeNull();
    expect(await grantOfToken(table, [...entries.keys()][0] ?? "")).toBeNull();
  });
});
