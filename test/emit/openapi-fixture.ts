import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { fileURLToPath } from "node:url";
import type { EmitContext } from "../../generator/emit/context.js";
import { createTypeScriptFormatter } from "../../generator/emit/format-typescript.js";
import { listingPath } from "../../generator/emit/listing-path.js";
import { createMemory } from "../../generator/emit/memory.js";
import { compileTemplates, type TemplateSource } from "../../generator/emit/templates.js";
import type {
  Field,
  FieldType,
  Listing,
  SpecDocument,
  SpecEnum,
  SpecModel,
  SpecObject,
} from "../../generator/model/types.js";

const templatesDirectory = fileURLToPath(new URL("../../templates/", import.meta.url));

/** The context in which the emitters run, with the repository's own templates of one artifact. */
export function contextFor(model: SpecModel): EmitContext {
  const plugin = createRequire(import.meta.url).resolve("@dprint/typescript/plugin.wasm");
  return {
    model,
    templates: compileTemplates(templateSources("client")),
    format: createTypeScriptFormatter(new Uint8Array(readFileSync(plugin))),
    sourceLink: (document, line) => `https://specs.example/${document.source}#L${line}`,
    memory: createMemory(),
    listingPath: (listing) => listingPath(listing),
  };
}

function templateSources(artifact: string): ReadonlyMap<string, TemplateSource> {
  const directory = path.join(templatesDirectory, artifact);
  return new Map(
    readdirSync(directory).map((name) => {
      const file = path.join(directory, name);
      return [`${artifact}/${name}`, { file, text: readFileSync(file, "utf8") }];
    }),
  );
}

export const string: FieldType = { kind: "primitive", name: "string" };
export const decimal: FieldType = { kind: "primitive", name: "decimal" };
export const integer: FieldType = { kind: "primitive", name: "integer" };
export const date: FieldType = { kind: "primitive", name: "date" };
export const datetime: FieldType = { kind: "primitive", name: "datetime" };
export const url: FieldType = { kind: "primitive", name: "url" };

/** A type that refers to a definition. */
export function ref(name: string, target: "object" | "enum" | "alias" | "unresolved", document?: string): FieldType {
  return { kind: "ref", name, anchor: name.toLowerCase(), target, document: document ?? null };
}

/** A list of a type. */
export function listOf(items: FieldType, nullableItems = false): FieldType {
  return { kind: "array", items, nullableItems };
}

/** A required field; `more` overrides any part of it. */
export function field(name: string, type: FieldType, line: number, more: Partial<Field> = {}): Field {
  return {
    name,
    type,
    line,
    column: 3,
    presence: "required",
    nullable: false,
    values: null,
    conditions: [],
    link: null,
    description: `What ${name} says.`,
    ...more,
  };
}

/** An object; `more` overrides any part of it. */
export function object(name: string, line: number, fields: readonly Field[], more: Partial<SpecObject> = {}): SpecObject {
  return {
    name,
    aliases: [],
    variantOf: null,
    anchor: name.toLowerCase(),
    line,
    extends: null,
    inherits: null,
    placeholder: false,
    role: "object",
    description: `What a ${name} is.`,
    fields,
    ...more,
  };
}

/** An enumeration whose values stand on the lines after its own. */
export function enumeration(name: string, line: number, open: boolean, values: readonly string[]): SpecEnum {
  return {
    name,
    aliases: [],
    anchor: name.toLowerCase(),
    line,
    open,
    extends: null,
    description: `What kinds of ${name} there are.`,
    values: values.map((value, index) => ({
      value,
      description: `The ${value} kind.`,
      type: null,
      fields: [],
      line: line + 1 + index,
    })),
  };
}

/** The envelope of a listing. */
export function envelope(name: string, collection: string, item: string, line: number): SpecObject {
  return object(
    name,
    line,
    [
      field(collection, listOf(ref(item, "object")), line + 1),
      field("next", url, line + 2, { presence: "unmarked", nullable: true }),
      field("previous", url, line + 3, { presence: "unmarked", nullable: true }),
    ],
    { role: "envelope" },
  );
}

/** A document with nothing in it but what is given. */
export function documentOf(id: string, parts: Partial<SpecDocument>): SpecDocument {
  return {
    id,
    title: `The ${id} document`,
    source: `spec/${id}.md`,
    sha256: "0123456789abcdef".repeat(4),
    sections: [],
    objects: [],
    enums: [],
    typeAliases: [],
    listings: [],
    operations: [],
    scopes: [],
    authorizationDetailsFields: [],
    scenarios: [],
    requirements: [],
    examples: [],
    terms: [],
    references: [],
    coverage: { blocks: 0, consumed: 0, informative: 0, unknown: 0 },
    ...parts,
  };
}

/** A model of documents. */
export function modelOf(documents: readonly SpecDocument[], more: Partial<SpecModel> = {}): SpecModel {
  return {
    modelVersion: 1,
    documents,
    unresolved: [],
    coverage: { blocks: 0, consumed: 0, informative: 0, unknown: 0 },
    diagnostics: [],
    ...more,
  };
}

const listPets: Listing = {
  name: "listPets",
  anchor: "pets-list",
  line: 60,
  method: "GET",
  urlField: "cds_pets_api",
  envelope: "PetListing",
  collections: ["pets"],
  item: "Pet",
  pageSize: 100,
  parameters: [
    {
      name: "pet_ids",
      filter: "in",
      type: string,
      fields: ["pet_id"],
      stated: ["pet_id"],
      description: "Only pets with one of these ids.",
      line: 65,
    },
    {
      name: "kinds",
      filter: "in",
      type: ref("PetKind", "enum"),
      fields: ["kind"],
      stated: ["kind"],
      description: "",
      line: 66,
    },
    {
      name: "colours",
      filter: "in",
      type: ref("Colour", "unresolved"),
      fields: ["colour"],
      stated: ["colour"],
      description: "",
      line: 67,
    },
    {
      name: "before",
      filter: "on-or-before",
      type: date,
      fields: ["born"],
      stated: ["born"],
      description: "",
      line: 68,
    },
    {
      name: "after",
      filter: "on-or-after",
      type: datetime,
      fields: ["modified"],
      stated: ["modified"],
      description: "",
      line: 69,
    },
    {
      name: "q",
      filter: "contains",
      type: string,
      fields: ["pet_id", "name"],
      stated: ["pet_id", "name"],
      description: "",
      line: 70,
    },
  ],
  order: [{ field: "modified", resolved: "cds_modified", direction: "desc", line: 72 }],
};

/** A small document in which every kind of definition, type and condition occurs. */
export const petsDocument = documentOf("cds-pets", {
  objects: [
    object("PetMetadata", 5, [field("cds_pets_api", url, 6, { presence: "optional" })], {
      role: "extension",
      extends: { document: "cds-base", name: "Metadata" },
    }),
    object("Pet", 10, [
      field("pet_id", string, 11),
      field("name", string, 12, { presence: "optional", nullable: true, description: "See [names](#names)." }),
      field("kind", ref("PetKind", "enum"), 13),
      field("size", ref("PetSize", "enum"), 14, { nullable: true }),
      field("colour", ref("Colour", "unresolved"), 15, { nullable: true }),
      field("weight", decimal, 16),
      field("legs", integer, 17),
      field("toes", listOf(integer), 18, { presence: "optional" }),
      field("born", date, 19, {
        conditions: [{ kind: "null-if", when: { kind: "field-value", field: "kind", values: ["robot"] } }],
      }),
      field("owner_id", string, 20, { link: { object: "Owner", field: "owner_id" } }),
      field("tags", { kind: "map", values: string }, 21, { presence: "optional" }),
      field("marks", ref("Marks", "alias"), 22, { presence: "optional" }),
      field("either", { kind: "union", of: [string, { kind: "literal", value: "none" }] }, 23, { presence: "optional" }),
      field("anything", { kind: "any" }, 24, { presence: "optional" }),
      field("owner", ref("Owner", "object"), 25, { nullable: true }),
      field("nicknames", listOf(string), 26, { conditions: [{ kind: "non-empty", when: null }] }),
      field("only_size", ref("PetSize", "enum"), 27, { presence: "optional", values: ["small"] }),
      field("some_kind", ref("PetKind", "enum"), 28, { presence: "optional", values: ["cat"] }),
    ]),
    object("Owner", 40, [], { placeholder: true, description: "" }),
    envelope("PetListing", "pets", "Pet", 50),
  ],
  enums: [
    {
      ...enumeration("PetKind", 80, true, ["cat", "robot"]),
      values: [
        { value: "cat", description: "Meows */ loudly.", type: null, fields: [], line: 81 },
        {
          value: "robot",
          description: "",
          type: ref("Robot Parts object", "unresolved"),
          fields: [field("battery", decimal, 83)],
          line: 82,
        },
      ],
    },
    enumeration("PetSize", 90, false, ["small", "large"]),
  ],
  typeAliases: [
    { name: "Marks", anchor: "marks", type: listOf(decimal, true), description: "Marks given to a pet.", line: 95 },
  ],
  listings: [listPets],
});

/** The model that holds the small document alone. */
export const petsModel = modelOf([petsDocument], {
  unresolved: [
    { name: "Colour", anchor: "colour", usedBy: [{ file: petsDocument.source, line: 15 }] },
    { name: "Robot Parts object", anchor: "robot-parts", usedBy: [{ file: petsDocument.source, line: 82 }] },
  ],
});
