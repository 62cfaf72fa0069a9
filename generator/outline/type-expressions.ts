import type { FieldType, PrimitiveName } from "../model/types.js";
import type { OutlineContext } from "./context.js";
import { code, link } from "./markdown.js";

/**
 * Writes a type as the drafts do, for example ``_Array[[Account](#account-format)]_ or `null` ``.
 *
 * @param held the identifier whose values the type's strings are, if they are those of another object
 */
export function typeExpression(type: FieldType, nullable: boolean, held: string | null, context: OutlineContext): string {
  if (type.kind === "literal" && type.value === null) return code("null");
  return `_${expression(type, held, context)}_${nullable ? ` or ${code("null")}` : ""}`;
}

/** Whether a type has strings, which may be identifiers of other objects. */
export function hasStrings(type: FieldType): boolean {
  switch (type.kind) {
    case "primitive":
      return type.name === "string";
    case "array":
      return hasStrings(type.items);
    case "map":
      return hasStrings(type.values);
    case "union":
      return type.of.some(hasStrings);
    case "ref":
    case "literal":
    case "any":
      return false;
  }
}

function expression(type: FieldType, held: string | null, context: OutlineContext): string {
  switch (type.kind) {
    case "primitive":
      return held !== null && type.name === "string" ? code(held) : primitive(type.name, context);
    case "ref":
      return link(type.name, type.anchor);
    case "array":
      return `Array[${expression(type.items, held, context)}${type.nullableItems ? ` or ${code("null")}` : ""}]`;
    case "map":
      return `Map[${expression(type.values, held, context)}]`;
    case "union": {
      const holder = type.of.find(hasStrings);
      return type.of.map((member) => expression(member, member === holder ? held : null, context)).join(" or ");
    }
    case "literal":
      return code(JSON.stringify(type.value));
    case "any":
      return "various";
  }
}

/** The drafts' word for a primitive, linked to its definition where the document defines it. */
function primitive(name: PrimitiveName, { document }: OutlineContext): string {
  const word = WORDS[name] ?? name.replaceAll("-", " ");
  return link(word, document.terms.some(({ anchor }) => anchor === name) ? name : null);
}

const WORDS: Partial<Record<PrimitiveName, string>> = { url: "URL", "multi-line-address": "multi-line address" };
