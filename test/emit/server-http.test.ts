import { once } from "node:events";
import { Readable } from "node:stream";
import { pathToFileURL } from "node:url";
import Fastify, { type FastifyInstance, type FastifyPluginAsync } from "fastify";
import { parse, stringify } from "lossless-json";
import { afterEach, beforeAll, describe, expect, it } from "vitest";
import { emitServer } from "../../generator/emit/server.js";
import { bundle } from "./server-compile.js";
import { contextFor, specModel } from "./server-context.js";

/** What the tests use of the emitted modules, whose types the strict compilation proves. */
interface Generated {
  readonly routes: FastifyPluginAsync<{ readonly handlers: Handlers; readonly baseUrl?: string }>;
  readonly resources: Readonly<Record<string, Resource>>;
  readonly createHandlers: (written: Handlers) => Handlers;
  readonly handleAll: (handler: Handler) => Handlers;
  readonly pageUrl: (request: Request, cursor: string) => string;
  readonly decimal: (text: string) => object;
  readonly toJson: (value: unknown) => string;
  readonly RequestError: new (code: string, description: string, parameter?: string) => Error;
}

interface Resource {
  readonly name: string;
  readonly path: string;
  readonly filters: readonly { readonly parameter: string; readonly kind: string; readonly value: string }[];
}

interface Request {
  readonly resource: Resource;
  readonly parameters: object;
  readonly cursor: string | null;
  readonly token: string;
  readonly baseUrl: string;
  readonly query: URLSearchParams;
  readonly signal: AbortSignal;
}

type Handler = (request: Request) => unknown;
type Handlers = Readonly<Record<string, Handler>>;

let generated: Generated;
beforeAll(async () => {
  const files = await emitServer(contextFor(specModel("drafts/2026-03-19/cds-wg3-01.md")));
  generated = await import(pathToFileURL(await bundle(files)).href);
});

let running: FastifyInstance | null = null;
afterEach(async () => {
  await running?.close();
  running = null;
});

async function start(handlers: Handlers, options: { baseUrl?: string; prefix?: string } = {}): Promise<string> {
  running = Fastify({ forceCloseConnections: true });
  await running.register(generated.routes, { handlers, ...options });
  return running.listen({ host: "127.0.0.1", port: 0 });
}

const TOKEN = "a-Token._~+/9==";

function get(url: string, authorization: string | null = `Bearer ${TOKEN}`): Promise<Response> {
  return fetch(url, authorization === null ? {} : { headers: { authorization } });
}

async function answer(response: Response): Promise<{ readonly status: number; readonly body: unknown }> {
  expect(response.headers.get("content-type")).toBe("application/json; charset=utf-8");
  return { status: response.status, body: await response.json() };
}

/** Serves a handler for all listings and gives what it was handed for one request. */
async function handed(path: string, options: { baseUrl?: string; prefix?: string } = {}): Promise<Request> {
  const seen: Request[] = [];
  const address = await start(
    generated.handleAll((request) => {
      seen.push(request);
      return {};
    }),
    options,
  );
  const response = await get(address + path);
  expect(response.status, await response.text()).toBe(200);
  const [request] = seen;
  if (request === undefined) throw new Error("no handler was called");
  return request;
}

describe("every listing", () => {
  it("asks for a bearer token before all else", async () => {
    const address = await start({});
    for (const { path } of Object.values(generated.resources)) {
      for (const authorization of [null, "Basic dXNlcjpwYXNz", "Bearer", "Bearer "]) {
        const response = await get(`${address}${path}?q=&before=never`, authorization);
        expect(response.headers.get("www-authenticate")).toBe("Bearer");
        expect(await answer(response)).toEqual({
          status: 401,
          body: { error: "unauthorized", error_description: expect.stringContaining("bearer token") },
        });
      }
    }
  });

  it("refuses a token with characters that no token has", async () => {
    const address = await start({});
    for (const token of ["two words", 'quo"te', "=", "comma,"]) {
      const response = await get(`${address}/accounts`, `Bearer ${token}`);
      expect(response.headers.get("www-authenticate")).toMatch(
        /^Bearer error="invalid_token", error_description="[^"]+"$/,
      );
      expect((await answer(response)).status).toBe(401);
    }
    expect((await get(`${address}/accounts`, `bearer ${TOKEN}`)).status).toBe(501);
  });

  it("answers 501 and names the operation until its handler is written", async () => {
    const address = await start({});
    const listings = Object.values(generated.resources);
    expect(listings).toHaveLength(9);
    for (const { path, name } of listings) {
      expect(await answer(await get(address + path))).toEqual({
        status: 501,
        body: { error: "not_implemented", error_description: expect.stringContaining(name) },
      });
    }
  });

  it("is served by its own handler when one is written, and the others stay stubs", async () => {
    const address = await start(generated.createHandlers({ listAccounts: () => ({ accounts: [] }) }));
    expect(await answer(await get(`${address}/accounts`))).toEqual({ status: 200, body: { accounts: [] } });
    expect((await get(`${address}/meterdevices`)).status).toBe(501);
  });

  it("refuses each of its parameters by name when it is malformed", async () => {
    const address = await start(generated.handleAll(() => ({})));
    const refused = new Map<string, string>([
      ["date", "2026-02-30"],
      ["datetime", "2026-02-28"],
      ["text", ""],
    ]);
    const tried: string[] = [];
    for (const { path, filters } of Object.values(generated.resources)) {
      for (const { parameter, kind, value } of filters) {
        const bad = refused.get(kind === "contains" ? "text" : value);
        if (bad === undefined) continue;
        tried.push(parameter);
        const description = `The parameter ${parameter} has the value '${bad}'; expected `;
        expect(await answer(await get(`${address}${path}?${parameter}=${bad}`)), `${path} ${parameter}`).toEqual({
          status: 400,
          body: { error: "invalid_request", error_description: expect.stringContaining(description), parameter },
        });
      }
    }
    // Two bounds each of statements, sections, segments and certificates; five searches.
    expect(tried.sort()).toEqual([...Array(4).fill("after"), ...Array(4).fill("before"), ...Array(5).fill("q")]);
  });

  it("hands its handler every parameter that it has", async () => {
    const samples = new Map([
      ["date", "2026-01-31"],
      ["datetime", "2026-01-31T12:00:00Z"],
    ]);
    for (const { path, filters } of Object.values(generated.resources)) {
      const sent = filters.map(({ parameter, value }) => [parameter, samples.get(value) ?? "one"] as const);
      const request = await handed(`${path}?${new URLSearchParams(Object.fromEntries(sent))}`);
      await running?.close();
      expect(request.resource.path).toBe(path);
      expect(request.parameters).toEqual(
        Object.fromEntries(
          filters.map(({ parameter, kind, value }) => {
            const sample = samples.get(value) ?? "one";
            return [parameter, kind === "in" ? [sample] : sample];
          }),
        ),
      );
    }
  });
});

describe("other methods", () => {
  it("are refused at every listing with those that it has, token or not", async () => {
    const address = await start(generated.handleAll(() => ({})));
    for (const { path } of Object.values(generated.resources)) {
      for (const method of ["POST", "PUT", "PATCH", "DELETE", "OPTIONS", "PROPFIND", "QUERY"]) {
        const response = await fetch(`${address}${path}?q=`, { method, body: "{", headers: { "content-type": "application/json" } });
        expect(response.headers.get("allow")).toBe("GET, HEAD");
        expect(await answer(response)).toEqual({
          status: 405,
          body: { error: "method_not_allowed", error_description: expect.stringContaining("GET, HEAD") },
        });
      }
    }
  });

  it("are left to the routes that are there already", async () => {
    running = Fastify({ forceCloseConnections: true });
    running.options("/cds/accounts", async (_request, reply) => reply.code(204).send());
    await running.register(generated.routes, { handlers: {}, prefix: "/cds" });
    const address = await running.listen({ host: "127.0.0.1", port: 0 });
    const statuses = ["/cds/accounts", "/cds/meterdevices"].map(async (path) => (await fetch(`${address}${path}`, { method: "OPTIONS" })).status);
    expect(await Promise.all(statuses)).toEqual([204, 405]);
  });

  it("that only ask for the head get what GET would send before its content", async () => {
    const state = { isRead: false };
    const large = Readable.from((async function* () {
      state.isRead = true;
      yield "{}";
    })());
    const address = await start({ listAccounts: () => ({ accounts: [] }), listMeterDevices: () => ({ jsonText: large }) });
    const headers = { authorization: `Bearer ${TOKEN}` };
    const small = await fetch(`${address}/accounts`, { method: "HEAD", headers });
    const whole = await get(`${address}/accounts`);
    for (const name of ["content-type", "content-length"]) expect(small.headers.get(name)).toBe(whole.headers.get(name));
    const streamed = await fetch(`${address}/meterdevices`, { method: "HEAD", headers });
    expect([streamed.status, streamed.headers.get("content-length"), await streamed.text()]).toEqual([200, null, ""]);
    expect(state.isRead).toBe(false);
    expect((await fetch(`${address}/accounts`, { method: "HEAD" })).status).toBe(401);
  });
});

describe("parameters", () => {
  it("are lists split at spaces, each value once, repeated parameters joined", async () => {
    const { parameters } = await handed(
      "/accounts?cds_account_ids=a%20b++a+&customer_numbers=x&customer_numbers=y+x&account_numbers=&q=A%20%22b%22+",
    );
    expect(parameters).toEqual({
      cds_account_ids: ["a", "b"],
      customer_numbers: ["x", "y"],
      account_numbers: [],
      q: 'A "b" ',
    });
  });

  it("that the listing does not have are ignored", async () => {
    const { parameters } = await handed("/billstatement?colour=red&q=x&__proto__=1&constructor=2&after=2026-01-31");
    expect(parameters).toEqual({ after: "2026-01-31" });
    expect(Object.getPrototypeOf(parameters)).toBe(Object.prototype);
  });

  it("may hold values that an enumeration does not list", async () => {
    const { parameters } = await handed("/servicecontracts?service_types=electric+moonlight");
    expect(parameters).toEqual({ service_types: ["electric", "moonlight"] });
  });

  it("that hold one value are refused when they come twice", async () => {
    const address = await start(generated.handleAll(() => ({})));
    for (const query of ["q=a&q=b", "cursor=a&cursor=b"]) {
      const { status, body } = await answer(await get(`${address}/accounts?${query}`));
      expect(status).toBe(400);
      expect(body).toMatchObject({
        error_description: expect.stringContaining("'a, b'; expected the parameter only once"),
      });
    }
  });

  it("are shown shortened in an error when they are long", async () => {
    const address = await start({});
    const { body } = await answer(await get(`${address}/eacs?after=${"9".repeat(5000)}`));
    expect(JSON.stringify(body).length).toBeLessThan(400);
  });

  const verdicts: readonly (readonly [path: string, good: readonly string[], bad: readonly string[]])[] = [
    [
      "/billsection",
      ["2026-01-31", "2024-02-29", "2000-02-29", "0000-01-01"],
      [
        "2026-02-29",
        "1900-02-29",
        "2026-04-31",
        "2026-13-01",
        "2026-00-10",
        "2026-01-00",
        "2026-1-31",
        "26-01-31",
        "2026-01-31T00:00:00Z",
        " 2026-01-31",
        "2026-01-31\n",
        "２０２６-01-31",
        "yesterday",
      ],
    ],
    [
      "/usagesegments",
      [
        "2026-01-31T12:00:00Z",
        "2026-01-31t12:00:00z",
        "2026-01-31T12:00:00.123456789Z",
        "2026-01-31T12:00:00+02:00",
        "2026-01-31T12:00:00-00:00",
        "2016-12-31T23:59:60Z",
        "2017-01-01T01:59:60+02:00",
        "2016-12-31T15:59:60-08:00",
      ],
      [
        "2026-01-31",
        "2026-01-31 12:00:00Z",
        "2026-01-31T12:00:00",
        "2026-01-31T12:00:00+02",
        "2026-01-31T12:00:00+0200",
        "2026-02-30T12:00:00Z",
        "2026-01-31T24:00:00Z",
        "2026-01-31T12:60:00Z",
        "2026-01-31T12:00:61Z",
        "2026-01-31T12:00:60Z",
        "2026-01-31T23:59:60+02:00",
        "2026-01-31T12:00:00.Z",
        "2026-01-31T12:00Z",
        "2026-01-31T12:00:00+24:00",
        "2026-01-31T12:00:00+02:60",
        "2026-01-31T12:00:00Z\n",
        "1769860800",
      ],
    ],
  ];
  it.each(verdicts)("of dates and times on %s are exactly those of RFC 3339", async (path, good, bad) => {
    const address = await start(generated.handleAll(({ parameters }) => parameters));
    const results = await Promise.all(
      [...good, ...bad].map(async (value) => {
        const response = await get(`${address}${path}?after=${encodeURIComponent(value)}`);
        return [value, response.status, response.status === 200 ? await response.json() : null];
      }),
    );
    expect(results).toEqual([
      ...good.map((value) => [value, 200, { after: value }]),
      ...bad.map((value) => [value, 400, null]),
    ]);
  });

  it("say how a plus sign is written when an offset lost its own", async () => {
    const address = await start({});
    const { body } = await answer(await get(`${address}/usagesegments?after=2026-01-31T12:00:00+02:00`));
    expect(body).toMatchObject({ parameter: "after", error_description: expect.stringContaining("%2B") });
  });
});

describe("a handler", () => {
  it("gets the token, the page and the address", async () => {
    const request = await handed("/cds/accounts?q=x&cursor=p%2F2&colour=red", { prefix: "/cds" });
    expect(request).toMatchObject({ token: TOKEN, cursor: "p/2", resource: generated.resources["listAccounts"] });
    expect(request.baseUrl).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/cds$/);
    expect(generated.pageUrl(request, "3&4")).toBe(`${request.baseUrl}/accounts?q=x&cursor=3%264&colour=red`);
  });

  it("gets the public address where one is configured, and no page for the first request", async () => {
    const request = await handed("/accounts", { baseUrl: "https://api.example/cds/" });
    expect(request).toMatchObject({ baseUrl: "https://api.example/cds", cursor: null });
    expect(generated.pageUrl(request, "2")).toBe("https://api.example/cds/accounts?cursor=2");
  });

  it("learns that the client has gone", async () => {
    const gone = deferred();
    const called = deferred();
    const address = await start(
      generated.handleAll(async ({ signal }) => {
        called.resolve();
        await once(signal, "abort");
        gone.resolve();
        return {};
      }),
    );
    const client = new AbortController();
    const request = fetch(`${address}/accounts`, {
      headers: { authorization: `Bearer ${TOKEN}` },
      signal: client.signal,
    });
    await called.promise;
    client.abort();
    await expect(request).rejects.toThrow();
    await gone.promise;
  });

  it("answers decimals digit by digit, those of lossless-json too", async () => {
    const digits = '{"a":0.10,"b":[123456789012345678.90,1.50E+2,-0.0],"c":{"d":null,"é\\n":"\\"0.10"},"e":2,"f":true}';
    const { decimal, toJson } = generated;
    const own = { a: decimal("0.10"), b: ["123456789012345678.90", "1.50E+2", "-0.0"].map(decimal) };
    const rest = { c: { d: null, "é\n": '"0.10', gone: undefined }, e: 2, f: true };
    const address = await start(
      generated.createHandlers({
        listAccounts: () => ({ ...own, ...rest }),
        listEnergyAttributeCertificates: () => parse(digits),
      }),
    );
    expect(await (await get(`${address}/accounts`)).text()).toBe(digits);
    expect(await (await get(`${address}/eacs`)).text()).toBe(digits);
    expect(stringify(parse(digits))).toBe(digits);
    for (const text of ["", "1,5", "01", ".5", "1.", "NaN", "Infinity", "0x1", "1 ", '1,"x":2']) {
      expect(() => decimal(text), text).toThrow(TypeError);
      expect(() => toJson({ isLosslessNumber: true, value: text }), text).toThrow(TypeError);
    }
  });

  it("may answer JSON text, whole or as a stream", async () => {
    const text = '{"accounts":[],"next":null,"previous":null}';
    const address = await start({
      listAccounts: () => ({ jsonText: text }),
      listEnergyAttributeCertificates: () => ({ jsonText: Readable.from(text.split(/(?<=,)/)) }),
    });
    for (const path of ["/accounts", "/eacs"]) {
      const response = await get(address + path);
      expect(response.headers.get("content-type")).toBe("application/json; charset=utf-8");
      expect(await response.text()).toBe(text);
    }
  });

  it("refuses a request by an error of its own", async () => {
    const { RequestError } = generated;
    const address = await start({
      listAccounts: () => {
        throw new RequestError("insufficient_scope", 'Not for "you".');
      },
      listMeterDevices: async () => {
        throw new RequestError("invalid_request", "No such page.", "cursor");
      },
    });
    const forbidden = await get(`${address}/accounts`);
    expect(forbidden.headers.get("www-authenticate")).toBe(
      'Bearer error="insufficient_scope", error_description="Not for \'you\'."',
    );
    expect(await answer(forbidden)).toEqual({
      status: 403,
      body: { error: "insufficient_scope", error_description: 'Not for "you".' },
    });
    expect(await answer(await get(`${address}/meterdevices`))).toEqual({
      status: 400,
      body: { error: "invalid_request", error_description: "No such page.", parameter: "cursor" },
    });
  });

  it("that fails is answered without a word about why, which is logged", async () => {
    const lines: string[] = [];
    running = Fastify({ logger: { level: "error", stream: { write: (line: string) => void lines.push(line) } } });
    await running.register(generated.routes, {
      handlers: {
        listAccounts: () => {
          throw new Error("database password is hunter2");
        },
        listMeterDevices: () => {
          throw Object.assign(new Error("slow down"), { statusCode: 429 });
        },
      },
    });
    const address = await running.listen({ host: "127.0.0.1", port: 0 });
    const failed = await answer(await get(`${address}/accounts`));
    expect(failed).toEqual({ status: 500, body: { error: "server_error", error_description: expect.any(String) } });
    expect(JSON.stringify(failed)).not.toContain("hunter2");
    expect(lines).toEqual([expect.stringContaining("hunter2")]);
    // Errors of other plugins keep the status that they ask for.
    expect(await answer(await get(`${address}/meterdevices`))).toEqual({
      status: 429,
      body: { error: "invalid_request", error_description: "slow down" },
    });
  });
});

function deferred(): { readonly promise: Promise<void>; readonly resolve: () => void } {
  const emitter = new EventTarget();
  const promise = once(emitter, "done").then(() => undefined);
  return { promise, resolve: () => void emitter.dispatchEvent(new Event("done")) };
}
