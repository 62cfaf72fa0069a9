import fc from "fast-check";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { facts } from "../../generator/model/facts.js";
import type { Condition, Field, FieldType, SpecDocument, SpecModel } from "../../generator/model/types.js";
import { outline } from "../../generator/outline/outline.js";
import { parse } from "../../generator/parse/parse.js";

const CANONICAL = readFileSync(join(import.meta.dirname, "canonical.md"), "utf8");

const source = (text: string) => [{ file: "canonical.md", text }];
const { model, cache } = parse(source(CANONICAL));
const read = (text: string): SpecModel => parse(source(text), cache).model;

function documentOf({ documents: [document] }: SpecModel): SpecDocument {
  if (document === undefined) throw new Error("the document is read");
  return document;
}

it("prints every kind of fact in its canonical form", () => {
  expect(outline(documentOf(model), model)).toBe(CANONICAL);
});

it("is read without a fact that is missing", () => {
  const { objects, enums, typeAliases, listings, operations, scopes, authorizationDetailsFields, scenarios, terms, references } =
    documentOf(model);
  expect({
    objects: objects.map(({ name, role }) => `${role} ${name}`),
    enums: enums.map(({ name, open }) => `${open ? "open" : "closed"} ${name}`),
    others: [typeAliases, listings, operations, scopes, authorizationDetailsFields, scenarios, terms, references].map(({ length }) => length),
    links: objects.flatMap(({ fields }) => fields.flatMap(({ name, link }) => (link === null ? [] : [`${name}: ${link.object}`]))),
    unknown: model.coverage.unknown,
  }).toEqual({
    objects: [
      "extension ServerMetadata",
      "object Lantern",
      "object Post",
      "object Wick",
      "request ModifyLanternRequest",
      "response ModifyLanternResponse",
      "object Flame",
      "object GasFlame",
      "envelope LanternListing",
    ],
    enums: ["open LanternColour"],
    others: [1, 1, 1, 1, 2, 2, 3, 4],
    links: ["parent: Lantern", "posts: Post"],
    unknown: 0,
  });
});

it("needs no anchors", () => {
  const bare = read(CANONICAL.replace(/^(#.*?) <a .*$/gm, "$1"));
  const document = documentOf(bare);
  expect(document.objects.every(({ anchor }) => anchor === null)).toBe(true);
  expect(facts(read(outline(document, bare)))).toEqual(facts(bare));
});

const word = fc.stringMatching(/^[a-z][a-z_]{0,8}$/);
const condition: fc.Arbitrary<Condition> = fc.oneof(
  fc.constant<Condition>({ kind: "non-empty", when: null }),
  fc.record({
    kind: fc.constantFrom("required-if", "forbidden-if", "null-if"),
    when: fc.oneof(
      fc.constant({ kind: "described" as const }),
      fc.record({ kind: fc.constant("field-populated" as const), field: word }),
      fc.record({
        kind: fc.constant("field-value" as const),
        field: word,
        values: fc.array(fc.oneof(word, fc.boolean(), fc.constantFrom(null, "true", "null", []), fc.array(word)), { minLength: 1, maxLength: 4 }),
      }),
      fc.record({ kind: fc.constant("scope-supported" as const), anchors: fc.array(word.map((name) => `scope-${name}`), { minLength: 1 }) }),
    ),
  }),
);
const type: fc.Arbitrary<FieldType> = fc.letrec<{ type: FieldType; single: FieldType }>((tie) => ({
  single: fc.oneof(
    { maxDepth: 3 },
    fc.constantFrom<FieldType>(
      { kind: "any" },
      { kind: "primitive", name: "decimal" },
      { kind: "primitive", name: "string" },
      { kind: "primitive", name: "url" },
      { kind: "primitive", name: "multi-line-address" },
      { kind: "literal", value: true },
      { kind: "literal", value: 12.5 },
      { kind: "literal", value: "x or y" },
      { kind: "ref", name: "Post", anchor: "post-format", target: "object", document: null },
    ),
    fc.record({ kind: fc.constant("array" as const), items: tie("type"), nullableItems: fc.boolean() }),
    fc.record({ kind: fc.constant("map" as const), values: tie("type") }),
  ),
  type: fc.oneof(
    { maxDepth: 3 },
    tie("single"),
    fc.array(tie("single"), { minLength: 2, maxLength: 3 }).map((of): FieldType => ({ kind: "union", of })),
  ),
})).type;
const field: fc.Arbitrary<Field> = fc.record({
  name: word,
  presence: fc.constantFrom("required", "optional", "unmarked"),
  nullable: fc.boolean(),
  type,
  values: fc.option(fc.array(fc.oneof(word, fc.constantFrom("null", "true", "[]")), { minLength: 1, maxLength: 3 })),
  conditions: fc.uniqueArray(condition, { maxLength: 3, selector: (one) => JSON.stringify(one) }),
  link: fc.constant(null),
  description: fc.constant(""),
  line: fc.constant(1),
  column: fc.constant(1),
});

it("says the same of any fields", () => {
  const document = documentOf(model);
  fc.assert(
    fc.property(fc.array(field, { minLength: 1, maxLength: 4 }), fc.array(field, { maxLength: 2 }), fc.boolean(), (own, brought, open) => {
      const changed: SpecDocument = {
        ...document,
        objects: document.objects.map((object) => (object.name === "GasFlame" ? { ...object, fields: own } : object)),
        enums: document.enums.map((one) => ({
          ...one,
          open,
          values: one.values.map((value) => (value.value === "red" ? { ...value, fields: brought } : value)),
        })),
      };
      const again = documentOf(read(outline(changed, { ...model, documents: [changed] })));
      const projected = (of: SpecDocument) => facts({ ...model, documents: [of] }).documents.map(({ objects, enums }) => ({ objects, enums }));
      expect(projected(again)).toEqual(projected(changed));
    }),
    { numRuns: 60 },
  );
});
