import type {
  Field,
  FieldType,
  Listing,
  Parameter,
  SpecDocument,
  SpecModel,
  SpecObject,
} from "../../generator/model/types.js";

const COVERAGE = { blocks: 0, consumed: 0, informative: 0, unknown: 0 };

export const STRING: FieldType = { kind: "primitive", name: "string" };
export const DATE: FieldType = { kind: "primitive", name: "date" };
export const DATETIME: FieldType = { kind: "primitive", name: "datetime" };

export function ref(name: string, target: "object" | "enum" | "alias" | "unresolved" = "object"): FieldType {
  return { kind: "ref", name, anchor: null, target, document: null };
}

export function arrayOf(items: FieldType): FieldType {
  return { kind: "array", items, nullableItems: false };
}

export function field(name: string, type: FieldType, more: Partial<Field> = {}): Field {
  return {
    name,
    presence: "required",
    nullable: false,
    type,
    values: null,
    conditions: [],
    link: null,
    description: `What ${name} says.`,
    line: 7,
    column: 3,
    ...more,
  };
}

export function object(name: string, fields: readonly Field[], more: Partial<SpecObject> = {}): SpecObject {
  return {
    name,
    aliases: [],
    variantOf: null,
    anchor: null,
    line: 5,
    extends: null,
    inherits: null,
    placeholder: false,
    role: "object",
    description: "",
    fields,
    ...more,
  };
}

export function parameter(name: string, more: Partial<Parameter>): Parameter {
  return { name, filter: "in", type: STRING, fields: [], stated: [], description: "", line: 9, ...more };
}

export function listing(name: string, item: string, more: Partial<Listing> = {}): Listing {
  return {
    name,
    anchor: null,
    line: 8,
    method: "GET",
    urlField: null,
    envelope: `${item}Listing`,
    collections: ["items"],
    item,
    pageSize: 100,
    parameters: [],
    order: [],
    ...more,
  };
}

export function document(id: string, more: Partial<SpecDocument>): SpecDocument {
  return {
    id,
    title: `The ${id} document`,
    source: `spec/${id}.md`,
    sha256: "",
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
    coverage: COVERAGE,
    ...more,
  };
}

export function model(...documents: readonly SpecDocument[]): SpecModel {
  return { modelVersion: 1, documents, unresolved: [], coverage: COVERAGE, diagnostics: [] };
}

/**
 * Two small documents with what the official drafts have seldom or not at all: namesakes, an extension of the
 * other document's object, hostile names and descriptions, a listing without parameters, date lists, embedded
 * objects on a path, several collections, and members that come with an enumeration's value.
 */
export function difficultModel(): SpecModel {
  const envelope = (item: string, ...collections: readonly string[]): SpecObject =>
    object(
      `${item}Listing`,
      collections.flatMap((name) => [
        field(name, arrayOf(ref(item))),
        field(collections.length > 1 ? `${name}_next` : "next", STRING, { presence: "unmarked", nullable: true }),
      ]),
      { role: "envelope" },
    );
  const shelves = document("cds-wg9-01", {
    objects: [
      object("Shelf", [
        field("shelf_id", STRING),
        field("label */ `x`", STRING, { description: "Ends */ a comment\n@deprecated and opens a tag" }),
        field("kind", ref("ShelfKind", "enum")),
        field("box", ref("Box")),
        field("room_id", STRING, { link: { object: "Room", field: "room_id" } }),
        field("room_name", STRING, { link: { object: "Room", field: "name" } }),
        field("weight", { kind: "primitive", name: "decimal" }, { presence: "unmarked" }),
        field("tags", ref("Tags", "alias")),
      ]),
      object("Room", [field("room_id", STRING), field("name", STRING), field("built", DATE)]),
      object("Box", [field("size", ref("Decimal", "unresolved")), field("doors", arrayOf(ref("Room")))]),
      envelope("Shelf", "full", "empty"),
      envelope("Room", "rooms"),
    ],
    enums: [
      {
        name: "ShelfKind",
        aliases: [],
        anchor: null,
        line: 4,
        open: true,
        extends: null,
        description: "",
        values: ["metal", "steel", "wood"].map((value) => ({
          value,
          description: `Made of ${value}.`,
          type: null,
          fields: value === "wood" ? [] : [field("alloy", STRING)],
          line: 4,
        })),
      },
    ],
    typeAliases: [{ name: "Tags", anchor: null, type: arrayOf(STRING), description: "", line: 3 }],
    listings: [
      listing("listShelves", "Shelf", {
        collections: ["full", "empty"],
        parameters: [
          parameter("built_on", { type: DATE, fields: ["room_id.built"] }),
          parameter("kinds", { fields: ["kind"] }),
          parameter("door-names", { fields: ["box.doors.name", "box.lock.key"] }),
        ],
        order: [
          { field: "size", resolved: "box.size", direction: "asc", line: 9 },
          { field: "age", resolved: null, direction: "desc", line: 9 },
        ],
      }),
      listing("listRooms", "Room", { collections: ["rooms"] }),
    ],
  });
  const extension = document("cds-wg9-02", {
    objects: [
      object("RoomExtension", [field("floor", ref("Floor"), { presence: "optional" })], {
        role: "extension",
        extends: { document: "cds-wg9-01", name: "Room" },
      }),
      object("Box", [field("lid", STRING)]),
      object("Floor", [field("level", { kind: "primitive", name: "integer" })], { placeholder: true }),
      object("FloorListing", [field("items", arrayOf(ref("Floor")))], { role: "envelope" }),
    ],
    // The same name again, and an item of which nothing is known.
    listings: [listing("listRooms", "Floor"), listing("listGhosts", "Ghost")],
  });
  return model(shelves, extension);
}
