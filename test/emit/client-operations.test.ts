import path from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { emitClient } from "../../generator/emit/client.js";
import { emitOpenApi } from "../../generator/emit/openapi.js";
import type { Operation } from "../../generator/model/types.js";
import { compile, projectOf, serve, type Project, type Reply, type TestServer } from "./client-support.js";
import { contextFor, decimal, documentOf, field, listOf, modelOf, object, ref, string, url } from "./openapi-fixture.js";

const operation = (name: string, method: Operation["method"], more: Partial<Operation>): Operation => ({
  name,
  method,
  urlField: null,
  uriField: "uri",
  anchor: null,
  line: 40,
  request: null,
  response: "Note",
  statuses: [],
  modifiable: [],
  immutable: [],
  ...more,
});
const links = ["fresh", "old"].flatMap((name, index) => [
  field(name, listOf(ref("Note", "object")), 21 + index),
  field(`${name}_next`, url, 23 + index, { presence: "unmarked", nullable: true }),
]);
const notes = documentOf("cds-notes", {
  objects: [
    object("Note", 1, [field("note_id", string, 2), field("uri", url, 3), field("text", string, 4), field("weight", decimal, 5)]),
    object("NoteListing", 20, links, { role: "envelope" }),
  ],
  listings: [
    {
      name: "listNotes",
      anchor: null,
      line: 20,
      method: "GET",
      urlField: "cds_notes_api",
      envelope: "NoteListing",
      collections: ["fresh", "old"],
      item: "Note",
      pageSize: null,
      parameters: [],
      order: [],
    },
  ],
  operations: [
    operation("registerNote", "POST", { urlField: "registration_endpoint", uriField: null, request: "Note" }),
    operation("getNote", "GET", {}),
    operation("modifyNote", "PATCH", { request: "Note", statuses: [200, 202, 400], modifiable: ["text", "weight"] }),
    operation("downloadNote", "GET", { uriField: "download_uri", response: null }),
  ],
});

const uses = `
import { createClient, decimal, type Note, type Outcome } from "./index.js";
const client = createClient({ baseUrl: "https://cds.utility.example" });
export async function use(note: Note): Promise<void> {
  const outcome: Outcome<200 | 202, Note> = await client.modifyNote(note.uri, { weight: decimal("1.50") });
  // @ts-expect-error what may not be changed
  await client.modifyNote(note.uri, { note_id: "2" });
  const again: Note = await client.getNote(note.uri);
  const file: Response = await client.downloadNote(note.uri);
  for await (const old of client.listNotes.old.items()) console.log(old.text);
  console.log(outcome.status === 202, again, file.body);
}
`;

interface Notes {
  createClient(options: object): {
    readonly registerNote: (body: object) => Promise<object>;
    readonly getNote: (uri: string, options?: object) => Promise<object>;
    readonly modifyNote: (uri: string, body: object) => Promise<{ readonly status: number; readonly body: object }>;
    readonly downloadNote: (uri: string) => Promise<Response>;
    readonly listNotes: Readonly<Record<"fresh" | "old", { items(): AsyncIterable<Record<string, unknown>> }>>;
  };
  decimal(digits: string): object;
  LinkError: new (...parts: never[]) => Error;
  ResponseError: new (...parts: never[]) => Error;
}

let project: Project;
let complaints: readonly string[];
let generated: Notes;
const servers: TestServer[] = [];

beforeAll(async () => {
  const context = contextFor(modelOf([notes]));
  const files = await emitClient(context, notes, emitOpenApi(context, notes));
  project = projectOf(new Map([...files, ["uses.ts", uses]]));
  complaints = compile(project);
  generated = await import(/* @vite-ignore */ pathToFileURL(path.join(project.folder, "out/index.js")).href);
});
afterAll(() => project.remove());
afterEach(async () => {
  await Promise.all(servers.splice(0).map((server) => server.close()));
});

async function start(reply: (url: URL) => Reply | null): Promise<TestServer> {
  const server = await serve(reply);
  servers.push(server);
  return server;
}

const note = `{"note_id":"1","weight":123456789012345678.90}`;

describe("operations", () => {
  it("compile strictly, and take only what may be sent", () => {
    expect(complaints).toEqual([]);
  });

  it("are requested at the URL of the object", async () => {
    const server = await start(() => ({ body: note }));
    const client = generated.createClient({ baseUrl: server.origin, token: "secret" });
    expect(await client.getNote(`${server.origin}/anywhere/7?x=1`)).toMatchObject({ note_id: "1" });
    expect(server.requests).toMatchObject([{ url: "/anywhere/7?x=1", authorization: "Bearer secret" }]);
  });

  it("send decimals as they are, and tell which success it was", async () => {
    const server = await start(() => ({ status: 202, body: note }));
    const client = generated.createClient({ urls: { cds_notes_api: `${server.origin}/notes` }, token: "secret" });
    const outcome = await client.modifyNote(`${server.origin}/notes/1`, { text: "ü", weight: generated.decimal("1.50") });
    expect(outcome.status).toBe(202);
    expect(JSON.stringify(String(Reflect.get(outcome.body, "weight")))).toBe('"123456789012345678.90"');
    expect(server.requests[0]?.body).toBe('{"text":"ü","weight":1.50}');
  });

  it("refuse a success that the specification does not name", async () => {
    const server = await start(() => ({ status: 203, body: note }));
    const client = generated.createClient({ baseUrl: server.origin, token: "secret" });
    await expect(client.modifyNote(`${server.origin}/notes/1`, {})).rejects.toMatchObject({ name: "ResponseError", status: 203 });
  });

  it.each([
    ["another origin", (foreign: string) => `${foreign}/notes/1`],
    ["no absolute URL", () => "/notes/1"],
    ["another protocol", () => "data:application/json,{}"],
  ])("do not send the token to %s", async (_, uriOf) => {
    const [server, foreign] = [await start(() => ({ body: note })), await start(() => ({ body: note }))];
    const client = generated.createClient({ baseUrl: server.origin, token: "secret" });
    await expect(client.getNote(uriOf(foreign.origin))).rejects.toThrow(generated.LinkError);
    expect([...server.requests, ...foreign.requests]).toEqual([]);
  });

  it("go to other origins that are trusted", async () => {
    const foreign = await start(() => ({ body: note }));
    const client = generated.createClient({ baseUrl: "https://cds.utility.example", token: "t", trustedOrigins: [foreign.origin] });
    expect(await client.getNote(`${foreign.origin}/1`)).toMatchObject({ note_id: "1" });
  });

  it("register without a token where there is none", async () => {
    const server = await start(() => ({ status: 201, body: note }));
    await generated.createClient({ baseUrl: server.origin }).registerNote({ text: "x" });
    expect(server.requests).toMatchObject([{ url: "/register", authorization: undefined, body: '{"text":"x"}' }]);
  });

  it("hand out a file unread, and refusals as errors", async () => {
    const server = await start((url) => (url.pathname === "/file" ? { body: "raw \u0000 bytes" } : { status: 404, body: '{"error":"gone"}' }));
    const client = generated.createClient({ baseUrl: server.origin, token: "secret" });
    expect(await (await client.downloadNote(`${server.origin}/file`)).text()).toBe("raw \u0000 bytes");
    await expect(client.downloadNote(`${server.origin}/none`)).rejects.toMatchObject({ status: 404, body: { error: "gone" } });
  });
});

describe("a listing of several lists", () => {
  it("follows the link of the list that is asked for", async () => {
    const server = await start((url) => {
      const more = url.searchParams.get("more");
      const lists = more === null ? { fresh: [{ note_id: "f1" }], old: [{ note_id: "o1" }] } : { fresh: [], old: [{ note_id: "o2" }] };
      return { body: JSON.stringify({ ...lists, fresh_next: null, old_next: more === null ? "?more=1" : null }) };
    });
    const { listNotes } = generated.createClient({ baseUrl: server.origin, token: "secret" });
    const ids = async (list: "fresh" | "old"): Promise<readonly unknown[]> => {
      const found: unknown[] = [];
      for await (const item of listNotes[list].items()) found.push(item["note_id"]);
      return found;
    };
    expect(await ids("old")).toEqual(["o1", "o2"]);
    expect(await ids("fresh")).toEqual(["f1"]);
  });
});
