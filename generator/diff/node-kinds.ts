import { isJsonObject, isList, type Json, memberAt, stableText, textOf } from "./json.js";

/** The kinds of things that facts hold in lists. */
export type NodeKind =
  | "facts"
  | "document"
  | "section"
  | "object"
  | "field"
  | "condition"
  | "enumeration"
  | "value"
  | "alias"
  | "listing"
  | "parameter"
  | "operation"
  | "scope"
  | "forced"
  | "access"
  | "constraint"
  | "relation"
  | "field-path"
  | "match"
  | "joint"
  | "implication"
  | "selection-rule"
  | "selection"
  | "scenario"
  | "term"
  | "reference"
  | "text";

/** How facts of one kind are laid out. */
export interface NodeKindDescription {
  /** The member that names the thing, where one alone does. */
  readonly named: string | null;
  /** What the thing is called in its list. */
  readonly nameOf: (fact: Json) => string;
  /** Its lists, by dotted path, with the kind of what they hold; all other members are its attributes. */
  readonly lists: Readonly<Record<string, NodeKind>>;
}

const member = (fact: Json, name: string): string => (isJsonObject(fact) ? textOf(fact[name]) : "");

function named(name: string, lists: Readonly<Record<string, NodeKind>> = {}): NodeKindDescription {
  return { named: name, nameOf: (fact) => member(fact, name), lists };
}

function joined(names: readonly string[], lists: Readonly<Record<string, NodeKind>> = {}): NodeKindDescription {
  return { named: null, nameOf: (fact) => names.map((name) => member(fact, name)).filter((part) => part !== "").join("."), lists };
}

/** The fields that connect only together. */
function pathsText(fact: Json): string {
  const through = memberAt(fact, "through");
  return isList(through) ? through.map((path) => `${member(path, "object")}.${member(path, "field")}`).join(" and ") : "";
}

/** The layout of facts: which things hold lists of which others, and what these are called by. */
export const NODE_KINDS: Readonly<Record<NodeKind, NodeKindDescription>> = {
  facts: { named: null, nameOf: () => "", lists: { documents: "document", unresolved: "text" } },
  document: named("id", {
    sections: "section",
    objects: "object",
    enums: "enumeration",
    typeAliases: "alias",
    listings: "listing",
    operations: "operation",
    scopes: "scope",
    authorizationDetailsFields: "access",
    scenarios: "scenario",
    terms: "term",
    references: "reference",
  }),
  section: { named: null, nameOf: (fact) => member(fact, "anchor") || member(fact, "title"), lists: {} },
  object: named("name", { aliases: "text", fields: "field", "inherits.members": "field" }),
  field: named("name", { conditions: "condition" }),
  condition: named("kind"),
  enumeration: named("name", { aliases: "text", values: "value" }),
  value: named("value", { fields: "field" }),
  alias: named("name"),
  listing: named("name", { collections: "text", parameters: "parameter" }),
  parameter: named("name", { fields: "text" }),
  operation: named("name", { statuses: "text", modifiable: "text", immutable: "text" }),
  scope: named("type", {
    responseTypes: "text",
    "grantTypes.contains": "text",
    "grantTypes.excludes": "text",
    "fields.required": "text",
    "fields.conditional": "text",
    "fields.forbidden": "text",
    includes: "text",
    selections: "text",
    forced: "forced",
    resources: "text",
    bySelection: "selection-rule",
  }),
  forced: joined(["field", "property"]),
  access: named("id", {
    formats: "text",
    constraints: "constraint",
    unlocks: "field-path",
    relates: "relation",
    implies: "implication",
    filters: "field-path",
    selects: "selection",
  }),
  constraint: joined(["property", "when"]),
  relation: joined(["object"], { through: "field-path", jointly: "joint", matches: "match" }),
  "field-path": joined(["object", "field"]),
  match: {
    named: null,
    nameOf: (fact) =>
      isJsonObject(fact) && isJsonObject(fact["when"]) && isJsonObject(fact["with"])
        ? `${member(fact, "field")} (${member(fact["when"], "field")} ${member(fact["when"], "value")}) = ${member(fact["with"], "object")}.${member(fact["with"], "field")}`
        : "",
    lists: {},
  },
  joint: { named: null, nameOf: pathsText, lists: {} },
  implication: {
    named: null,
    nameOf: (fact) => (isJsonObject(fact) ? `${member(fact, "field")} with ${member(fact["with"] ?? null, "field")} or ${member(fact["with"] ?? null, "object")}` : ""),
    lists: {},
  },
  "selection-rule": {
    named: null,
    nameOf: (fact) => `${member(fact, "object")} by ${member(fact, "selected")}: ${pathsText(fact)}`,
    lists: {},
  },
  selection: joined(["selection", "field"]),
  scenario: named("name", { scopes: "text", scenarios: "text" }),
  term: named("name"),
  reference: named("label"),
  text: { named: null, nameOf: (fact) => (typeof fact === "string" ? fact : stableText(fact)), lists: {} },
};
