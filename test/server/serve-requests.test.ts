import { type IncomingMessage, type OutgoingHttpHeaders, request } from "node:http";
import { brotliDecompressSync, gunzipSync, inflateSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { startMadeUp } from "./made-up-server.js";

const { url, token, get } = await startMadeUp();

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
