import { setTimeout as wait } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from "vitest";
import type { FastifyInstance } from "fastify";
import { createApp } from "../../server/http/app.js";
import { dataResources, loadDraft } from "../../server/http/draft.js";
import type { ListPage } from "../../server/http/files.js";
import { exchange, openConnection, responsesIn } from "./raw-http.js";

const draft = await loadDraft(new URL("../../generated/server/", import.meta.url));
const TOKEN = "t";
const emptyPage: ListPage = async () => ({ json: (async function* () {})(), count: 0, asOf: () => new Date(), state: "", next: "c2", previous: null });

/** Starts a server whose listings are empty. */
async function start(options: { readonly listPage?: ListPage; readonly requestWithinMs?: number; readonly baseUrl?: string } = {}): Promise<{ readonly app: FastifyInstance; readonly url: string }> {
  const app = await createApp({
    draft,
    resources: dataResources(draft),
    listPage: emptyPage,
    grantOf: async (token) => (token === TOKEN ? { id: "g", accesses: [] } : null),
    findFile: async () => null,
    isReady: async () => true,
    log: { stream: { write: () => undefined }, level: "silent" },
    ...options,
  });
  return { app, url: await app.listen({ host: "127.0.0.1", port: 0 }) };
}

/** A request as it is written; `Connection: close` ends the connection with its response. */
function requestText(line: string, headers: readonly string[] = ["Host: a"]): string {
  return [`${line} HTTP/1.1`, `Authorization: Bearer ${TOKEN}`, "Connection: close", ...headers, "", ""].join("\r\n");
}

const refusal = { error: "invalid_request", error_description: expect.stringMatching(/^[A-Z].*\.$/) };

describe("what cannot be answered", () => {
  let url = "";
  let app: FastifyInstance;
  beforeAll(async () => void ({ app, url } = await start({ requestWithinMs: 400 })));
  afterAll(() => app.close());

  const cases: readonly (readonly [what: string, text: string, status: number, says: RegExp])[] = [
    ["no HTTP at all", "NONSENSE\r\n\r\n", 400, /no HTTP/],
    ["headers that are too long", requestText("GET /accounts", ["Host: a", `X: ${"x".repeat(70_000)}`]), 431, /headers/],
    ["an address that is longer than all headers may be", requestText(`GET /accounts?q=${"x".repeat(70_000)}`), 431, /address/],
    ["an address that is too long", requestText(`GET /accounts?q=${"x".repeat(33_000)}`), 414, /address/],
    ["a request that does not arrive", "GET /accounts HTTP/1.1\r\nHost:", 408, /too long/],
    ["a connection on which nothing arrives", "", 408, /too long/],
    ["no host", requestText("GET /accounts", []), 400, /Host/],
    ["no host for what needs none", requestText("GET /healthz", []), 400, /Host/],
    ["an empty host", requestText("GET /accounts", ["Host:"]), 400, /Host/],
    ["a host with a quote in it", requestText("GET /accounts", ['Host: a"b<c']), 400, /Host/],
    ["a host with a path", requestText("GET /accounts", ["Host: a/b"]), 400, /Host/],
    ["two hosts", requestText("GET /accounts", ["Host: a", "Host: b"]), 400, /Host/],
    ["an expectation that nobody has", requestText("GET /accounts", ["Host: a", "Expect: foo"]), 417, /Expect/],
  ];

  test.each(cases)("is answered in the form of all errors: %s", async (_what, text, status, says) => {
    const response = await exchange(url, text);
    expect([response.status, response.body]).toEqual([status, refusal]);
    expect(response.body).toMatchObject({ error_description: expect.stringMatching(says) });
    expect(response.head).toMatch(/^http\/1\.1 \d+ \w/);
    expect(response.head).toContain("\r\ncontent-type: application/json; charset=utf-8\r\n");
    expect(response.head).toContain("\r\ncache-control: no-store\r\n");
  });

  test.each(["OPTIONS", "PROPFIND", "QUERY", "POST"])("is not there for %s either", async (method) => {
    const response = await exchange(url, requestText(`${method} /nothing`, ["Host: a", "Content-Length: 1", "Content-Type: application/json"]) + "{");
    expect([response.status, response.body]).toEqual([404, { error: "not_found", error_description: "There is nothing at this address." }]);
  });

  test.each([["a.example"], ["a.example:8080"], ["127.0.0.1:1"], ["[::1]:8080"], ["a_b-c~d.example."]])("is not a request to %s, whose pages are there", async (host) => {
    expect((await exchange(url, requestText("GET /accounts", [`Host: ${host}`]))).body).toEqual({ accounts: [], next: `http://${host}/accounts?cursor=c2`, previous: null });
  });

  test("is not a request for a page whose name is long", async () => {
    expect((await exchange(url, requestText(`GET /accounts?cursor=${"x".repeat(40_000)}`))).status).toBe(200);
  });

  test("is not a request of HTTP/1.0 without a host, unless its answer has links", async () => {
    const old = (path: string): string => `GET ${path} HTTP/1.0\r\nAuthorization: Bearer ${TOKEN}\r\n\r\n`;
    expect(await exchange(url, old("/healthz"))).toMatchObject({ status: 200, body: { status: "ok" } });
    expect(await exchange(url, old("/accounts"))).toMatchObject({ status: 400, body: refusal });
    const configured = await start({ baseUrl: "https://utility.example/cds" });
    onTestFinished(() => configured.app.close());
    expect((await exchange(configured.url, old("/accounts"))).body).toEqual({ accounts: [], next: "https://utility.example/cds/accounts?cursor=c2", previous: null });
  });
});

describe("a server that is told to end", () => {
  const page = (path: string): string => `GET ${path} HTTP/1.1\r\nHost: a\r\nAuthorization: Bearer ${TOKEN}\r\n\r\n`;

  test("answers what comes on the connections that it has as ever, and that it is not ready", async () => {
    let release = (): void => undefined;
    const released = new Promise<void>((resolve) => (release = resolve));
    const { app, url } = await start({ listPage: (...args) => released.then(() => emptyPage(...args)) });
    const asked = ["/meterdevices", "/readyz", "/healthz", "/nothing"];
    const connections = await Promise.all(asked.map(() => openConnection(url)));
    for (const { socket } of connections) socket.write(page("/accounts"));
    await wait(50);
    const closed = app.close();
    connections.forEach(({ socket }, index) => socket.write(page(asked[index] ?? "")));
    await wait(50);
    release();
    await Promise.all([...connections.map(({ ended }) => ended), closed]);
    const answers = connections.map(({ received }) => responsesIn(received()));
    for (const [first] of answers) expect(first?.body).toMatchObject({ accounts: [] });
    expect(answers.map(([, second]) => [second?.status, second?.body])).toEqual([
      [200, expect.objectContaining({ meter_devices: [] })],
      [503, { status: "unavailable" }],
      [200, { status: "ok" }],
      [404, { error: "not_found", error_description: expect.any(String) }],
    ]);
    for (const [, second] of answers) expect(second?.head).toContain("\r\nconnection: close\r\n");
  });

  test("waits neither for silent connections nor for requests that do not arrive, but for those that do", async () => {
    const { app, url } = await start({ listPage: (...args) => wait(900).then(() => emptyPage(...args)) });
    const [silent, partial, late, kept] = await Promise.all([openConnection(url), openConnection(url), openConnection(url), openConnection(url)]);
    partial.socket.write("GET /accounts HTTP/1.1\r\nHo");
    late.socket.write("GET /meterdevices HTTP/1.1\r\nHo");
    kept.socket.write(page("/accounts"));
    await wait(50);
    const started = performance.now();
    const closed = app.close();
    await wait(50);
    late.socket.write(`st: a\r\nAuthorization: Bearer ${TOKEN}\r\n\r\n`);
    await Promise.all([silent.ended, partial.ended, late.ended, kept.ended, closed]);
    expect(performance.now() - started).toBeLessThan(3000);
    expect([silent.received(), partial.received()]).toEqual(["", ""]);
    expect([late, kept].map(({ received }) => responsesIn(received()).map(({ status }) => status))).toEqual([[200], [200]]);
  });
});
