import { textOf } from "./json.js";
import { definitionsIn, type Names } from "./name-book.js";
import { documentOf, type Node } from "./tree.js";
import { namesInType, readType, renameType, type TypeTree } from "./type-text.js";

/** How the values of a type changed. */
export type TypeRelation = "same" | "widened" | "narrowed" | "defined" | "undefined" | "cardinality" | "changed";

/** What the named types of one draft are, by what their names stand for. */
export interface TypeBook {
  readonly names: Names;
  readonly definitions: ReadonlyMap<string, Node>;
}

/** The same draft as one of its documents reads it. */
export function bookWithin(book: TypeBook, document: string): TypeBook {
  return { ...book, names: book.names.within(document) };
}

/** Collects the definitions of a draft. */
export function typeBookOf(root: Node, names: Names): TypeBook {
  return { names, definitions: new Map(definitionsIn(root).map((node) => [names.within(documentOf(node)).type(node.name), node])) };
}

/**
 * Says how a type changed: whether the newer type takes all that the older one took (widened), the other way round
 * (narrowed), one value instead of many (cardinality), something in place of a name that nothing defined, or none of it.
 */
export function relateTypes(before: string, after: string, older: TypeBook, newer: TypeBook): TypeRelation {
  const a = readType(renameType(before, older.names.type));
  const b = readType(renameType(after, newer.names.type));
  const [isWider, isNarrower] = [takes({ type: b, book: newer }, { type: a, book: older }), takes({ type: a, book: older }, { type: b, book: newer })];
  if (isWider && isNarrower) return "same";
  if (isWider) return "widened";
  if (isNarrower) return "narrowed";
  const isOpen = [hasUndefined(before, older), hasUndefined(after, newer)] as const;
  if (renameType(before, () => "_") === renameType(after, () => "_") && isOpen[0] !== isOpen[1]) return isOpen[0] ? "defined" : "undefined";
  if (isContainer(a) !== isContainer(b) || (isContainer(a) && a.kind !== b.kind)) {
    const [one, other] = [innermost(a), innermost(b)];
    if (takes({ type: other, book: newer }, { type: one, book: older }) || takes({ type: one, book: older }, { type: other, book: newer })) return "cardinality";
  }
  return "changed";
}

function hasUndefined(type: string, { names, definitions }: TypeBook): boolean {
  return namesInType(type).some((name) => /^[A-Z]/.test(name) && !definitions.has(names.type(name)));
}

function isContainer(type: TypeTree): type is Extract<TypeTree, { kind: "array" | "map" }> {
  return type.kind === "array" || type.kind === "map";
}

function innermost(type: TypeTree): TypeTree {
  return isContainer(type) ? innermost(type.items) : type;
}

interface Placed {
  readonly type: TypeTree;
  readonly book: TypeBook;
}

/** Texts that are all a string. */
const STRINGS: ReadonlySet<string> = new Set(
  ["date", "datetime", "url", "email", "mime-type", "country-code", "currency-code", "timezone", "duration", "multi-line-address"],
);

/** Whether one type takes every value of another. */
function takes(wide: Placed, narrow: Placed): boolean {
  if (narrow.type.kind === "union") return narrow.type.of.every((type) => takes(wide, { ...narrow, type }));
  switch (wide.type.kind) {
    case "union":
      return wide.type.of.some((type) => takes({ ...wide, type }, narrow));
    case "array":
    case "map": {
      const resolved = resolve(narrow);
      return resolved.type.kind === wide.type.kind && takes({ ...wide, type: wide.type.items }, { ...resolved, type: resolved.type.items });
    }
    case "literal":
      return narrow.type.kind === "literal" && narrow.type.text === wide.type.text;
    case "name":
      return nameTakes(wide.type.name, wide, narrow);
  }
}

function nameTakes(name: string, wide: Placed, narrow: Placed): boolean {
  if (name === "any") return true;
  const definition = wide.book.definitions.get(name);
  const { type } = narrow;
  if (type.kind === "name" && type.name === name) return true;
  if (definition?.kind === "alias") return takes(resolve(wide), narrow);
  if (type.kind === "literal") return literalFits(type.text, name, definition);
  if (type.kind !== "name") return false;
  const other = narrow.book.definitions.get(type.name);
  if (other?.kind === "alias") return takes(wide, resolve(narrow));
  if (name === "string") return STRINGS.has(type.name) || other?.kind === "enumeration";
  if (name === "decimal") return type.name === "integer";
  if (name === "object") return other?.kind === "object";
  if (definition?.kind !== "enumeration" || other?.kind !== "enumeration") return false;
  const values = new Set(valuesOf(definition));
  return definition.attributes["open"] === other.attributes["open"] && valuesOf(other).every((value) => values.has(value));
}

function literalFits(text: string, name: string, definition: Node | undefined): boolean {
  const value: unknown = JSON.parse(text);
  if (definition?.kind === "enumeration") return typeof value === "string" && valuesOf(definition).includes(value);
  if (typeof value === "string") return name === "string";
  if (typeof value === "number") return name === "decimal" || (name === "integer" && Number.isInteger(value));
  return typeof value === "boolean" && name === "boolean";
}

function valuesOf(enumeration: Node): readonly string[] {
  return (enumeration.lists["values"] ?? []).map(({ name }) => name);
}

/** What an alias stands for; any other type as it is. */
function resolve({ type, book }: Placed): Placed {
  const definition = type.kind === "name" ? book.definitions.get(type.name) : undefined;
  if (definition?.kind !== "alias") return { type, book };
  return { type: readType(renameType(textOf(definition.attributes["type"]), book.names.within(documentOf(definition)).type)), book };
}
