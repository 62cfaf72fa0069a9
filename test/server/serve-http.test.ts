import { type IncomingMessage, type OutgoingHttpHeaders, request } from "node:http";
import { brotliDecompressSync, gunzipSync, inflateSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { CursorError, type Grant, type Page } from "../../server/engine/types.js";
import { createApp } from "../../server/http/app.js";
import { dataResources, loadDraft } from "../../server/http/draft.js";
import { filePath, type FindFile, type ListPage } from "../../server/http/files.js";
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
  listBillStatements: [
    '{"cds_billstatement_id":"st-1","note":"\\"file_uri\\":\\"/a\\"","file_uri" : "/files/st-1","amount_due":1.50E+2}',
    '{"cds_billstatement_id":"st-2","file_uri":null}',
    '{"cds_billstatement_id":"st-4","file_uri":"https://elsewhere.example/st-4.pdf"}',
  ],
  listUsageSegments: [LARGE, LARGE],
};

const listPage: ListPage = async ({ name }, { id }, { cursor, parameters }): Promise<Page> => {
  if (cursor === "broken") throw new Error("no row has the account 1000-00001");
  if (cursor !== null) throw new CursorError("not mine");
  const ids = parameters["cds_billstatement_ids"];
  const page = (id === "g1" ? (texts[name] ?? []) : []).filter((text) => ids === undefined || [ids].flat().some((one) => text.includes(one)));
  const pieces = async function* (): AsyncGenerator<Buffer> { yield* page.map((text, index) => Buffer.from(index === 0 ? text : `,${text}`)); };
  return { json: name === "listAccounts" ? Buffer.from(page.join(",")) : pieces(), count: page.length, asOf: () => SEEN, state: `${name}-${page.length}`, next: name === "listAccounts" ? "c2" : null, previous: null };
};

const SEEN = new Date("2026-05-01T00:00:00Z");
const findFile: FindFile = async (object, id, at) =>
  id === "st-1" ? { content: Buffer.from(`${object} ${id} ${at.toISOString()}`), mediaType: "application/pdf", name: 'Bill "1" für May.pdf', digest: "d1" } : null;

let isDatabaseThere = true;
const app = await createApp({
  draft,
  resources,
  listPage,
  grantOf: (token) => grantOfToken(table, token),
  findFile,
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
  test("is the texts of the store in its envelope, digit by digit, with the filters in the name of the next page", async () => {
    const response = await get("/accounts?colour=red&q=main%20street");
    expect(response.status).toBe(200);
    expect(response.headers.get("content-type")).toBe("application/json; charset=utf-8");
    const next = `"next":"${url}/accounts?colour=red&cursor=c2"`;
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
    expect((await get("/usagesegments", { "if-none-match": tag })).status).toBe(200);
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
  test("has its address below the server's own, wherever that is, and no other character of the statement changes", async () => {
    const [first = "", ...others] = texts["listBillStatements"] ?? [];
    const shown = (base: string): string => `{"bill_statements":[${[first.replace(': "/files', `: "${base}/files`), ...others].join(",")}],"next":null,"previous":null}`;
    const here = await get("/billstatement");
    expect(await here.text()).toBe(shown(url));
    const port = url.split(":").at(-1);
    const there = await fetch(`http://localhost:${port}/billstatement`, { headers: { authorization: `Bearer ${token}`, "accept-encoding": "identity" } });
    expect(await there.text()).toBe(shown(`http://localhost:${port}`));
    expect(there.headers.get("etag")).not.toBe(here.headers.get("etag"));
  });

  test("is sent where the statement and the file's address show, as it was when the statement was seen last", async () => {
    const response = await get(filePath("st-1"));
    expect([response.status, await response.text()]).toEqual([200, "BillStatement st-1 2026-05-01T00:00:00.000Z"]);
    expect(response.headers.get("content-type")).toBe("application/pdf");
    expect(response.headers.get("content-length")).toBe("43");
    expect(response.headers.get("content-disposition")).toBe(`attachment; filename="Bill _1_ f_r May.pdf"; filename*=UTF-8''Bill%20%221%22%20f%C3%BCr%20May.pdf`);
    expect(response.headers.get("cache-control")).toBe("private, no-cache");
    expect(response.headers.get("x-content-type-options")).toBe("nosniff");
  });

  test("is answered by 304 while it is the same, and by its head alone where that is asked for", async () => {
    const tag = (await get("/files/st-1")).headers.get("etag") ?? "none";
    const again = await get("/files/st-1", { "if-none-match": tag });
    expect([again.status, await again.text(), again.headers.get("etag")]).toEqual([304, "", tag]);
    const head = await fetch(`${url}/files/st-1`, { method: "HEAD", headers: { authorization: `Bearer ${token}` } });
    expect([head.status, await head.text(), head.headers.get("etag"), head.headers.get("content-length")]).toEqual([200, "", tag, "43"]);
  });

  test("is not found where they do not show, or there is none", async () => {
    const other = await issueToken(table, { id: "g2", accesses: [] });
    const refused = [await get("/files/st-1", { authorization: `Bearer ${other}` }), ...(await Promise.all(["st-2", "st-3", "st-4", "%2e%2e%2fetc"].map((id) => get(`/files/${id}`))))];
    expect(refused.map(({ status }) => status)).toEqual([404, 404, 404, 404, 404]);
    expect(await refused[0]?.json()).toEqual({ error: "not_found", error_description: "There is no such file, or the bearer token may not read it." });
    expect((await fetch(`${url}/files/st-1`)).status).toBe(401);
  });
});

describe("a request", () => {
  /** Sends a request as it is written, which fetch does not: it adds headers of its own. */
  const send = (method: string, path: string, headers: OutgoingHttpHeaders = {}): Promise<{ readonly response: IncomingMessage; readonly body: Buffer }> =>
    new Promise((resolve, reject) => {
      request(`${url}${path}`, { method, headers: { authorization: `Bearer ${token}`, ...headers } }, (response) => {
        const parts: Buffer[] = [];
        response.on("data", (part: Buffer) => parts.push(part)).on("end", () => resolve({ response, body: Buffer.concat(parts) })).on("error", reject);
      })
        .on("error", reject)
        .end();
    });

  test.each([
    [undefined, undefined],
    ["", undefined],
    ["gzip", "gzip"],
    ["gzip, br", "br"],
    ["br;q=0.5, gzip", "gzip"],
    ["br;q=0, gzip;q=0", undefined],
    ["exotic", undefined],
    ["identity", undefined],
    ["identity;q=0, gzip", "gzip"],
    ["*;q=0, deflate;q=0.1", "deflate"],
    ["*", "gzip"],
    ["gzip;q=0, *", "br"],
    ["X-GZIP;q=0, *;q=0.5", "br"],
    ["gzip;q=0.1, *;q=0.5", "br"],
    ["gzip;q=0, br;q=0, *", "deflate"],
    ["gzip;q=0, br;q=0, deflate;q=0, *", undefined],
    ["br;q=0.5, *;q=0.1", "br"],
  ])("that takes the encodings %j is answered in %j", async (takes, encoding) => {
    const { response, body } = await send("GET", "/accounts", takes === undefined ? {} : { "accept-encoding": takes });
    expect([response.statusCode, response.headers["content-encoding"]]).toEqual([200, encoding]);
    const unpack = { br: brotliDecompressSync, gzip: gunzipSync, deflate: inflateSync }[encoding ?? ""] ?? ((packed: Buffer) => packed);
    expect(unpack(body).toString()).toBe(await (await get("/accounts")).text());
  });

  test.each(["identity;q=0", "identity;q=0.000, exotic", "*;q=0", "identity; q=0, br;q=0"])("that takes no encoding that there is (%s) is told so", async (takes) => {
    const { response, body } = await send("GET", "/accounts", { "accept-encoding": takes });
    expect([response.statusCode, JSON.parse(body.toString())]).toEqual([406, { error: "not_acceptable", error_description: expect.stringContaining("br, gzip, deflate") }]);
  });

  test.each(["/accounts", "/usagesegments"])("for %s is answered by 304 in whatever encoding the client has it", async (path) => {
    const packed = await send("GET", path, { "accept-encoding": "gzip" });
    const plain = await send("GET", path);
    const { etag } = packed.response.headers;
    expect([etag, plain.response.headers.etag]).toEqual([expect.stringMatching(/^W\//), etag]);
    for (const takes of ["gzip", "identity"]) {
      const { response, body } = await send("GET", path, { "accept-encoding": takes, "if-none-match": etag });
      expect([response.statusCode, body.length, response.headers.etag, response.headers["content-encoding"]]).toEqual([304, 0, etag, undefined]);
    }
  });

  test.each(["/accounts", "/usagesegments", "/files/st-1", "/healthz"])("for the head of %s gets the headers of GET and nothing else", async (path) => {
    const head = await send("HEAD", path);
    const whole = await send("GET", path);
    const of = ({ headers }: IncomingMessage) => [headers.etag, headers["content-type"], headers["cache-control"], headers["content-length"], headers.vary];
    expect([head.response.statusCode, head.body.length, ...of(head.response)]).toEqual([200, 0, ...of(whole.response)]);
    expect((await send("HEAD", path, { "if-none-match": whole.response.headers.etag })).response.statusCode).toBe(304);
  });

  test.each(["/accounts", "/files/st-1", "/healthz", "/readyz"])("for %s by another method is told which it has", async (path) => {
    for (const method of ["POST", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE", "PROPFIND", "QUERY", "PURGE"]) {
      const { response, body } = await send(method, path);
      expect([response.statusCode, response.headers.allow, JSON.parse(body.toString())]).toEqual([405, "GET, HEAD", { error: "method_not_allowed", error_description: "This address allows GET, HEAD." }]);
    }
  });

  test("may have parameters that the listing does not have, and repeat lists", async () => {
    const all = await (await get("/billstatement")).text();
    expect(await (await get("/billstatement?colour=red&colour=blue&q=x&__proto__=1")).text()).toBe(all);
    const both: { readonly bill_statements: readonly unknown[] } = JSON.parse(await (await get("/billstatement?cds_billstatement_ids=st-1&cds_billstatement_ids=st-2")).text());
    expect(both.bill_statements).toHaveLength(2);
  });

  test.each([
    ["/billstatement?before=2026-02-30", "before", "2026-02-30"],
    ["/billstatement?after=2026-01-01T00:00:00Z", "after", "2026-01-01T00:00:00Z"],
    ["/billstatement?after=2026-01-01&after=2026-01-02", "after", "only once"],
    ["/usagesegments?before=2026-01-01", "before", "date-time"],
    ["/usagesegments?after=2026-01-01T00:00:00+01:00", "after", "%2B"],
    ["/accounts?q=", "q", "not empty"],
    ["/accounts?q=a&q=b", "q", "only once"],
    ["/accounts?cursor=", "cursor", "not empty"],
    ["/accounts?cursor=a&cursor=b", "cursor", "only once"],
  ])("with a parameter that cannot be read, %s, is told which and why", async (path, parameter, why) => {
    const response = await get(path);
    expect([response.status, await response.json()]).toEqual([400, { error: "invalid_request", error_description: expect.stringContaining(why), parameter }]);
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
