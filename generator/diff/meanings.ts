import { isJsonObject, isList, type Json, type JsonObject, stableText, textOf } from "./json.js";
import { oneAbridgesOther } from "../model/names.js";
import type { Names } from "./name-book.js";
import type { NodePair } from "./node-pair.js";
import { documentOf, ownerOf, type Node } from "./tree.js";
import { renameType } from "./type-text.js";

type Translate = (value: Json, names: Names, node: Node) => Json;

const asType: Translate = (value, names) => (typeof value === "string" ? renameType(value, names.type) : value);
const asTarget: Translate = (value, names) => (isJsonObject(value) ? { ...value, name: names.within(textOf(value["document"])).type(textOf(value["name"])) } : value);

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
    if (value["object"] !== undefined) return { ...value, object: names.type(textOf(value["object"])) };
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
  return ATTRIBUTES[`${node.kind}.${attribute}`]?.(value, names.within(documentOf(node)), node) ?? value;
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
export function identityOf(node: Node, list: string, parents: readonly Node[], allNames: Names): string | null {
  const names = allNames.within(documentOf(node));
  const member = (name: string): string => textOf(node.attributes[name]);
  switch (node.kind) {
    case "text":
      return TEXTS[`${parents[0]?.kind ?? ""}.${list}`]?.(node.name, names, parents) ?? node.name;
    case "field-path":
      return `${names.type(member("object"))}.${names.field(member("object"), member("field"))}`;
    case "match": {
      const [object, other, when] = [parents[0]?.name ?? "", node.attributes["with"], node.attributes["when"]];
      const [holder, kind] = [isJsonObject(other) ? textOf(other["object"]) : "", isJsonObject(when) ? textOf(when["field"]) : ""];
      const value = isJsonObject(when) ? textOf(when["value"]) : "";
      const key = isJsonObject(other) ? names.field(holder, textOf(other["field"])) : "";
      return `${names.field(object, member("field"))} ${names.field(object, kind)} ${value} ${names.type(holder)}.${key}`;
    }
    case "joint":
      return pathsOf(node, names);
    case "implication": {
      const other = node.attributes["with"];
      const [field, object] = isJsonObject(other) ? [textOf(other["field"]), textOf(other["object"])] : ["", ""];
      return `${names.access(member("field"))} ${names.access(field)} ${names.type(object)}`;
    }
    case "selection-rule":
      return `${names.type(member("object"))} ${names.type(member("selected"))} ${pathsOf(node, names)}`;
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

/** The fields of a list of them, read through the names. */
function pathsOf({ attributes }: Node, names: Names): string {
  const through = attributes["through"];
  const paths = isList(through) ? through.flatMap((path) => (isJsonObject(path) ? [path] : [])) : [];
  return paths.map(({ object, field }) => `${names.type(textOf(object))}.${names.field(textOf(object), textOf(field))}`).join(" ");
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
  const [older, newer] = [names.before.within(documentOf(a)), names.after.within(documentOf(b))];
  return (isLoose(before, older) && leads(after, newer)) || (leads(before, older) && isLoose(after, newer));
}

interface FieldPath {
  readonly object: string;
  readonly path: string;
}

function pathOf(node: Node, list: string, [parent, grandparent]: readonly Node[]): FieldPath | null {
  if (node.kind === "field-path") return { object: textOf(node.attributes["object"]), path: textOf(node.attributes["field"]) };
  return parent?.kind === "parameter" && list === "fields" ? { object: textOf(grandparent?.attributes["item"]), path: node.name } : null;
}
