import path from "node:path";
import { pathToFileURL } from "node:url";
import { Node, Project as Sources, SyntaxKind } from "ts-morph";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { emitClient } from "../../generator/emit/client.js";
import { readableNumbers } from "../../generator/emit/client/numbers.js";
import type { Files } from "../../generator/emit/context.js";
import { emitOpenApi } from "../../generator/emit/openapi.js";
import type { SpecDocument } from "../../generator/model/types.js";
import { describeWithDrafts, draftModel } from "../drafts.js";
import { compile, projectOf, serve, type Project, type Reply, type TestServer } from "./client-support.js";
import {
  contextFor,
  documentOf,
  field,
  listOf,
  modelOf,
  object,
  petsDocument,
  petsModel,
  ref,
  string,
  url,
} from "./openapi-fixture.js";

const context = contextFor(petsModel);

/** The parts of the generated module that the tests call; its types are tested by compiling `uses.ts`. */
interface Generated {
  createClient(options: object): { listPets: GeneratedListing };
  decimal(digits: string): object;
  isDecimal(value: unknown): boolean;
  parse(text: string): unknown;
  stringify(value: unknown, space?: number): string;
  ResponseError: new (...parts: never[]) => Error;
  PagingError: new (...parts: never[]) => Error;
}
interface GeneratedListing {
  (filters?: object, options?: object): Promise<Page>;
  pages(filters?: object, options?: object): AsyncIterable<Page>;
  items(filters?: object, options?: object): AsyncIterable<Record<string, unknown>>;
}
interface Page {
  readonly pets: readonly Record<string, unknown>[];
  readonly next: string | null;
}

/** A file of a user: what must compile, and what must not. */
const uses = `
import { createClient, decimal, stringify, ResponseError, type Decimal, type ListingUrls, type Pet, type PetKind } from "./index.js";
import type { paths } from "./index.js";
import createFetchClient from "openapi-fetch";

type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
type Literals<T> = T extends string ? (string extends T ? never : T) : never;
const knownValuesAreKept: Same<Literals<PetKind>, "cat" | "robot"> = true;
const openKind: PetKind = "a kind of tomorrow";
// @ts-expect-error a closed enumeration has no other values
const closedSize: Pet["size"] = "enormous";

const metadata: { issuer: string; cds_pets_api?: string } = { issuer: "x" };
const urls: ListingUrls = metadata;
const client = createClient({ urls, token: () => "secret" });
createClient({ baseUrl: new URL("https://cds.utility.example/"), token: async () => "secret", fetch });
// @ts-expect-error a token is needed
createClient({ baseUrl: "https://cds.utility.example" });

export async function use(signal: AbortSignal): Promise<void> {
  const page = await client.listPets({ pet_ids: ["1", "2"] as const, kinds: ["cat", "kind of tomorrow"], q: "x" }, { signal });
  const weight: Decimal = page.pets[0]?.weight ?? decimal("1.50E+2");
  const legs: number | undefined = page.pets[0]?.legs;
  for await (const pet of client.listPets.items()) {
    const name: string | null | undefined = pet.name;
    // @ts-expect-error what nothing defines is unknown
    const colour: string = pet.colour;
    // @ts-expect-error no such field
    pet.feathers;
    console.log(name, colour, pet.kind === "cat");
  }
  for await (const { next } of client.listPets.pages({ before: "2026-01-01" })) console.log(next?.length);
  // @ts-expect-error no such filter
  await client.listPets({ pet_id: ["1"] });
  // @ts-expect-error a list, not a string
  await client.listPets({ pet_ids: "1" });
  // @ts-expect-error text, not a number
  await client.listPets.items({ colours: [1] });
  const { data, error } = await createFetchClient<paths>().GET("/pets", { params: { query: { q: "x" } } });
  console.log(data?.pets.length, error?.error_description, weight.toString(), legs, stringify(weight));
}
export function describeFailure(failure: unknown): string {
  if (!(failure instanceof ResponseError)) return "other";
  return typeof failure.body === "object" ? (failure.body.error ?? "") : String(failure.status);
}
console.log(knownValuesAreKept, openKind, closedSize);
`;

let files: Files;
let project: Project;
let complaints: readonly string[];
let generated: Generated;
const servers: TestServer[] = [];

beforeAll(async () => {
  files = await emitClient(context, petsDocument, emitOpenApi(context, petsDocument));
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

function page(pets: string, next: string | null = null): Reply {
  return { body: `{"pets":[${pets}],"next":${JSON.stringify(next)},"previous":null}` };
}

function clientFor(server: TestServer, options: object = {}): GeneratedListing {
  return generated.createClient({ baseUrl: server.origin, token: "secret", ...options }).listPets;
}

async function all<T>(items: AsyncIterable<T>): Promise<readonly T[]> {
  const found: T[] = [];
  for await (const item of items) found.push(item);
  return found;
}

/** Three pages of one pet each. */
const threePages = (url: URL): Reply => {
  const number = Number(url.searchParams.get("page") ?? 1);
  return page(`{"pet_id":"${number}"}`, number < 3 ? `${url.origin}/pets?page=${number + 1}` : null);
};

describe("generated files", () => {
  it("compile as strictly as the compiler can, and refuse what is wrong", () => {
    expect(complaints).toEqual([]);
  });

  it("import nothing but openapi-fetch and lossless-json", () => {
    const imported = [...files.values()].flatMap((text) => [...text.matchAll(/ from "([^"]+)"/g)].map(([, name]) => name));
    const own = imported.filter((name) => name?.startsWith("."));
    expect([...new Set(imported.filter((name) => !own.includes(name)))].sort()).toEqual(["lossless-json", "openapi-fetch"]);
    expect(own.every((name) => name?.endsWith(".js") && files.has(name.replace("./", "").replace(".js", ".ts")))).toBe(true);
  });

  it("are formatted, and the same each time", async () => {
    for (const [name, text] of files) expect(context.format(name, text)).toBe(text);
    expect(await emitClient(context, petsDocument, emitOpenApi(context, petsDocument))).toEqual(files);
  });

  it("document every declaration and member, with links to the specification", () => {
    expect(undocumented(files)).toEqual([]);
  });

  it("are read by a check that would tell", () => {
    const poor = [
      "export interface A {",
      "  b: string;",
      "  /** C. */",
      "  c: string;",
      "}",
      "/** D. @see https://specs.example */",
      "export type D = { e: string };",
    ].join("\n");
    const lines = (name: string): readonly string[] =>
      undocumented(new Map([[name, poor]])).map((place) => place.split(": ")[0] ?? "");
    expect(lines("schema.ts")).toEqual(["schema.ts:1", "schema.ts:2", "schema.ts:4", "schema.ts:7"]);
    expect(lines("client.ts")).toEqual(["client.ts:1", "client.ts:2", "client.ts:7"]);
  });

  it("follow no link where a page has one for each of its lists without saying so", async () => {
    const [listing] = petsDocument.listings;
    const lists = [field("old", listOf(ref("Pet", "object")), 51), field("more", url, 52, { nullable: true })];
    const document: SpecDocument = {
      ...petsDocument,
      objects: [...petsDocument.objects, object("OldListing", 50, lists, { role: "envelope" })],
      listings: [
        listing!,
        { ...listing!, name: "listOld", urlField: "cds_old_api", envelope: "OldListing", collections: ["old"] },
      ],
    };
    const files = await emitClient(context, document, emitOpenApi(context, document));
    expect(files.get("client.ts")).toContain("readonly listOld: PageRequest<ListOldFilters, OldListing>;");
    expect(files.get("client.ts")).toContain("readonly listPets: Listing<ListPetsFilters, PetListing, Pet>;");
    const single = projectOf(files);
    expect(compile(single)).toEqual([]);
    single.remove();
  });

  it("are types alone where nothing is listed", async () => {
    const document = documentOf("cds-types", { objects: [object("Thing", 1, [field("thing_id", string, 2)])] });
    const context = contextFor(modelOf([document]));
    const types = await emitClient(context, document, emitOpenApi(context, document));
    expect([...types.keys()].sort()).toEqual(["decimal.ts", "index.ts", "schema.ts"]);
    const alone = projectOf(types);
    expect(compile(alone)).toEqual([]);
    alone.remove();
  });
});

describe("a listing", () => {
  it("gives the first page", async () => {
    const server = await start(threePages);
    expect(await clientFor(server)()).toMatchObject({ pets: [{ pet_id: "1" }], next: `${server.origin}/pets?page=2` });
  });

  it("follows next through every page", async () => {
    const server = await start(threePages);
    expect((await all(clientFor(server).items())).map((pet) => pet["pet_id"])).toEqual(["1", "2", "3"]);
    expect(await all(clientFor(server).pages())).toHaveLength(3);
    expect(server.requests.slice(0, 3).map(({ url }) => url)).toEqual(["/pets", "/pets?page=2", "/pets?page=3"]);
  });

  it("asks for no page before it is wanted", async () => {
    const server = await start(threePages);
    for await (const pet of clientFor(server).items()) {
      expect(pet["pet_id"]).toBe("1");
      break;
    }
    expect(server.requests).toHaveLength(1);
  });

  it("follows a relative next", async () => {
    const server = await start((url) => (url.search === "" ? page("", "?page=2") : page(`{"pet_id":"2"}`)));
    expect(await all(clientFor(server).items())).toMatchObject([{ pet_id: "2" }]);
  });

  it("sends lists with spaces between their values, and everything else encoded", async () => {
    const server = await start(() => page(""));
    await clientFor(server)({ pet_ids: ["a&b", "ü"], kinds: ["cat"], q: "50 %", before: undefined });
    const url = new URL(server.requests[0]?.url ?? "", server.origin);
    expect(Object.fromEntries(url.searchParams)).toEqual({ pet_ids: "a&b ü", kinds: "cat", q: "50 %" });
    expect(url.search).toContain("pet_ids=a%26b%20%C3%BC");
  });

  it("refuses filters that would mean something else to the server", async () => {
    const server = await start(() => page(""));
    await expect(clientFor(server)({ pet_ids: [] })).rejects.toThrow("the filter pet_ids has no values");
    await expect(all(clientFor(server).items({ pet_ids: ["a b"] }))).rejects.toThrow("has a space in it");
    expect(server.requests).toEqual([]);
  });

  it("is requested where the server's metadata says", async () => {
    const server = await start(() => page(""));
    const urls = { issuer: "x", cds_pets_api: `${server.origin}/v1/animals/?tenant=7` };
    await generated.createClient({ urls, token: "t" }).listPets({ q: "x" });
    await generated.createClient({ baseUrl: `${server.origin}/cds/`, token: "t" }).listPets({ q: "x" });
    expect(server.requests.map(({ url }) => url)).toEqual(["/v1/animals/?tenant=7&q=x", "/cds/pets?q=x"]);
    await expect(generated.createClient({ token: "t" }).listPets()).rejects.toThrow(
      "the URL of /pets is unknown: give cds_pets_api in urls, or a baseUrl",
    );
  });

  it("takes another fetch", async () => {
    const seen: string[] = [];
    const fetch = async (request: Request): Promise<Response> => {
      seen.push(request.url);
      return new Response(page(`{"pet_id":"9"}`).body);
    };
    const { listPets } = generated.createClient({ baseUrl: "https://cds.utility.example", token: "t", fetch });
    expect(await all(listPets.items({ q: "x" }))).toMatchObject([{ pet_id: "9" }]);
    expect(seen).toEqual(["https://cds.utility.example/pets?q=x"]);
  });
});

describe("the access token", () => {
  it("is sent as a bearer token", async () => {
    const server = await start(() => page(""));
    await clientFor(server)();
    expect(server.requests[0]?.authorization).toBe("Bearer secret");
  });

  it("is asked for before each page", async () => {
    const server = await start(threePages);
    let count = 0;
    await all(clientFor(server, { token: async () => `token-${++count}` }).items());
    expect(server.requests.map(({ authorization }) => authorization)).toEqual([
      "Bearer token-1",
      "Bearer token-2",
      "Bearer token-3",
    ]);
  });

  it("does not follow next to another origin, unless that is trusted", async () => {
    const foreign = await start(() => page(`{"pet_id":"2"}`));
    const server = await start(() => page(`{"pet_id":"1"}`, `${foreign.origin}/pets?page=2`));
    const refused = all(clientFor(server).items());
    await expect(refused).rejects.toThrow(generated.PagingError);
    await expect(refused).rejects.toMatchObject({ next: `${foreign.origin}/pets?page=2` });
    await expect(refused).rejects.toThrow(`leads to ${foreign.origin}, which may not see the access token`);
    expect(foreign.requests).toEqual([]);

    expect(await all(clientFor(server, { trustedOrigins: [foreign.origin] }).items())).toHaveLength(2);
    expect(foreign.requests[0]?.authorization).toBe("Bearer secret");
  });

  it.each(["data:application/json,{}", "ftp://127.0.0.1/pets"])("does not follow next to %s", async (next) => {
    const server = await start(() => page("", next));
    await expect(all(clientFor(server).pages())).rejects.toThrow(generated.PagingError);
  });

  it("does not follow a redirection to another origin", async () => {
    const foreign = await start(() => page(""));
    const server = await start(() => ({ status: 302, headers: { location: `${foreign.origin}/pets` }, body: "" }));
    await clientFor(server)();
    expect(foreign.requests).toMatchObject([{ authorization: undefined }]);
  });
});

describe("paging that goes wrong", () => {
  it.each([
    ["to itself", (url: URL) => url.href, 1],
    ["back to the first page", (url: URL) => (url.search === "" ? `${url.origin}/pets?page=2` : `${url.origin}/pets`), 2],
  ])("ends when next leads %s", async (_, next, requests) => {
    const server = await start((url) => page(`{"pet_id":"1"}`, next(url)));
    await expect(all(clientFor(server).items())).rejects.toThrow("leads back to a page that was there before");
    expect(server.requests).toHaveLength(requests);
  });

  it("ends when next is no URL", async () => {
    const server = await start(() => page("", "http://"));
    await expect(all(clientFor(server).items())).rejects.toThrow("the link to the next page is not a URL");
  });
});

describe("a refusal", () => {
  it("is an error with status and parsed body, whose message holds no query", async () => {
    const server = await start(() => ({
      status: 401,
      body: `{"error":"invalid_token","error_description":"The token expired."}`,
    }));
    const refused = clientFor(server)({ q: "private" });
    await expect(refused).rejects.toThrow(generated.ResponseError);
    await expect(refused).rejects.toMatchObject({
      name: "ResponseError",
      status: 401,
      body: { error: "invalid_token", error_description: "The token expired." },
      url: `${server.origin}/pets?q=private`,
      message: `${server.origin}/pets answered 401 (invalid_token: The token expired.)`,
    });
  });

  it("keeps a body that is not JSON as text", async () => {
    const server = await start(() => ({ status: 502, body: "<h1>Bad gateway</h1>" }));
    await expect(clientFor(server)()).rejects.toMatchObject({ status: 502, body: "<h1>Bad gateway</h1>" });
  });

  it.each(["<h1>Hello</h1>", "", `{"pets":[`])("is also an answer of %j instead of a page", async (body) => {
    const server = await start(() => ({ body }));
    await expect(clientFor(server)()).rejects.toMatchObject({ name: "ResponseError", status: 200 });
  });

  it("ends the pages after those that were read", async () => {
    const server = await start((url) =>
      url.search === "" ? page(`{"pet_id":"1"}`, `${url.origin}/pets?page=2`) : { status: 500, body: "{}" },
    );
    const read: unknown[] = [];
    const reading = async (): Promise<void> => {
      for await (const pet of clientFor(server).items()) read.push(pet["pet_id"]);
    };
    await expect(reading()).rejects.toMatchObject({ status: 500 });
    expect(read).toEqual(["1"]);
  });
});

describe("a signal", () => {
  it("ends a request that waits", async () => {
    const server = await start(() => null);
    const controller = new AbortController();
    const waiting = clientFor(server)({}, { signal: controller.signal });
    setTimeout(() => controller.abort(), 20);
    await expect(waiting).rejects.toMatchObject({ name: "AbortError" });
  });

  it("ends reading between pages", async () => {
    const server = await start(threePages);
    const controller = new AbortController();
    const reading = async (): Promise<void> => {
      for await (const _ of clientFor(server).pages({}, { signal: controller.signal })) controller.abort();
    };
    await expect(reading()).rejects.toMatchObject({ name: "AbortError" });
    expect(server.requests).toHaveLength(1);
  });
});

describe("a decimal", () => {
  const digits = ["0.10", "123456789012345678.90", "1.50E+2", "-0.0", "5e-324", "100", "1e999"];

  it.each(digits)("%s arrives and is sent on exactly as it was", async (weight) => {
    const server = await start(() => page(`{"weight":${weight},"marks":[${weight},null],"anything":{"deep":${weight}}}`));
    const { pets } = await clientFor(server)();
    expect(String(pets[0]?.["weight"])).toBe(weight);
    expect(generated.isDecimal(pets[0]?.["weight"])).toBe(true);

    await fetch(`${server.origin}/echo`, { method: "POST", body: generated.stringify(pets[0]) });
    expect(server.requests.at(-1)?.body).toBe(`{"weight":${weight},"marks":[${weight},null],"anything":{"deep":${weight}}}`);
  });

  it.each(digits)("%s can be made", (text) => {
    expect(generated.stringify({ weight: generated.decimal(text) })).toBe(`{"weight":${text}}`);
  });

  it.each(["", "1.", ".5", "01", "+1", "1,5", "NaN", "Infinity", "0x10", "1 "])("is not made of %j", (text) => {
    expect(() => generated.decimal(text)).toThrow(Error);
  });

  it("is told from other values", () => {
    expect([1, "1", null, { value: "1" }].map((value) => generated.isDecimal(value))).toEqual([false, false, false, false]);
  });

  it("is indented and refused like other JSON", () => {
    expect(generated.stringify({ weight: generated.decimal("0.10") }, 2)).toBe('{\n  "weight": 0.10\n}');
    expect(() => generated.stringify(() => 1)).toThrow("a function cannot be written as JSON");
    expect(() => generated.parse("{")).toThrow(SyntaxError);
  });
});

describe("an integer", () => {
  it("arrives as a number where the specification says integer, alone or in a list", async () => {
    const server = await start(() => page(`{"legs":4,"toes":[5,5],"weight":4}`));
    const { pets } = await clientFor(server)();
    expect(pets[0]).toMatchObject({ legs: 4, toes: [5, 5] });
    expect(generated.isDecimal(pets[0]?.["weight"])).toBe(true);
  });

  it.each(["4.5", "12345678901234567890"])("is not what %s is", async (legs) => {
    const server = await start(() => page(`{"legs":${legs}}`));
    await expect(clientFor(server)()).rejects.toMatchObject({ name: "ResponseError" });
  });

  it("is a decimal where the same name holds decimals too", () => {
    const { schemas, integerFields } = readableNumbers({
      A: { type: "object", properties: { count: { type: "integer" }, size: { type: "integer" } } },
      B: {
        type: "object",
        properties: {
          size: { type: ["number", "null"], format: "decimal" },
          some: { $ref: "#/components/schemas/Counts" },
          by_name: { type: "object", additionalProperties: { type: "integer" } },
        },
      },
      Counts: { type: "array", items: { type: ["integer", "null"] } },
    });
    expect(integerFields).toEqual(["count"]);
    expect(schemas["A"]?.properties).toMatchObject({ count: { type: "integer" }, size: { format: "decimal" } });
    expect(schemas["B"]?.properties?.["by_name"]).toMatchObject({ additionalProperties: { format: "decimal" } });
    expect(schemas["Counts"]).toMatchObject({ items: { type: ["number", "null"], format: "decimal" } });
  });
});

describeWithDrafts("the client of the official draft of March 2026", () => {
  let official: Files;
  beforeAll(async () => {
    const model = draftModel("cds-wg3-01@2026-03-19");
    const [document] = model.documents;
    const context = contextFor(model);
    official = await emitClient(context, document!, emitOpenApi(context, document!));
  });

  it("compiles", () => {
    const project = projectOf(official);
    expect(compile(project)).toEqual([]);
    project.remove();
  });

  it("is documented with links throughout", () => {
    expect(undocumented(official)).toEqual([]);
  });

  it("has a method a listing, and no number that is not a decimal", () => {
    expect(official.get("client.ts")?.match(/readonly \w+: Listing</g)).toHaveLength(9);
    expect(official.get("schema.ts")).toContain("interval: Decimal;");
    expect(official.get("schema.ts")).not.toMatch(/: number\b/);
  });
});

/**
 * What is exported, or a member of it, without a doc comment; and, among what follows from the specification
 * (types, filters, listings), what has no link to it.
 */
function undocumented(files: Files): readonly string[] {
  const sources = new Sources({ useInMemoryFileSystem: true });
  return [...files].flatMap(([name, text]) => {
    const file = sources.createSourceFile(name, text);
    const declared = [...file.getExportedDeclarations().values()].flat().filter((node) => node.getSourceFile() === file);
    const members = declared.flatMap((node) => [
      ...node.getDescendantsOfKind(SyntaxKind.PropertySignature),
      ...node.getDescendantsOfKind(SyntaxKind.MethodSignature),
      ...node.getDescendantsOfKind(SyntaxKind.CallSignature),
    ]);
    return [...declared, ...members]
      .filter((node) => !isDocumented(node, name === "schema.ts"))
      .map((node) => `${name}:${node.getStartLineNumber()}: ${node.getText().split("\n")[0]}`);
  });
}

function isDocumented(node: Node, isSpecified: boolean): boolean {
  if (!Node.isJSDocable(node)) return false;
  const comments = node.getJsDocs();
  const linked = comments.some((comment) => comment.getTags().some((tag) => tag.getTagName() === "see"));
  return (comments.length > 0 && (linked || !isSpecified)) || isInline(node);
}

/** Members of a type that is written in place belong to the member that has it, which is documented. */
function isInline(node: Node): boolean {
  const parent = node.getParentIfKind(SyntaxKind.TypeLiteral);
  return parent !== undefined && !Node.isTypeAliasDeclaration(parent.getParent());
}
