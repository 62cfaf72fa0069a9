import { Readable } from "node:stream";
import { pathToFileURL } from "node:url";
import Fastify, { type FastifyInstance, type FastifyPluginAsync } from "fastify";
import { stringify } from "lossless-json";
import { afterEach, beforeAll, describe, expect, it } from "vitest";
import { emitServer } from "../../generator/emit/server.js";
import { collectDefinitions } from "../../generator/emit/definitions/definitions.js";
import { operationViews } from "../../generator/emit/server/operations.js";
import type { Operation, SpecModel } from "../../generator/model/types.js";
import { bundle, compileStrictly } from "./server-compile.js";
import { contextFor, draftModel, specModel } from "./server-context.js";
import { arrayOf, document, field, model, object, ref, STRING } from "./server-fixture.js";

const FAMILY = ["cds-wg1-01.md", "cds-wg1-02.md", "cds-wg3-01.md"];
const NEWEST = ["cds-wg1-01@2026-03-20.md", "cds-wg1-02@2026-03-20.md", "cds-wg3-01@2026-08-20.md"];

/** What the tests use of the emitted modules, whose types the strict compilation proves. */
interface Generated {
  readonly routes: FastifyPluginAsync<{ readonly handlers: Handlers; readonly baseUrl?: string }>;
  readonly operations: Readonly<Record<string, Descriptor>>;
  readonly refuseChanges: (operation: Descriptor, current: object, body: object) => void;
  readonly RequestError: new (code: string, description: string, parameter?: string, member?: string) => Error;
}

interface Descriptor {
  readonly name: string;
  readonly method: string;
  readonly path: string;
  readonly request: string | null;
  readonly token: string;
  readonly success: number;
}

interface Request {
  readonly operation: Descriptor;
  readonly id: string;
  readonly body: object | null;
  readonly additional: object;
  readonly token: string | null;
  readonly baseUrl: string;
}

type Handlers = Readonly<Record<string, (request: Request) => unknown>>;

/** What an implementer writes; every `@ts-expect-error` is a mistake that the emitted types must not let pass. */
const CONSUMER = `
import Fastify from "fastify";
import { Readable } from "node:stream";
import {
  createHandlers,
  type CreateCredentialHandler,
  type DownloadServerProvidedFileHandler,
  type ModifyClientHandler,
  type ModifyGrantHandler,
  type objects,
  policy,
  type Policy,
  refuseChanges,
  routes,
} from "./index.js";

declare const stored: objects.Grant;
declare const client: objects.Client;

export const modifyGrant: ModifyGrantHandler = ({ operation, body, id, token }) => {
  const status: objects.GrantStatus | undefined = body.status;
  const known: string = id;
  const bearer: string | null = token;
  // @ts-expect-error a client may not change the identifier
  void body.grant_id;
  void [status, known, bearer, operation.path];
  return { status: 202, body: stored };
};
// @ts-expect-error the draft names no such status
export const teapot: ModifyGrantHandler = async () => ({ status: 418, body: stored });
// @ts-expect-error the response needs all of its members
export const incomplete: ModifyGrantHandler = async () => ({ body: { grant_id: "1" } });
export const modifyClient: ModifyClientHandler = ({ operation, body, additional }) => {
  const name: string | null | undefined = body.client_name;
  void [name, additional["server_field"]];
  refuseChanges(operation, client, body);
  return { body: client };
};
export const create: CreateCredentialHandler = () => ({ body: { jsonText: "{}" } });
export const download: DownloadServerProvidedFileHandler = () => ({
  content: Readable.from(["a"]),
  contentType: "text/plain",
});
// @ts-expect-error a download answers with a file
export const noFile: DownloadServerProvidedFileHandler = () => ({ body: {} });

export const rules: Policy = policy;
export const unlocked: readonly string[] = policy.objects.Account.locked.account_number.unlockedBy;

await Fastify().register(routes, { handlers: createHandlers({ modifyGrant, modifyClient }) });
`;

let specification: SpecModel;
let generated: Generated;
beforeAll(async () => {
  specification = specModel(...FAMILY);
  generated = await import(pathToFileURL(await bundle(await emitServer(contextFor(specification)))).href);
});

let running: FastifyInstance | null = null;
afterEach(async () => {
  await running?.close();
  running = null;
});

async function start(handlers: Handlers): Promise<string> {
  running = Fastify({ forceCloseConnections: true });
  await running.register(generated.routes, { handlers });
  return running.listen({ host: "127.0.0.1", port: 0 });
}

interface Sent {
  readonly method?: string;
  readonly body?: string;
  readonly authorization?: string | null;
  readonly type?: string;
}

function send(url: string, sent: Sent): Promise<Response> {
  const { method = "GET", body, authorization = "Bearer token", type = "application/json" } = sent;
  return fetch(url, {
    method,
    headers: {
      ...(authorization === null ? {} : { authorization }),
      ...(body === undefined ? {} : { "content-type": type }),
    },
    ...(body === undefined ? {} : { body }),
  });
}

/** Serves one operation, sends it one request, and gives what its handler was handed and what was answered. */
async function handed(name: string, sent: Sent, answer: unknown = { body: {} }) {
  const seen: Request[] = [];
  const address = await start({
    [name]: (request) => {
      seen.push(request);
      return answer;
    },
  });
  const { method, path } = described(name);
  const response = await send(address + path.replace(/\{\w+\}/, "a%2Fb"), { method, ...sent });
  return { request: seen[0], response };
}

function described(name: string): Descriptor {
  const operation = generated.operations[name];
  if (operation === undefined) throw new Error(`there is no operation ${name}`);
  return operation;
}

/** The error response to a body that an operation must refuse. */
async function refusal(name: string, body: string, more: Sent = {}): Promise<Record<string, unknown>> {
  const { request, response } = await handed(name, { body, ...more });
  expect(request, body.slice(0, 100)).toBeUndefined();
  expect(response.headers.get("content-type")).toBe("application/json; charset=utf-8");
  const answer: Record<string, unknown> = JSON.parse(await response.text());
  await running?.close();
  return { status: response.status, ...answer };
}

describe("the operations", () => {
  it("state the facts of the model", () => {
    const stated = specification.documents.flatMap((each) =>
      each.operations.map(({ anchor: _anchor, line: _line, ...facts }) => ({ ...facts, document: each.id })),
    );
    expect(stated).toHaveLength(13);
    expect(Object.values(generated.operations)).toEqual(stated.map((each) => expect.objectContaining(each)));
  });

  it("have paths below the listings of their objects", () => {
    const paths = Object.values(generated.operations).map(({ method, path, success }) => `${method} ${path} ${success}`);
    expect(paths).toEqual([
      "POST /register 201",
      "GET /clients/{client_id} 200",
      "PUT /clients/{client_id} 200",
      "POST /messages 201",
      "GET /messages/{message_id} 200",
      "PATCH /messages/{message_id} 200",
      "GET /credentials/{credential_id} 200",
      "POST /credentials 201",
      "PATCH /credentials/{credential_id} 200",
      "GET /grants/{grant_id} 200",
      "PATCH /grants/{grant_id} 200",
      "GET /server_provided_files/{file_id} 200",
      "GET /server_provided_files/{file_id}/download 200",
    ]);
  });

  it("ask for a bearer token before all else, except registration", async () => {
    const address = await start({});
    for (const { name, method, path, token } of Object.values(generated.operations)) {
      const body = method === "GET" ? {} : { body: "not JSON" };
      const response = await send(address + path, { method, authorization: null, ...body });
      if (token === "optional") {
        expect([name, response.status]).toEqual(["registerClient", 400]);
        continue;
      }
      expect(response.status, name).toBe(401);
      expect(response.headers.get("www-authenticate")).toBe("Bearer");
    }
    expect((await send(`${address}/register`, { method: "POST", body: "{}", authorization: "Basic x" })).status).toBe(401);
  });

  it("answer 501 and name themselves until their handlers are written", async () => {
    const address = await start({});
    for (const { name, method, path, request } of Object.values(generated.operations)) {
      const body = request === null ? {} : { body: bodies[name] ?? "{}" };
      const response = await send(address + path, { method, ...body });
      expect([name, response.status]).toEqual([name, 501]);
      expect(await response.json()).toMatchObject({
        error: "not_implemented",
        error_description: expect.stringContaining(name),
      });
    }
  });

  it("hand their handlers the identifier, the token and the address", async () => {
    const { request, response } = await handed("getGrant", {});
    expect(response.status).toBe(200);
    expect(response.headers.get("cache-control")).toBe("no-store");
    expect(request).toMatchObject({ id: "a/b", token: "token", body: null, additional: {} });
    expect(request?.baseUrl).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
    expect(request?.operation).toBe(described("getGrant"));
  });

  it("answer with the status that the handler names, or the usual one", async () => {
    const sent = { body: "{}" };
    expect((await handed("modifyGrant", sent, { status: 202, body: { a: 1 } })).response.status).toBe(202);
    await running?.close();
    const { response } = await handed("createCredential", { body: bodies["createCredential"] ?? "" }, {
      body: { jsonText: Readable.from(['{"b":', "1.50}"]) },
    });
    expect([response.status, await response.text()]).toEqual([201, '{"b":1.50}']);
  });

  it("answer a download with the file and a name that cannot break the header", async () => {
    const { response } = await handed("downloadServerProvidedFile", {}, {
      content: Readable.from([Buffer.from("a,b\n")]),
      contentType: "text/csv",
      fileName: 'ü"\r\nx.csv',
    });
    expect([response.status, await response.text()]).toEqual([200, "a,b\n"]);
    expect(response.headers.get("content-type")).toBe("text/csv");
    expect(response.headers.get("x-content-type-options")).toBe("nosniff");
    expect(response.headers.get("content-disposition")).toBe("attachment; filename*=UTF-8''%C3%BC%22%0D%0Ax.csv");
  });
});

/** Bodies that pass, where an empty one does not. */
const bodies: Readonly<Record<string, string>> = {
  createMessage: '{"previous_uri":null,"type":"private_message","name":"n","description":"d"}',
  createCredential: '{"client_id":"c"}',
};

describe("a body", () => {
  it("of a PATCH holds what a client may change, and nothing else", async () => {
    const { request } = await handed("modifyGrant", {
      body: '{"status":"closed","grant_id":5,"scope":"a b","created":"never","other":[1]}',
    });
    expect(request).toMatchObject({ body: { status: "closed", scope: "a b" }, additional: {} });
    expect(Object.keys(request?.body ?? {})).toEqual(["status", "scope"]);
  });

  it("of a PUT may reset members with null, and hands on what the draft does not define", async () => {
    const { request } = await handed("modifyClient", {
      body: '{"client_name":null,"redirect_uris":["https://a.example/"],"server_field":{"n":1.50}}',
    });
    expect(request?.body).toEqual({ client_name: null, redirect_uris: ["https://a.example/"] });
    expect(stringify(request?.additional)).toBe('{"server_field":{"n":{"isLosslessNumber":true,"value":"1.50"}}}');
  });

  it("of a registration may leave out what the server decides", async () => {
    const { request, response } = await handed("registerClient", {
      body: '{"scope":"cds_client_admin","client_name":"n"}',
      authorization: null,
    });
    expect(response.status).toBe(201);
    expect(request).toMatchObject({ body: { scope: "cds_client_admin", client_name: "n" }, token: null });
  });

  it("keeps every digit, and an enumeration's unknown value", async () => {
    const digits = ["0.10", "123456789012345678.90", "1.50E+2", "-0", "9007199254740993"];
    const { request } = await handed("modifyGrant", {
      body: `{"status":"of_an_extension","authorization_details":[{"type":"x","n":[${digits.join(",")},7]}]}`,
    });
    expect(request?.body).toEqual({
      status: "of_an_extension",
      authorization_details: [
        { type: "x", n: [...digits.map((value) => ({ isLosslessNumber: true, value })), 7] },
      ],
    });
  });

  it.each([
    ["modifyGrant", '{"status":5}', "status"],
    ["modifyGrant", '{"scope":null}', "scope"],
    ["modifyGrant", '{"authorization_details":{}}', "authorization_details"],
    ["modifyMessage", '{"read":"true"}', "read"],
    ["modifyCredential", '{"client_secret_expires_at":1.5}', "client_secret_expires_at"],
    ["createCredential", '{"client_id":{}}', "client_id"],
    ["createMessage", bodies["createMessage"]?.replace("private_message", "carrier_pigeon") ?? "", "type"],
    ["createMessage", bodies["createMessage"]?.replace("null", '"not a URL"') ?? "", "previous_uri"],
    [
      "createMessage",
      bodies["createMessage"]?.replace("}", ',"updates_requested":[{"field":"a"},{"name":"b"}]}') ?? "",
      "updates_requested[1].field",
    ],
  ])("of %s that is %s is refused by the name of its member", async (name, body, member) => {
    expect(await refusal(name, body)).toEqual({
      status: 400,
      error: "invalid_request",
      error_description: expect.stringContaining(`The member ${member} `),
      member,
    });
  });

  it("with a client's metadata is refused in RFC 7591's words", async () => {
    expect(await refusal("registerClient", '{"redirect_uris":"https://a.example/"}')).toMatchObject({
      status: 400,
      error: "invalid_client_metadata",
      member: "redirect_uris",
    });
    expect(await refusal("modifyClient", '{"contacts":[1]}')).toMatchObject({
      error: "invalid_client_metadata",
      member: "contacts[0]",
    });
  });

  it.each(["", "[]", "null", "1.5", '"text"', "{", '{"read":true,"read":false}', "\u0000", `${"[".repeat(1e5)}`, `{"read":${"[".repeat(500)}${"]".repeat(500)}}`])(
    "that is no JSON object is refused (%#)",
    async (body) => {
      const answer = await refusal("modifyMessage", body);
      expect(answer).toMatchObject({ status: 400, error: "invalid_request" });
      expect(answer["error_description"]).toMatch(/^The body must /);
    },
  );

  it("of another media type is refused", async () => {
    expect(await refusal("modifyMessage", "read=true", { type: "application/x-www-form-urlencoded" })).toMatchObject({
      status: 415,
      error: "invalid_request",
    });
  });

  it("cannot reach what objects inherit", async () => {
    const { request } = await handed("modifyClient", { body: '{"__proto__":{"client_name":"x"},"constructor":1}' });
    expect(request?.body).toEqual({});
    expect(Object.getPrototypeOf(request?.additional)).toBe(Object.prototype);
    expect(request?.additional).not.toHaveProperty("client_name");
  });

  it("may hold attachments of 10 MB where the draft speaks of their size, and is bounded everywhere", async () => {
    const large = (length: number) => bodies["createMessage"]?.replace('"d"', JSON.stringify("x".repeat(length))) ?? "";
    expect((await handed("createMessage", { body: large(14_000_000) })).response.status).toBe(201);
    await running?.close();
    expect(await refusal("createMessage", large(17_000_000))).toMatchObject({ status: 413, error: "invalid_request" });
    expect(await refusal("modifyMessage", large(2_000_000))).toMatchObject({ status: 413, error: "invalid_request" });
  });
});

describe("immutable members", () => {
  it("are refused by name when they change, and pass when they are repeated or left out", () => {
    const operation = described("modifyClient");
    const current = { client_id: "c", grant_types: ["a"], client_name: "n", cds_created: "t" };
    const change = (body: object) => () => generated.refuseChanges(operation, current, body);
    expect(change({ client_name: "other", client_id: "c", grant_types: ["a"] })).not.toThrow();
    expect(change({ client_id: "d" })).toThrow(
      expect.objectContaining({ statusCode: 400, body: expect.objectContaining({ member: "client_id" }) }),
    );
    expect(change({ grant_types: ["a", "b"] })).toThrow("The member grant_types must not be changed.");
    expect(change({ grant_types: null })).toThrow("grant_types");
  });
});

describe("the modules of requests", () => {
  function operation(name: string, more: Partial<Operation>): Operation {
    return {
      name,
      method: "GET",
      urlField: null,
      uriField: null,
      anchor: null,
      line: 9,
      request: null,
      response: null,
      statuses: [],
      modifiable: [],
      immutable: [],
      ...more,
    };
  }

  /** No listing; two operations on one path; bodies of every kind of member; a body of which nothing may change. */
  const unusual = model(
    document("cds-wg9-04", {
      objects: [
        object("Order", [
          field("order_id", STRING),
          field("na-me", STRING, { nullable: true }),
          field("size", { kind: "primitive", name: "decimal" }),
          field("either", { kind: "union", of: [STRING, { kind: "primitive", name: "boolean" }, ref("Part")] }),
          field("one", { kind: "literal", value: 1 }),
          field("labels", { kind: "map", values: arrayOf(STRING) }),
          field("shape", ref("Shape", "enum")),
          field("tags", ref("Tags", "alias")),
          field("ghost", ref("Ghost", "unresolved")),
          field("parts", { kind: "array", items: ref("Part"), nullableItems: true }),
          field("anything", { kind: "any" }),
          field("day", { kind: "primitive", name: "date" }),
        ]),
        object("Part", [field("part", ref("Part"), { presence: "optional", nullable: true })], { placeholder: true }),
      ],
      enums: [
        {
          name: "Shape",
          aliases: [],
          anchor: null,
          line: 1,
          open: false,
          extends: null,
          description: "",
          values: ["round", "square"].map((value) => ({ value, description: "", type: null, fields: [], line: 1 })),
        },
      ],
      typeAliases: [{ name: "Tags", anchor: null, type: arrayOf(STRING), description: "", line: 1 }],
      operations: [
        operation("createOrder", { method: "POST", urlField: "cds_orders_api", request: "Order", response: "Order" }),
        operation("sendOrder", { method: "POST", urlField: "cds_orders_api", request: "Order", response: "Order" }),
        operation("freezeOrder", { method: "PATCH", request: "Order", response: "Order" }),
        operation("stillOrder", { method: "PATCH", request: "Part", modifiable: ["nothing"], response: "Part" }),
        operation("deleteOrder", { method: "DELETE" }),
      ],
    }),
  );

  it("compile strictly, and their types say what a handler gets and must answer", async () => {
    const newest = draftModel(...NEWEST);
    const folders = [
      ["spec", specification],
      ["unusual", unusual],
      ...(newest === null ? [] : [["newest", newest] as const]),
    ] as const;
    const files = await Promise.all(
      folders.map(async ([folder, each]) =>
        [...(await emitServer(contextFor(each)))].map(([path, content]) => [`${folder}/${path}`, content] as const),
      ),
    );
    expect(await compileStrictly(new Map([...files.flat(), ["spec/consumer.ts", CONSUMER]]))).toEqual([]);
  });

  it("read every kind of member, and tell operations on one path apart", async () => {
    const views = operationViews(contextFor(unusual), collectDefinitions(unusual), []);
    expect(views.map(({ descriptor }) => `${descriptor.method} ${descriptor.path}`)).toEqual([
      "POST /orders",
      "POST /orders/sendOrder",
      "PATCH /order/{order_id}",
      "PATCH /part/{id}",
      "DELETE /order/{order_id}",
    ]);
    const made: Generated = await import(pathToFileURL(await bundle(await emitServer(contextFor(unusual)))).href);
    const seen: Request[] = [];
    running = Fastify({ forceCloseConnections: true });
    await running.register(made.routes, {
      handlers: {
        createOrder: (request) => (seen.push(request), { body: {} }),
        deleteOrder: () => ({ body: null }),
        stillOrder: (request) => ({ body: request.body }),
      },
    });
    const address = await running.listen({ host: "127.0.0.1", port: 0 });
    expect((await send(`${address}/order/1`, { method: "DELETE" })).status).toBe(204);
    const still = await send(`${address}/part/1`, { method: "PATCH", body: '{"part":{}}' });
    expect([still.status, await still.json()]).toEqual([200, {}]);
    const good = {
      "na-me": null,
      size: 5,
      either: { part: null, more: 1 },
      one: 1,
      labels: { a: ["b"] },
      shape: "round",
      tags: ["t"],
      ghost: [null],
      parts: [null, { part: {} }],
      anything: { x: [] },
      day: "2026-01-31",
    };
    const post = (body: object) => send(`${address}/orders`, { method: "POST", body: JSON.stringify(body) });
    expect((await post(good)).status).toBe(201);
    expect(seen[0]?.body).toEqual({ ...good, size: { isLosslessNumber: true, value: "5" } });
    const wrong: Readonly<Record<string, unknown>> = {
      "na-me": 1,
      size: "5",
      either: 7,
      one: 2,
      labels: { a: "b" },
      shape: "oval",
      tags: "t",
      parts: {},
      day: "2026-02-30",
    };
    for (const [name, value] of Object.entries(wrong)) {
      const response = await post({ ...good, [name]: value });
      expect([name, response.status]).toEqual([name, 400]);
      expect(await response.json()).toMatchObject({ member: name === "labels" ? "labels.a" : name });
    }
  });
});
