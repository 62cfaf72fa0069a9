import { execFile } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import path from "node:path";
import { promisify } from "node:util";
import SwaggerParser from "@apidevtools/swagger-parser";
import { beforeAll, describe, expect, it } from "vitest";
import { emitOpenApi } from "../../generator/emit/openapi.js";
import { METHODS, type OpenApiDocument, type QueryParameter } from "../../generator/emit/openapi/types.js";
import type { Field, SpecDocument, SpecModel, SpecObject } from "../../generator/model/types.js";
import { parse } from "../../generator/parse/parse.js";
import { describeWithDrafts, draft, draftModel } from "../drafts.js";
import {
  contextFor,
  documentOf,
  enumeration,
  envelope,
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

const pets = emitOpenApi(contextFor(petsModel), petsDocument);

/** Validates a copy, because the parser replaces references in what it is given. */
async function validate(openapi: OpenApiDocument): Promise<void> {
  await SwaggerParser.validate(JSON.parse(JSON.stringify(openapi)));
}

/** What `redocly lint` says with its recommended rules: nothing but problems, as its JSON report lists them. */
async function lint(openapi: OpenApiDocument): Promise<readonly unknown[]> {
  const folder = mkdtempSync(path.join(tmpdir(), "openapi-"));
  try {
    const file = path.join(folder, "openapi.json");
    writeFileSync(file, JSON.stringify(openapi));
    const cli = path.join(path.dirname(createRequire(import.meta.url).resolve("@redocly/cli/package.json")), "bin/cli.js");
    const { stdout } = await promisify(execFile)(process.execPath, [cli, "lint", "--format=json", file], {
      cwd: folder,
      env: { ...process.env, REDOCLY_TELEMETRY: "off", REDOCLY_SUPPRESS_UPDATE_NOTICE: "true" },
      maxBuffer: 1 << 26,
    }).catch((failure: { stdout: string }) => failure);
    return JSON.parse(stdout).problems;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function schema(openapi: OpenApiDocument, name: string) {
  const found = openapi.components.schemas[name];
  if (found === undefined) throw new Error(`no component ${name}`);
  return found;
}

function property(name: string, component = "Pet") {
  return schema(pets, component).properties?.[name];
}

function parameter(name: string): QueryParameter | undefined {
  return pets.paths["/pets"]?.get?.parameters?.find((candidate) => candidate.name === name);
}

describe("a description", () => {
  it("is valid and raises neither errors nor warnings", async () => {
    await validate(pets);
    expect(await lint(pets)).toEqual([]);
  });

  it("is valid with links that are relative", async () => {
    const context = { ...contextFor(petsModel), sourceLink: (_: SpecDocument, line: number) => `spec/cds-pets.md#L${line}` };
    const relative = emitOpenApi(context, petsDocument);
    await validate(relative);
    expect(await lint(relative)).toEqual([]);
  });

  it("is linted by a linter that would tell", async () => {
    const unused = { ...pets.components.schemas, Unused: { type: "string" as const } };
    const problems = await lint({ ...pets, components: { ...pets.components, schemas: unused } });
    expect(problems).toMatchObject([{ ruleId: "no-unused-components" }]);
  });

  it("is the same each time and changes nothing it is given", () => {
    const before = JSON.stringify(petsModel);
    expect(JSON.stringify(emitOpenApi(contextFor(petsModel), petsDocument))).toBe(JSON.stringify(pets));
    expect(JSON.stringify(petsModel)).toBe(before);
  });

  it("names the document and its terms", () => {
    expect(pets.info).toMatchObject({ title: "CDS-PETS The cds-pets document", version: "0.0.0-draft+0123456789ab" });
    expect(pets.info.license.url).toBe("https://specs.example/spec/cds-pets.md#L1");
    expect(pets.security).toEqual([{ bearer: [] }]);
    expect(pets.components.securitySchemes["bearer"]).toMatchObject({ type: "http", scheme: "bearer" });
  });
});

describe("a listing", () => {
  const operation = pets.paths["/pets"]?.get;

  it("says what is listed, where, in which order and how much at a time", () => {
    expect(operation).toMatchObject({
      operationId: "listPets",
      summary: "List pets",
      tags: ["Pet"],
      "x-cds-url-field": "cds_pets_api",
      "x-cds-item": "Pet",
      "x-cds-collections": ["pets"],
      "x-cds-page-size": 100,
      "x-cds-order": [
        {
          field: "modified",
          resolved: "cds_modified",
          direction: "desc",
          source: "https://specs.example/spec/cds-pets.md#L72",
        },
      ],
      "x-cds-source": "https://specs.example/spec/cds-pets.md#L60",
    });
  });

  it("answers with its envelope or refuses with the documented error", () => {
    expect(operation?.responses["200"]).toMatchObject({
      content: { "application/json": { schema: { $ref: "#/components/schemas/PetListing" } } },
    });
    expect(Object.keys(operation?.responses ?? {})).toEqual(["200", "400", "401", "403", "default"]);
    for (const response of Object.values(pets.components.responses)) {
      expect(response.content["application/json"]?.schema).toEqual({ $ref: "#/components/schemas/ErrorResponse" });
    }
    expect(schema(pets, "ErrorResponse").required).toBeUndefined();
  });

  it("takes a list as one value with spaces", () => {
    expect(parameter("pet_ids")).toEqual({
      name: "pet_ids",
      in: "query",
      required: false,
      style: "spaceDelimited",
      explode: false,
      schema: { type: "array", items: { type: "string" } },
      description: "Only pets with one of these ids.",
      "x-cds-filter": { kind: "in", fields: ["pet_id"] },
      "x-cds-source": "https://specs.example/spec/cds-pets.md#L65",
    });
  });

  it("types values of enumerations, times and text", () => {
    expect(parameter("kinds")?.schema).toEqual({ type: "array", items: { $ref: "#/components/schemas/PetKind" } });
    expect(parameter("colours")?.schema).toEqual({ type: "array", items: { type: "string", "x-cds-type": "Colour" } });
    expect(parameter("before")).toMatchObject({ style: "form", schema: { type: "string", format: "date" } });
    expect(parameter("after")).toMatchObject({ style: "form", schema: { type: "string", format: "date-time" } });
    expect(parameter("q")).toMatchObject({
      schema: { type: "string" },
      "x-cds-filter": { kind: "contains", fields: ["pet_id", "name"] },
    });
  });

  it("does not share its path with another", () => {
    const [listing] = petsDocument.listings;
    const twice: SpecDocument = { ...petsDocument, listings: [listing!, { ...listing!, name: "listPetsAgain", line: 61 }] };
    expect(() => emitOpenApi(contextFor(petsModel), twice)).toThrow(
      "spec/cds-pets.md:61: listPets and listPetsAgain have the same path /pets; " +
        "give one of them another path in the configuration",
    );
  });
});

describe("an object", () => {
  it("requires what the specification requires, and the links of its envelopes", () => {
    expect(schema(pets, "Pet").required).not.toContain("name");
    expect(schema(pets, "Pet").required).toContain("pet_id");
    expect(schema(pets, "PetListing").required).toEqual(["pets", "next", "previous"]);
    expect(schema(pets, "Pet").additionalProperties).toBeUndefined();
  });

  it.each([
    ["pet_id", { type: "string" }],
    ["name", { type: ["string", "null"] }],
    ["kind", { $ref: "#/components/schemas/PetKind" }],
    ["size", { anyOf: [{ $ref: "#/components/schemas/PetSize" }, { type: "null" }] }],
    ["weight", { type: "number", format: "decimal" }],
    ["legs", { type: "integer" }],
    ["tags", { type: "object", additionalProperties: { type: "string" } }],
    ["marks", { $ref: "#/components/schemas/Marks" }],
    ["either", { anyOf: [{ type: "string" }, { type: "string", const: "none" }] }],
    ["nicknames", { type: "array", items: { type: "string" }, minItems: 1 }],
    ["only_size", { $ref: "#/components/schemas/PetSize", enum: ["small"] }],
    ["some_kind", { $ref: "#/components/schemas/PetKind", "x-extensible-enum": ["cat"] }],
  ])("types %s", (name, expected) => {
    expect(property(name)).toMatchObject(expected);
  });

  it("is nullable where a condition makes it so", () => {
    expect(property("born")).toMatchObject({ type: ["string", "null"], format: "date" });
    expect(property("born")?.["x-cds-conditions"]).toEqual([
      { kind: "null-if", when: { kind: "field-value", field: "kind", values: ["robot"] } },
    ]);
  });

  it("keeps what the specification says about each field", () => {
    expect(property("owner_id")).toEqual({
      type: "string",
      description: "What owner_id says.",
      "x-cds-presence": "required",
      "x-cds-link": { object: "Owner", field: "owner_id" },
      "x-cds-source": "https://specs.example/spec/cds-pets.md#L20",
    });
    expect(property("anything")).not.toHaveProperty("type");
    expect(property("name")?.description).toBe("See names.");
  });

  it("may carry the fields that a value brings along, without requiring them", () => {
    expect(property("battery")).toMatchObject({
      type: "number",
      "x-cds-with": { field: "kind", value: "robot" },
      "x-cds-source": "https://specs.example/spec/cds-pets.md#L83",
    });
    expect(schema(pets, "Pet").required).not.toContain("battery");
  });

  it("is open where it is only announced", () => {
    expect(schema(pets, "Owner")).toMatchObject({ type: "object", "x-cds-placeholder": true });
    expect(schema(pets, "Owner")).not.toHaveProperty("properties");
  });
});

describe("a named type", () => {
  it("lists the values of a closed enumeration and knows those of an open one", () => {
    expect(schema(pets, "PetSize")).toMatchObject({ type: "string", enum: ["small", "large"] });
    expect(schema(pets, "PetKind")).toMatchObject({ type: "string", "x-extensible-enum": ["cat", "robot"] });
    expect(schema(pets, "PetKind")).not.toHaveProperty("enum");
    expect(schema(pets, "PetKind")["x-cds-values"]).toEqual([
      { value: "cat", description: "Meows */ loudly.", source: "https://specs.example/spec/cds-pets.md#L81" },
      { value: "robot", type: "Robot Parts object", source: "https://specs.example/spec/cds-pets.md#L82" },
    ]);
  });

  it("is any value where nothing defines it", () => {
    expect(schema(pets, "Colour")).toEqual({
      description: "The specification names `Colour` without defining it, so any JSON value is allowed.",
      "x-cds-unresolved": true,
      "x-cds-source": "https://specs.example/spec/cds-pets.md#L15",
    });
  });

  it("keeps null items of a list", () => {
    expect(schema(pets, "Marks")).toMatchObject({
      type: "array",
      items: { type: ["number", "null"], format: "decimal" },
    });
  });
});

describe("a family of documents", () => {
  const base = documentOf("cds-base", {
    objects: [
      object("Metadata", 1, [field("issuer", string, 2), field("office", ref("Office", "object"), 3), field("scopes", listOf(ref("Scope", "enum")), 3)]),
      object("Shelter", 4, [field("shelter_id", string, 5)]),
      object("Office", 6, [field("office_id", string, 7)]),
      object("Unused", 8, [field("unused_id", string, 9)]),
    ],
    enums: [enumeration("Scope", 10, true, ["read"])],
  });
  const petsAndBase: SpecDocument = {
    ...petsDocument,
    enums: [
      ...petsDocument.enums,
      { ...enumeration("Scope", 100, true, ["write"]), extends: { document: "cds-base", name: "Scope" } },
    ],
    objects: [
      ...petsDocument.objects.map((candidate) =>
        candidate.name === "Pet"
          ? { ...candidate, fields: [...candidate.fields, field("home", ref("Shelter", "object", "cds-base"), 29)] }
          : candidate,
      ),
    ],
  };
  const family: SpecModel = { ...petsModel, documents: [petsAndBase, base] };
  const openapi = emitOpenApi(contextFor(family), petsAndBase);

  it("brings along what is defined elsewhere, with links to where that is", async () => {
    expect(schema(openapi, "Shelter")).toMatchObject({
      properties: { shelter_id: { "x-cds-source": "https://specs.example/spec/cds-base.md#L5" } },
    });
    expect(openapi.components.schemas).not.toHaveProperty("Unused");
    await validate(openapi);
  });

  it("adds to what it extends, under the name of that", () => {
    expect(Object.keys(schema(openapi, "Metadata").properties ?? {})).toEqual(["issuer", "office", "scopes", "cds_pets_api"]);
    expect(schema(openapi, "Metadata")["x-cds-extends"]).toEqual({ document: "cds-base", name: "Metadata" });
    expect(openapi.components.schemas).not.toHaveProperty("PetMetadata");
    expect(openapi.components.pathItems).toHaveProperty("Metadata");
    expect(openapi.components.schemas).toHaveProperty("Office");
    expect(schema(openapi, "Scope")["x-extensible-enum"]).toEqual(["read", "write"]);
  });

  it("copes with documents that extend each other in a circle", () => {
    const circle = ["cds-a", "cds-b"].map((id, index) =>
      documentOf(id, {
        objects: [
          object("Ring", 1, [field(`of_${index}`, string, 2)], {
            extends: { document: index === 0 ? "cds-b" : "cds-a", name: "Ring" },
          }),
        ],
      }),
    );
    const ring = emitOpenApi(contextFor(modelOf(circle)), circle[0]!);
    expect(Object.keys(schema(ring, "Ring").properties ?? {})).toEqual(["of_1", "of_0"]);
  });

  it("is described without listings too", async () => {
    const alone = emitOpenApi(contextFor(family), base);
    expect(alone.paths).toEqual({});
    await validate(alone);
  });

  it("copes with objects that hold themselves", async () => {
    const node = documentOf("cds-tree", {
      objects: [
        object("Node", 1, [field("nodes", listOf(ref("Node", "object")), 2)]),
        envelope("NodeListing", "nodes", "Node", 5),
      ],
    });
    await validate(emitOpenApi(contextFor(modelOf([node])), node));
  });
});

describe("kinds of an object", () => {
  const kind = (name: string, line: number, type: string): SpecObject =>
    object(name, line, [field("type", string, line + 1, { values: [type] }), field(`of_${type}`, string, line + 2)], { variantOf: "Toy" });
  const document = documentOf("cds-toys", {
    objects: [
      object("Toy", 1, [field("type", ref("ToyType", "enum"), 2)]),
      kind("BallToy", 10, "ball"),
      kind("BoneToy", 20, "bone"),
      object("Part", 30, []),
      object("BallPart", 31, [field("skin", string, 32)], { variantOf: "Part" }),
      object("Box", 40, [field("toys", listOf(ref("Toy", "object")), 41), field("parts", listOf(ref("Part", "object")), 42)]),
    ],
    enums: [enumeration("ToyType", 50, true, ["ball", "bone"])],
  });
  const toys = emitOpenApi(contextFor(modelOf([document])), document);

  it("are told apart by the field whose value each fixes, and leave room for kinds that nothing defines", async () => {
    expect(schema(toys, "Toy")).toMatchObject({
      oneOf: ["BallToy", "BoneToy", "OtherToy"].map((name) => ({ $ref: `#/components/schemas/${name}` })),
      discriminator: {
        propertyName: "type",
        mapping: { ball: "#/components/schemas/BallToy", bone: "#/components/schemas/BoneToy" },
      },
    });
    expect(schema(toys, "BallToy").properties?.["type"]).toMatchObject({ type: "string", const: "ball" });
    expect(schema(toys, "OtherToy").properties?.["type"]).toMatchObject({ not: { enum: ["ball", "bone"] } });
    await validate(toys);
    expect(await lint(toys)).toEqual([]);
  });

  it("are any of them where no field tells them apart", () => {
    expect(schema(toys, "Part")).toMatchObject({
      anyOf: [{ $ref: "#/components/schemas/BallPart" }, { $ref: "#/components/schemas/OtherPart" }],
    });
    expect(schema(toys, "OtherPart")).not.toHaveProperty("properties");
  });
});

describe("conditions", () => {
  const when = (kind: "required-if" | "forbidden-if" | "null-if", on: string, ...values: readonly string[]): Field["conditions"] => [
    { kind, when: values.length === 0 ? { kind: "field-populated", field: on } : { kind: "field-value", field: on, values } },
  ];
  const optional = { presence: "optional" } as const;
  const document = documentOf("cds-rules", {
    objects: [
      object("Rule", 1, [
        field("type", string, 2),
        field("names", listOf(string), 3, optional),
        field("uri", url, 4, { ...optional, nullable: true }),
        field("secret", string, 5, { ...optional, conditions: when("required-if", "type", "a", "b") }),
        field("expiry", string, 6, { ...optional, conditions: when("required-if", "type", "a", "b") }),
        field("nickname", string, 7, { ...optional, conditions: when("forbidden-if", "names", "none") }),
        field("uri_type", string, 8, { ...optional, conditions: when("required-if", "uri") }),
        field("due", string, 9, { conditions: when("null-if", "type", "a") }),
        field("unknown", string, 10, { ...optional, conditions: when("required-if", "elsewhere") }),
        field("maybe", string, 11, { conditions: [{ kind: "forbidden-if", when: { kind: "described" } }] }),
        field("kinds", listOf(ref("Kind", "enum")), 12),
      ]),
    ],
    enums: [
      {
        ...enumeration("Kind", 20, true, ["big"]),
        values: [{ value: "big", description: "", type: null, line: 21, fields: [field("size", string, 22), field("note", string, 23, optional)] }],
      },
    ],
  });
  const rules = emitOpenApi(contextFor(modelOf([document])), document);

  it("on a field and its value are rules of the object, one a circumstance", async () => {
    const oneOfTwo = { properties: { type: { enum: ["a", "b"] } }, required: ["type"] };
    expect(schema(rules, "Rule").allOf).toEqual([
      { if: oneOfTwo, then: { required: ["secret", "expiry"], properties: { secret: {}, expiry: {} } } },
      {
        if: { properties: { names: { type: "array", contains: { const: "none" } } }, required: ["names"] },
        then: { properties: { nickname: { not: {} } } },
      },
      {
        if: { properties: { uri: { not: { type: "null" } } }, required: ["uri"] },
        then: { required: ["uri_type"], properties: { uri_type: {} } },
      },
      {
        if: { properties: { type: { const: "a" } }, required: ["type"] },
        then: { properties: { due: { type: "null" } } },
      },
      {
        if: { properties: { kinds: { type: "array", contains: { const: "big" } } }, required: ["kinds"] },
        then: { required: ["size"], properties: { size: {} } },
      },
    ]);
    await validate(rules);
    expect(await lint(rules)).toEqual([]);
  });

  it("on anything else stay with the field, and what may be forbidden is not required", () => {
    expect(schema(rules, "Rule").properties?.["unknown"]?.["x-cds-conditions"]).toHaveLength(1);
    expect(schema(rules, "Rule").required).toEqual(["type", "due", "kinds"]);
  });
});

describeWithDrafts("the official drafts that extend each other", () => {
  let openapis: ReadonlyMap<string, OpenApiDocument>;
  beforeAll(() => {
    const { model } = parse(["cds-wg1-01@2026-03-20", "cds-wg1-02@2026-03-20", "cds-wg3-01@2026-08-20"].map(draft));
    openapis = new Map(model.documents.map((document) => [document.id, emitOpenApi(contextFor(model), document)]));
  });
  const api = (id: string): OpenApiDocument => {
    const found = openapis.get(id);
    if (found === undefined) throw new Error(`no document ${id}`);
    return found;
  };

  it.each(["cds-wg1-01", "cds-wg1-02", "cds-wg3-01"])("%s is valid and raises neither errors nor warnings", async (id) => {
    await validate(api(id));
    expect(await lint(api(id))).toEqual([]);
  });

  it.each(["cds-wg3-01@2026-08-20", "cds-wg1-02@2026-03-20"])("%s is clean on its own too", async (name) => {
    const alone = draftModel(name);
    const openapi = emitOpenApi(contextFor(alone), alone.documents[0]!);
    await validate(openapi);
    expect(await lint(openapi)).toEqual([]);
  });

  it("have the operations of the registration specification", () => {
    const requests = Object.entries(api("cds-wg1-02").paths).flatMap(([path, item]) =>
      METHODS.flatMap((method) => {
        const operation = item[method];
        if (operation === undefined || operation["x-cds-collections"] !== undefined) return [];
        const statuses = Object.keys(operation.responses).filter((status) => /^[2]|4[01][023]/.test(status));
        return [`${method} ${path} ${operation.operationId} ${statuses.filter((status) => status !== "403").join(" ")}`];
      }),
    );
    expect(requests).toEqual([
      "post /messages createMessage 201 400 413",
      "post /credentials createCredential 201 400",
      "post /register registerClient 201 400",
      "get /clients/{client_id} getClient 200",
      "put /clients/{client_id} modifyClient 200 202 400",
      "get /messages/{message_id} getMessage 200",
      "patch /messages/{message_id} modifyMessage 200 400",
      "get /credentials/{credential_id} getCredential 200",
      "patch /credentials/{credential_id} modifyCredential 200 400",
      "get /grants/{grant_id} getGrant 200",
      "patch /grants/{grant_id} modifyGrant 200 202 400",
      "get /server_provided_files/{file_id} getServerProvidedFile 200",
      "get /server_provided_files/{file_id}/download downloadServerProvidedFile 200",
    ]);
  });

  it("say what each operation may change", () => {
    const { put } = api("cds-wg1-02").paths["/clients/{client_id}"] ?? {};
    expect(put?.["x-cds-modifiable"]).toHaveLength(12);
    expect(put?.["x-cds-immutable"]).toContain("client_id");
    expect(put?.["x-cds-uri-field"]).toBe("cds_client_uri");
    const bodies = api("cds-wg1-02");
    expect(Object.keys(schema(bodies, "ModifyMessageRequest").properties ?? {})).toEqual(["read"]);
    expect(schema(bodies, "ModifyMessageRequest").required).toBeUndefined();
    expect(Object.keys(schema(bodies, "ModifyClientRequest").properties ?? {})).not.toContain("client_id");
    expect(schema(bodies, "CreateMessageRequest").required).toEqual(["previous_uri", "type", "name", "description"]);
    expect(schema(bodies, "CreateMessageRequest").properties?.["type"]?.enum).toHaveLength(5);
    expect(bodies.paths["/messages"]?.get?.["x-cds-links"]).toMatchObject({
      unread: { next: "unread_next", previous: "unread_previous" },
    });
  });

  it("are one where one adds to another", () => {
    expect(schema(api("cds-wg3-01"), "Client").properties).toHaveProperty("cds_purposes");
    expect(schema(api("cds-wg3-01"), "Client").properties).toHaveProperty("client_id");
    expect(schema(api("cds-wg1-02"), "Client").properties).not.toHaveProperty("cds_purposes");
    expect(Object.values(api("cds-wg3-01").components.schemas).flatMap((each) => each["x-extensible-enum"] ?? [])).toContain("purposes_or_null");
  });

  it("know the value formats, and that there are others", () => {
    expect(schema(api("cds-wg3-01"), "ValueFormat").oneOf).toHaveLength(9);
    expect(Object.keys(schema(api("cds-wg3-01"), "ValueFormat").discriminator?.mapping ?? {})).toContain("electric_usage");
    expect(schema(api("cds-wg3-01"), "Value").anyOf).toHaveLength(9);
    expect(schema(api("cds-wg3-01"), "Aggregation").allOf).toHaveLength(12);
    expect(schema(api("cds-wg3-01"), "Account").properties?.["account_types"]).toMatchObject({ minItems: 1 });
  });
});

describeWithDrafts("the official draft of March 2026", () => {
  let openapi: OpenApiDocument;
  beforeAll(() => {
    const model = draftModel("cds-wg3-01@2026-03-19");
    openapi = emitOpenApi(contextFor(model), model.documents[0]!);
  });

  it("is valid and raises neither errors nor warnings", async () => {
    await validate(openapi);
    expect(await lint(openapi)).toEqual([]);
  });

  it("has every listing, parameter and order key", () => {
    expect(Object.keys(openapi.paths)).toEqual([
      "/accounts",
      "/servicecontracts",
      "/servicepoints",
      "/meterdevices",
      "/billstatement",
      "/billsection",
      "/aggregations",
      "/usagesegments",
      "/eacs",
    ]);
    const operations = Object.values(openapi.paths).flatMap((item) => item.get ?? []);
    expect(operations.flatMap((operation) => operation.parameters ?? [])).toHaveLength(53);
    expect(operations.flatMap((operation) => operation["x-cds-order"] ?? [])).toHaveLength(19);
  });

  it("has every field, and a type for each", () => {
    const { ErrorResponse, ...described } = openapi.components.schemas;
    const fields = Object.values(described).flatMap((component) => Object.values(component.properties ?? {}));
    expect(fields.filter((component) => component["x-cds-presence"] !== "unmarked")).toHaveLength(138);
    expect(fields.filter((component) => component["x-cds-presence"] === "unmarked")).toHaveLength(18);
    expect(fields.every((component) => component["x-cds-source"] !== undefined)).toBe(true);
    expect(Object.values(described).filter((component) => component["x-cds-unresolved"])).toHaveLength(19);
    expect(ErrorResponse).toBeDefined();
  });

  it("says what the draft says", () => {
    expect(schema(openapi, "ValueFormat")["x-extensible-enum"]).toHaveLength(15);
    expect(schema(openapi, "BeneficiaryType").enum).toEqual([
      "customer",
      "account",
      "servicecontract",
      "rateplan",
      "program",
      "general",
    ]);
    expect(schema(openapi, "UsageSegment").properties?.["interval"]).toMatchObject({ type: "number", format: "decimal" });
    expect(schema(openapi, "ServicePoint").properties?.["latitude"]).toMatchObject({
      type: ["number", "null"],
      "x-cds-conditions": [{ kind: "null-if" }],
    });
    expect(schema(openapi, "Account").properties?.["customer_number"]?.type).toEqual(["string", "null"]);
    expect(schema(openapi, "BillStatement").required).not.toContain("file_uri");
  });
});
