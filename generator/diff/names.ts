import { isJsonObject, isList, type Json, type JsonObject, stableText, textOf } from "./json.js";
import { oneAbridgesOther } from "../model/names.js";
import type { Node } from "./tree.js";
import { namesInType, renameType } from "./type-text.js";

/** What the names in one draft stand for: two names of one renamed thing stand for the same. */
export interface Names {
  readonly type: (name: string) => string;
  readonly anchor: (anchor: string) => string;
  readonly access: (id: string) => string;
  readonly scenario: (name: string) => string;
  /** A field of an object, or a path that runs on through the objects that its fields hold or link to. */
  readonly field: (object: string | null, path: string) => string;
  /** A field by its name alone, where it is called alike in all objects. */
  readonly anyField: (name: string) => string;
  /** Whether an object has a field of a name. */
  readonly hasField: (object: string, name: string) => boolean;
}

/** Two nodes that are one thing in two drafts. */
export interface NodePair {
  readonly a: Node;
  readonly b: Node;
}

/** Names before anything is known to be renamed. */
export const PLAIN_NAMES: Names = { type: same, anchor: same, access: same, scenario: same, field: (_, path) => path, anyField: same, hasField: () => true };

function same(name: string): string {
  return name;
}

/**
 * Makes the names of both drafts from what was found to be one thing in both.
 *
 * @param roots the facts of both drafts
 * @param pairs matched objects, enumerations, fields, scopes and whatever else has a name or an anchor
 */
export function namesOf(roots: NodePair, pairs: readonly NodePair[]): { readonly before: Names; readonly after: Names } {
  return { before: namesOn("a", roots, pairs), after: namesOn("b", roots, pairs) };
}

type SideKey = "a" | "b";

function namesOn(side: SideKey, roots: NodePair, pairs: readonly NodePair[]): Names {
  const types = new Map<string, string>();
  const anchors = new Map<string, string>();
  const access = new Map<string, string>();
  const scenarios = new Map<string, string>();
  const fields = new Map<string, string>();
  const calledIn = new Map<string, Set<string>>();
  for (const pair of pairs) {
    const node = pair[side];
    const common = commonName(pair.a.name, pair.b.name);
    if (pair.a.anchor !== null && pair.b.anchor !== null && node.anchor !== null) anchors.set(node.anchor, commonName(pair.a.anchor, pair.b.anchor));
    if (isType(node)) types.set(node.name, common);
    if (node.kind === "access") access.set(node.name, common);
    if (node.kind === "scenario") scenarios.set(node.name, common);
    if (node.kind === "field") {
      fields.set(placeOf(ownerOf(node), node.name), common);
      calledIn.set(node.name, (calledIn.get(node.name) ?? new Set()).add(common));
    }
  }
  const targets = targetsOf(roots[side]);
  return {
    type: (name) => types.get(name) ?? name,
    anchor: (name) => anchors.get(name) ?? name,
    access: (id) => access.get(id) ?? id,
    scenario: (name) => scenarios.get(name) ?? name,
    anyField: (name) => {
      const [common, ...others] = calledIn.get(name) ?? [];
      return common === undefined || others.length > 0 ? name : common;
    },
    hasField: (object, name) => targets.has(placeOf(object, name)),
    field: (object, path) => {
      let owner = object;
      return path.split(".").map((name) => {
        const place = placeOf(owner ?? "", name);
        owner = targets.get(place) ?? null;
        return fields.get(place) ?? name;
      }).join(".");
    },
  };
}

function placeOf(object: string, field: string): string {
  return `${object} ${field}`;
}

/** The object that each field holds or links to, by the field's place. */
function targetsOf(root: Node): ReadonlyMap<string, string | null> {
  const objects = (root.lists["documents"] ?? []).flatMap(({ lists }) => lists["objects"] ?? []);
  return new Map(
    objects.flatMap(({ name, lists }) =>
      [...(lists["fields"] ?? []), ...(lists["inherits.members"] ?? [])].map((field) => [placeOf(name, field.name), targetOf(field.attributes)] as const),
    ),
  );
}

/** One name for both names of a thing; it is no name that a draft can use. */
function commonName(a: string, b: string): string {
  return a === b ? a : [a, b].sort().join(" ⇄ ");
}

function isType(node: Node): boolean {
  return node.kind === "object" || node.kind === "enumeration" || node.kind === "alias" || (node.kind === "text" && node.path[0] === "unresolved");
}

/** The object or enumeration that a field is written in. */
export function ownerOf(node: Node): string {
  return node.path[3] ?? "";
}

function targetOf(attributes: JsonObject): string | null {
  const { link, type } = attributes;
  if (isJsonObject(link)) return textOf(link["object"]);
  return namesInType(textOf(type)).at(-1) ?? null;
}

type Translate = (value: Json, names: Names, node: Node) => Json;

const asType: Translate = (value, names) => (typeof value === "string" ? renameType(value, names.type) : value);
const asTarget: Translate = (value, names) => (isJsonObject(value) ? { ...value, name: names.type(textOf(value["name"])) } : value);

/** How what an attribute says is read through the names, by kind and attribute; others hold no names. */
const ATTRIBUTES: Readonly<Record<string, Translate>> = {
  "object.name": asType,
  "object.extends": asTarget,
  "object.variantOf": asType,
  "enumeration.extends": asTarget,
  "field.type": asType,
  "field.link": (value, names) =>
    isJsonObject(value) ? { object: names.type(textOf(value["object"])), field: names.field(textOf(value["object"]), textOf(value["field"])) } : value,
  "condition.when": (value, names, node) => {
    if (!isJsonObject(value)) return value;
    const anchors = value["anchors"];
    if (isList(anchors)) return { ...value, anchors: anchors.map((anchor) => names.anchor(textOf(anchor))).sort() };
    return value["field"] === undefined ? value : { ...value, field: names.field(ownerOf(node), textOf(value["field"])) };
  },
  "value.type": asType,
  "alias.type": asType,
  "listing.envelope": asType,
  "listing.item": asType,
  // The draft's word for a field may change while the field that it means stays.
  "listing.order": (value, names, node) =>
    isList(value)
      ? value.map((key) => (isJsonObject(key) ? { by: meantField(key, names, node), direction: key["direction"] ?? null } : key))
      : value,
  "parameter.type": asType,
  "operation.request": asType,
  "operation.response": asType,
};

function meantField(key: JsonObject, names: Names, listing: Node): string {
  return names.field(textOf(listing.attributes["item"]), textOf(key["resolved"]) || textOf(key["field"]));
}

/** What an attribute of a node says, read through the names of its draft. */
export function meaningOf(node: Node, attribute: string, names: Names): Json {
  const value = node.attributes[attribute] ?? null;
  return ATTRIBUTES[`${node.kind}.${attribute}`]?.(value, names, node) ?? value;
}

type TranslateItem = (name: string, names: Names, parents: readonly Node[]) => string;

const asAccess: TranslateItem = (name, names) => names.access(name);
const asFieldOfRequest: TranslateItem = (name, names, [operation]) => names.field(textOf(operation?.attributes["request"]), name);

/** How the texts of a list are read through the names, by the kind of their owner and the list. */
const TEXTS: Readonly<Record<string, TranslateItem>> = {
  "facts.unresolved": (name, names) => names.type(name),
  "listing.collections": (name, names, [listing]) => names.field(textOf(listing?.attributes["envelope"]), name),
  "parameter.fields": (name, names, [, listing]) => names.field(textOf(listing?.attributes["item"]), name),
  "operation.modifiable": asFieldOfRequest,
  "operation.immutable": asFieldOfRequest,
  "scope.fields.required": asAccess,
  "scope.fields.conditional": asAccess,
  "scope.fields.forbidden": asAccess,
  "scope.includes": asAccess,
  "scope.resources": (name, names) => names.type(name),
  "scenario.scopes": (name, names) => names.anchor(name),
  "scenario.scenarios": (name, names) => names.scenario(name),
};

/**
 * What a thing without a name of its own stands for, read through the names of its draft: two such things of two
 * drafts are the same when this is.
 *
 * @param parents what holds it, from the nearest outwards
 * @returns `null` for things that have a name of their own
 */
export function identityOf(node: Node, list: string, parents: readonly Node[], names: Names): string | null {
  const member = (name: string): string => textOf(node.attributes[name]);
  switch (node.kind) {
    case "text":
      return TEXTS[`${parents[0]?.kind ?? ""}.${list}`]?.(node.name, names, parents) ?? node.name;
    case "field-path":
      return `${names.type(member("object"))}.${names.field(member("object"), member("field"))}`;
    case "relation":
      return names.type(member("object"));
    case "forced":
      return `${names.access(member("field"))}.${member("property")}`;
    case "condition":
      return `${node.name} ${stableText(meaningOf(node, "when", names))}`;
    case "constraint":
      return node.name;
    case "selection":
      return `${member("selection")}.${names.anyField(member("field"))}`;
    default:
      return null;
  }
}

/**
 * Whether two paths mean one field although only one of them leads there: `program_number` as long as nothing says
 * which object has it, `account_programs.program_number` when that is known.
 */
export function isStatedLoosely(
  { a, b }: NodePair,
  list: string,
  parents: { readonly before: readonly Node[]; readonly after: readonly Node[] },
  names: { readonly before: Names; readonly after: Names },
): boolean {
  const before = pathOf(a, list, parents.before);
  const after = pathOf(b, list, parents.after);
  if (before === null || after === null || !oneAbridgesOther(before.path.split(".").at(-1) ?? "", after.path.split(".").at(-1) ?? "")) return false;
  const isLoose = ({ object, path }: FieldPath, { hasField }: Names): boolean => !path.includes(".") && !hasField(object, path);
  const leads = ({ object, path }: FieldPath, { hasField }: Names): boolean => hasField(object, path.split(".")[0] ?? "");
  return (isLoose(before, names.before) && leads(after, names.after)) || (leads(before, names.before) && isLoose(after, names.after));
}

interface FieldPath {
  readonly object: string;
  readonly path: string;
}

function pathOf(node: Node, list: string, [parent, grandparent]: readonly Node[]): FieldPath | null {
  if (node.kind === "field-path") return { object: textOf(node.attributes["object"]), path: textOf(node.attributes["field"]) };
  return parent?.kind === "parameter" && list === "fields" ? { object: textOf(grandparent?.attributes["item"]), path: node.name } : null;
}
