import { readFileSync } from "node:fs";
import path from "node:path";
import { LosslessNumber, parse as parseLossless } from "lossless-json";
import ts from "typescript";
import { beforeAll, describe, expect, it } from "vitest";
import type { Files } from "../../generator/emit/context.js";
import type { Schemas } from "../../generator/emit/openapi/types.js";
import { emitValidators } from "../../generator/emit/validators.js";
import { emitOpenApi } from "../../generator/emit/openapi.js";
import { parse } from "../../generator/parse/parse.js";
import { DRAFTS, describeWithDrafts, draft, draftModel } from "../drafts.js";
import { compilerErrors, described, type Described, loadEmitted, specModel, validatorContext } from "./validators-support.js";

interface ReportedError {
  readonly path: string;
  readonly field: string | null;
  readonly rule: string;
  readonly message: string;
  readonly source: string | null;
}

/** The emitted module as JavaScript users see it. */
interface Emitted {
  readonly is: (object: string, value: unknown) => boolean;
  readonly errors: (object: string, value: unknown) => readonly ReportedError[];
  readonly module: Readonly<Record<string, unknown>>;
}

async function emitted(files: Files): Promise<Emitted> {
  const module = await loadEmitted(files, "index.ts");
  const call = (name: string, value: unknown): unknown => {
    const called = module[name];
    if (typeof called !== "function") throw new Error(`${name} is missing`);
    return called(value);
  };
  return {
    module,
    is: (object, value) => call(`is${object}`, value) === true,
    errors: (object, value) => {
      const result = call(`validate${object}`, value);
      return typeof result === "object" && result !== null && "errors" in result && Array.isArray(result.errors) ? result.errors : [];
    },
  };
}

/** Emits validators of other components than those of the specification. */
function emitFor({ context, document, openapi }: Described, schemas: Schemas): Promise<Files> {
  return emitValidators(context, document, { ...openapi, components: { ...openapi.components, schemas } });
}

const account = {
  cds_account_id: "acc-1",
  cds_created: "2026-03-19T08:30:00Z",
  cds_modified: "2026-03-19T08:30:00-08:00",
  cds_account_parent: null,
  customer_number: "C-1",
  account_number: "88-1",
  account_type: "customer",
  account_contacts: [{ anything: true }],
};
const listing = { accounts: [account], next: "https://utility.example/accounts?page=2", previous: null };
const servicePoint = {
  cds_servicepoint_id: "sp-1",
  cds_created: "2026-03-19T08:30:00Z",
  cds_modified: "2026-03-19T08:30:00Z",
  servicepoint_number: null,
  servicepoint_type: "unheard-of",
  servicepoint_address: "1 Main Street",
  latitude: 37.5,
  longitude: -122.25,
  current_servicecontracts: [],
  previous_servicecontracts: ["sc-1"],
  premise_number: null,
  premise_type: null,
};

const model = specModel();
const input = described(model);
let files: Files;
let spec: Emitted;

beforeAll(async () => {
  files = await emitValidators(input.context, input.document, input.openapi);
  spec = await emitted(files);
});

function lineOf(object: string, field: string): string {
  const line = input.document.objects.find(({ name }) => name === object)?.fields.find(({ name }) => name === field)?.line;
  return `https://specs.example/${input.document.id}#L${line}`;
}

describe("the emitted files", () => {
  it("have a check, a guard, a validating function and a schema for every object", () => {
    const names = input.document.objects.map(({ name }) => name);
    expect(names.length).toBeGreaterThan(15);
    for (const name of names) {
      expect(spec.module).toHaveProperty(`is${name}`);
      expect(spec.module).toHaveProperty(`validate${name}`);
      expect(files.get("checks.ts")).toContain(`export function check${name}(data) {`);
    }
    expect(spec.module).toHaveProperty("accountSchema");
    expect(spec.module).toHaveProperty("eacDataFormatDescriptionSchema");
  });

  it("hold checks that import nothing and state nothing twice", () => {
    const checks = files.get("checks.ts") ?? "";
    expect(ts.preProcessFile(checks, true, true).importedFiles).toEqual([]);
    expect(checks).not.toMatch(/\brequire\b|\bimport\b|\bvar schema/);
  });

  it("depend on nothing but each other", () => {
    const imported = [...files].flatMap(([, code]) => ts.preProcessFile(code, true, true).importedFiles.map(({ fileName }) => fileName));
    expect(imported.length).toBeGreaterThan(3);
    for (const name of imported) expect([...files.keys()]).toContain(name.replace("./", "").replace(/\.js$/, ".ts"));
  });

  it("compile strictly", async () => {
    expect(await compilerErrors(files)).toEqual([]);
  });

  it("are the same every time", async () => {
    expect(await emitValidators(input.context, input.document, input.openapi)).toEqual(files);
  });

  it("document every field with its line", () => {
    expect(files.get("types.ts")).toMatch(new RegExp(`@see ${lineOf("Account", "account_number")}\\n\\s*\\*/\\n\\s*readonly account_number: string;`));
  });
});

describe("verdicts", () => {
  it("accept good objects, members that nobody knows included", () => {
    expect(spec.errors("Account", { ...account, x_extra: 1, account_name: "Home" })).toEqual([]);
    expect(spec.errors("AccountListing", listing)).toEqual([]);
    expect(spec.errors("ServicePoint", servicePoint)).toEqual([]);
    expect([spec.is("Account", account), spec.is("AccountListing", listing), spec.is("ServicePoint", servicePoint)]).toEqual([true, true, true]);
  });

  it.each([
    ["a missing required field", "Account", { ...account, account_number: undefined }],
    ["a wrong type", "Account", { ...account, account_number: 5 }],
    ["null where it is not allowed", "Account", { ...account, account_number: null }],
    ["a time that is none", "Account", { ...account, cds_created: "2026-03-19 08:30:00Z" }],
    ["a day that is none", "Account", { ...account, cds_created: "2026-02-30T08:30:00Z" }],
    ["a decimal as a string", "ServicePoint", { ...servicePoint, latitude: "37.5" }],
    ["a decimal that is not finite", "ServicePoint", { ...servicePoint, latitude: Number.NaN }],
    ["data that pretends to be a number", "ServicePoint", { ...servicePoint, latitude: { isLosslessNumber: true, value: "1" } }],
    ["an entry of a wrong type", "ServicePoint", { ...servicePoint, previous_servicecontracts: ["sc-1", 2] }],
    ["a relative link", "AccountListing", { ...listing, next: "/accounts?page=2" }],
    ["a wrong object in a listing", "AccountListing", { ...listing, accounts: [account, {}] }],
    ["no object", "Account", "account"],
    ["an array", "Account", [account]],
    ["null", "Account", null],
  ])("refuse %s", (_what, object, value) => {
    expect(spec.is(object, value)).toBe(false);
    expect(spec.errors(object, value)).not.toEqual([]);
  });

  it("accept decimals that keep their digits, as the client reads them", () => {
    const text = JSON.stringify(servicePoint).replace("37.5", "123456789012345678.90");
    const read = parseLossless(text);
    expect(read).toHaveProperty("latitude", new LosslessNumber("123456789012345678.90"));
    expect(spec.errors("ServicePoint", read)).toEqual([]);
  });
});

describe("errors", () => {
  it("name the field, the rule and the line, and say what is there", () => {
    expect(spec.errors("AccountListing", { ...listing, accounts: [account, { ...account, cds_created: "yesterday" }] })).toEqual([
      {
        path: "/accounts/1/cds_created",
        field: "cds_created",
        rule: "format",
        message: 'cds_created must be a time with its offset such as 2026-03-19T08:30:00Z (RFC 3339), not "yesterday"',
        source: lineOf("Account", "cds_created"),
      },
    ]);
  });

  it("name a missing field as if it were there", () => {
    const { account_number: _, ...rest } = account;
    expect(spec.errors("Account", rest)).toEqual([
      {
        path: "/account_number",
        field: "account_number",
        rule: "required",
        message: "account_number is required but missing",
        source: lineOf("Account", "account_number"),
      },
    ]);
  });

  it("say which types are allowed", () => {
    const found = spec.errors("ServicePoint", { ...servicePoint, servicepoint_number: 5, longitude: "west", premise_number: [] });
    expect(found.map(({ rule, message }) => [rule, message])).toEqual([
      ["type", "servicepoint_number must be a string or null, not the number 5"],
      ["type", 'longitude must be a decimal number or null, not "west"'],
      ["type", "premise_number must be a string or null, not an array"],
    ]);
    const lossless = spec.errors("Account", { ...account, account_number: new LosslessNumber("1.50") });
    expect(lossless.map(({ message }) => message)).toEqual(["account_number must be a string, not the number 1.50"]);
  });

  it("are all reported, with the object's line where the object as a whole is wrong", () => {
    const found = spec.errors("AccountListing", { accounts: ["acc-1", { ...account, cds_created: 1, account_contacts: null }], previous: null });
    expect(found.map(({ path, rule }) => `${path} ${rule}`)).toEqual([
      "/next required",
      "/accounts/0 type",
      "/accounts/1/cds_created type",
      "/accounts/1/account_contacts type",
    ]);
    expect(found[1]).toMatchObject({ field: "accounts", message: 'accounts must be an object, not "acc-1"' });
    expect(found[1]?.source).toBe(`https://specs.example/${input.document.id}#L${input.document.objects.find(({ name }) => name === "Account")?.line}`);
    expect(spec.errors("Account", 5)).toMatchObject([{ path: "", field: null, message: "the value must be an object, not the number 5" }]);
  });

  it("are all collected, however many there are", () => {
    const found = spec.errors("AccountListing", { ...listing, accounts: Array.from({ length: 20_000 }, () => ({})) });
    expect(found).toHaveLength(20_000 * 8);
  });
});

describe("Standard Schema", () => {
  it("is implemented", () => {
    const schema = spec.module["accountListingSchema"];
    if (typeof schema !== "object" || schema === null || !("~standard" in schema)) throw new Error("no schema");
    const standard = schema["~standard"];
    expect(standard).toMatchObject({ version: 1, vendor: "cds-codegen" });
    if (typeof standard !== "object" || standard === null || !("validate" in standard) || typeof standard.validate !== "function") {
      throw new Error("no validate");
    }
    expect(standard.validate(listing)).toEqual({ value: listing });
    expect(standard.validate({ ...listing, accounts: [account, { ...account, account_number: null }] })).toEqual({
      issues: [{ message: "account_number must be a string, not null", path: ["accounts", 1, "account_number"] }],
    });
  });

  it("has the types of @standard-schema/spec", async () => {
    const use = `
      import type { StandardSchemaV1 as Spec } from "@standard-schema/spec";
      import { type Account, accountSchema } from "./index.js";
      export const schema: Spec<Account> = accountSchema;
      export const read = (value: Spec.InferOutput<typeof accountSchema>): string => value.account_number;
    `;
    expect(await compilerErrors(new Map([...files, ["use.ts", use]]))).toEqual([]);
    const misuse = use.replace(": string", ": number");
    expect(await compilerErrors(new Map([...files, ["use.ts", misuse]]))).toEqual(["use.ts: Type 'string' is not assignable to type 'number'."]);
  });
});

describe("schemas of every kind", () => {
  const schemas: Schemas = {
    Thing: {
      type: "object",
      required: ["closed"],
      properties: {
        closed: { $ref: "#/components/schemas/Closed", "x-cds-source": "line 2" },
        closed_or_null: { anyOf: [{ $ref: "#/components/schemas/Closed" }, { type: "null" }] },
        open: { $ref: "#/components/schemas/Open" },
        narrowed: { $ref: "#/components/schemas/Closed", enum: ["a"] },
        count: { type: ["integer", "null"] },
        name: { type: "string", minLength: 1 },
        list: { $ref: "#/components/schemas/List" },
        part: { anyOf: [{ $ref: "#/components/schemas/Thing" }, { type: "null" }] },
        parts: { type: "object", additionalProperties: { $ref: "#/components/schemas/Thing" } },
        choice: { anyOf: [{ type: "string" }, { $ref: "#/components/schemas/Thing" }] },
        unknown: { $ref: "#/components/schemas/Unresolved" },
        "odd name": { type: "string", const: "x" },
        mail: { type: "string", format: "email" },
      },
      "x-cds-source": "line 1",
    },
    Placeholder: { type: "object", "x-cds-role": "object", "x-cds-placeholder": true },
    Rules: {
      type: "object",
      properties: {
        kind: { type: "string" },
        kinds: { type: "array", items: { type: "string" } },
        uri: { type: ["string", "null"] },
        secret: { type: "string", "x-cds-source": "line 9" },
        due: { type: ["string", "null"] },
        toy: { $ref: "#/components/schemas/Toy" },
        part: { $ref: "#/components/schemas/Part" },
      },
      allOf: [
        { if: { properties: { kind: { enum: ["a", "b"] } } }, then: { required: ["secret"], properties: { secret: {} } } },
        { if: { properties: { kinds: { contains: { const: "big" } } } }, then: { required: ["size"], properties: { size: {} } } },
        { if: { properties: { uri: { not: { type: "null" } } } }, then: { properties: { kind: { not: {} }, due: { type: "null" } } } },
      ],
    },
    Toy: {
      oneOf: ["Ball", "OtherToy"].map((name) => ({ $ref: `#/components/schemas/${name}` })),
      discriminator: { propertyName: "type", mapping: { ball: "#/components/schemas/Ball" } },
      "x-cds-role": "object",
    },
    Ball: { type: "object", required: ["type", "size"], properties: { type: { type: "string", const: "ball" }, size: { type: "integer" } } },
    OtherToy: {
      type: "object",
      required: ["type"],
      properties: { type: { $ref: "#/components/schemas/Open", not: { enum: ["ball"] } } },
    },
    Part: { anyOf: [{ $ref: "#/components/schemas/Ball" }, { $ref: "#/components/schemas/Placeholder" }], "x-cds-role": "object" },
    Closed: { type: "string", enum: ["a", "b"] },
    Open: { type: "string", "x-extensible-enum": ["a", "b"] },
    List: { type: "array", items: { type: "number", format: "decimal" }, minItems: 1 },
    Unresolved: { "x-cds-unresolved": true },
  };
  let code: Files;
  let thing: Emitted;

  beforeAll(async () => {
    code = await emitFor(input, schemas);
    thing = await emitted(code);
  });

  it("compile, and import nothing even where Ajv's code requires Ajv", async () => {
    expect(await compilerErrors(code)).toEqual([]);
    const checks = code.get("checks.ts") ?? "";
    expect(checks).toContain("ucs2length");
    expect(ts.preProcessFile(checks, true, true).importedFiles).toEqual([]);
    expect(checks).not.toContain("node_modules");
  });

  it("have the types that the schemas state", () => {
    const types = code.get("types.ts") ?? "";
    expect(types).toContain('export type Closed = "a" | "b";');
    expect(types).toContain('export type Open = "a" | "b" | (string & {});');
    expect(types).toContain("export type List = readonly Decimal[];");
    expect(types).toContain("readonly parts?: { readonly [name: string]: Thing };");
    expect(types).toContain('readonly "odd name"?: "x";');
    expect(types).toContain("export type Placeholder = { readonly [name: string]: unknown };");
    expect(types).toContain("readonly count?: Integer | null;");
  });

  it.each([
    { closed: "a", closed_or_null: null, open: "unheard-of", narrowed: "a", count: null, name: "n", list: [1.5], part: null },
    { closed: "b", count: 3, part: { closed: "a" }, parts: { one: { closed: "a" } }, choice: "text", unknown: [{}], mail: "no mail" },
    { closed: "b", count: new LosslessNumber("3"), list: [new LosslessNumber("0.10")], choice: { closed: "a" }, "odd name": "x" },
  ])("accept %j", (value) => {
    expect(thing.errors("Thing", value)).toEqual([]);
    expect(thing.is("Thing", value)).toBe(true);
    expect(thing.is("Placeholder", value)).toBe(true);
  });

  it.each([
    [{}, "/closed required: closed is required but missing"],
    [{ closed: "c" }, '/closed enum: closed must be "a" or "b", not "c"'],
    [{ closed: "a", closed_or_null: "c" }, '/closed_or_null enum: closed_or_null must be "a", "b" or null, not "c"'],
    [{ closed: "a", open: 5 }, "/open type: open must be a string, not the number 5"],
    [{ closed: "a", narrowed: "b" }, '/narrowed enum: narrowed must be "a", not "b"'],
    [{ closed: "a", count: 3.5 }, "/count type: count must be an integer or null, not the number 3.5"],
    [{ closed: "a", count: new LosslessNumber("3.5") }, "/count type: count must be an integer or null, not the number 3.5"],
    [{ closed: "a", name: "" }, "/name minLength: name must have at least 1 characters"],
    [{ closed: "a", list: [] }, "/list minItems: list must have at least 1 entries"],
    [{ closed: "a", part: { closed: 1 } }, "/part/closed type: closed must be a string, not the number 1"],
    [{ closed: "a", parts: { "a/b": {} } }, "/parts/a~1b/closed required: closed is required but missing"],
    [{ closed: "a", choice: 5 }, "/choice anyOf: choice has none of the forms that are allowed"],
    [{ closed: "a", choice: {} }, "/choice anyOf: choice has none of the forms that are allowed"],
    [{ closed: "a", "odd name": "y" }, '/odd name const: odd name must be "x", not "y"'],
  ])("refuse %j", (value, report) => {
    const found = thing.errors("Thing", value).map(({ path, rule, message }) => `${path} ${rule}: ${message}`);
    expect(found).toContain(report);
  });

  it.each([
    [{ kind: "c", uri: null, toy: { type: "ball", size: 1 }, part: { size: "any" } }],
    [{ kind: "a", secret: "s", kinds: ["small"], toy: { type: "unheard-of", size: "any" } }],
    [{ kinds: ["big"], size: 1, uri: "x", due: null }],
  ])("accept %j as conditions and kinds want it", (value) => {
    expect(thing.errors("Rules", value)).toEqual([]);
    expect(thing.is("Rules", value)).toBe(true);
  });

  it.each([
    [{ kind: "b" }, '/secret required: secret is required where kind is "a" or "b", but missing'],
    [{ kinds: ["small", "big"] }, '/size required: size is required where kinds holds "big", but missing'],
    [{ uri: "x", kind: "c" }, "/kind forbidden: kind must not be there where uri is there"],
    [{ uri: "x", due: "now" }, '/due type: due must be null where uri is there, not "now"'],
    [{ toy: { type: "ball" } }, "/toy/size required: size is required but missing"],
    [{ toy: { type: 5 } }, "/toy/type type: type must be a string, not the number 5"],
    [{ toy: {} }, "/toy/type required: type is required but missing"],
    [{ part: 5 }, "/part type: part must be an object, not the number 5"],
  ])("refuse %j as conditions and kinds want it", (value, report) => {
    const found = thing.errors("Rules", value).map(({ path, rule, message }) => `${path} ${rule}: ${message}`);
    expect(found).toEqual([report]);
    expect(thing.is("Rules", value)).toBe(false);
  });

  it("tell a kind that is defined from those that are not", () => {
    expect([thing.is("OtherToy", { type: "kite" }), thing.is("OtherToy", { type: "ball" })]).toEqual([true, false]);
    expect(thing.errors("Rules", { kind: "a" })).toMatchObject([{ source: "line 9" }]);
  });

  it("take the line from the field, wherever its rule is written", () => {
    expect(thing.errors("Thing", { closed: "c" })).toMatchObject([{ source: "line 2" }]);
    expect(thing.errors("Thing", { closed: "a", part: {} })).toMatchObject([{ source: "line 2" }]);
    expect(thing.errors("Thing", 5)).toMatchObject([{ source: "line 1" }]);
  });

  it("are refused when they refer to nothing or to themselves", async () => {
    await expect(emitFor(input, { A: { type: "object", properties: { b: { $ref: "#/components/schemas/B" } } } })).rejects.toThrow(
      "the OpenAPI document refers to #/components/schemas/B, which it does not hold",
    );
    const endless: Schemas = {
      A: { type: "object", properties: { b: { $ref: "#/components/schemas/B" } } },
      B: { type: "array", items: { $ref: "#/components/schemas/B" } },
    };
    await expect(emitFor(input, endless)).rejects.toThrow("the schema component B contains itself");
  });
});

describe("loading", () => {
  it("brings Ajv and esbuild only when validators are emitted", () => {
    const source = readFileSync(path.join(import.meta.dirname, "../../generator/emit/validators.ts"), "utf8");
    const imported = ts.preProcessFile(source, true, true).importedFiles.map(({ fileName }) => fileName);
    const statically = [...source.matchAll(/^import .* from "([^"]+)";/gm)].map(([, name]) => name);
    expect(imported).toContain("./validators/compile.js");
    expect(statically).not.toContain("./validators/compile.js");
  });
});

describeWithDrafts("the official drafts that extend each other", () => {
  let family: Emitted;
  beforeAll(async () => {
    const { model } = parse(["cds-wg1-01@2026-03-20", "cds-wg1-02@2026-03-20", "cds-wg3-01@2026-08-20"].map(draft));
    const context = validatorContext(model);
    const [document] = model.documents.filter(({ id }) => id === "cds-wg3-01");
    if (document === undefined) throw new Error("cds-wg3-01 is missing");
    family = await emitted(await emitValidators(context, document, emitOpenApi(context, document)));
  });

  it("accept value formats of every type and judge those that they know", () => {
    expect(family.is("ValueFormat", { id: "1", type: "electric_usage", units: "kWh" })).toBe(true);
    expect(family.is("ValueFormat", { id: "1", type: "example_heat", anything: 1 })).toBe(true);
    expect(family.errors("ValueFormat", { id: "1", type: "electric_usage" })).toMatchObject([{ field: "units", rule: "required" }]);
    expect(family.is("ValueFormat", { id: "1", type: "electric_usage", units: "a unit of tomorrow" })).toBe(true);
  });

  it("want the fields that a region's types bring along", () => {
    const region = { id: "1", name: "West", types: ["county", "a type of tomorrow"] };
    expect(family.errors("AggregationRegion", region)).toMatchObject([{ field: "counties", rule: "required" }]);
    expect(family.errors("AggregationRegion", { ...region, counties: ["Kern"] })).toEqual([]);
  });
});

describeWithDrafts("the official drafts", () => {
  it.each(DRAFTS)("%s gives validators that compile", async (name) => {
    const { context, document, openapi } = described(draftModel(name));
    const emitted = await emitValidators(context, document, openapi);
    expect(await compilerErrors(emitted)).toEqual([]);
  });
});
