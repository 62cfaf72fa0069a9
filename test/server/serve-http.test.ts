import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { filePath } from "../../server/http/files.js";
import { grantOfToken, issueToken } from "../../server/http/tokens.js";
import { GRANT, LARGE, startMadeUp, TEXTS } from "./made-up-server.js";

const { app, url, token, table, entries, lines, database, get } = await startMadeUp();

describe("a listing", () => {
  test("is the texts of the store in its envelope, digit by digit, with the filters in the name of the next page", async () => {
    const response = await get("/accounts?colour=red&q=main%20street");
    expect(response.status).toBe(200);
    expect(response.headers.get("content-type")).toBe("application/json; charset=utf-8");
    const next = `"next":"${url}/accounts?colour=red&cursor=c2"`;
    expect(await response.text()).toBe(`{"accounts":[${TEXTS["listAccounts"]?.join(",")}],${next},"previous":null}`);
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
    const [first = "", ...others] = TEXTS["listBillStatements"] ?? [];
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
    database.isThere = false;
    const unready = await fetch(`${url}/readyz`);
    database.isThere = true;
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
    expect(failure).toMatchObject({ err: { type: "Error", message: "", stack: expect.stringContaining("made-up-server") } });
    const all = lines.join("\n");
    for (const secret of [token, "wrong-token", "Ada", "1000-00001", "st-1", "127.0.0.1"]) expect(all).not.toContain(secret);
  });
});

describe("a token", () => {
  test("is kept as a hash only, and gives the grant that it was made for", async () => {
    expect(token).toMatch(/^[\w-]{43}$/);
    expect(JSON.stringify([...entries])).not.toContain(token);
    expect(await grantOfToken(table, token)).toEqual(GRANT);
    expect(await grantOfToken(table, `${token.slice(0, -1)}${token.endsWith("A") ? "B" : "A"}`)).toBeNull();
    expect(await grantOfToken(table, [...entries.keys()][0] ?? "")).toBeNull();
  });
});
