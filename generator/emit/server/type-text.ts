import type { FieldType, SpecDocument } from "../../model/types.js";
import type { Definition, Definitions } from "../definitions/definitions.js";
import { type PrimitiveForm, primitiveForm } from "../definitions/primitive-form.js";

/** A type as TypeScript text, with the definitions and the JSON types that the text names. */
export interface TypeText {
  readonly text: string;
  readonly definitions: readonly Definition[];
  readonly json: readonly JsonTypeName[];
}

/** The types of the generated `support/json.ts`. */
export type JsonTypeName = "DateTime" | "Decimal" | "FullDate" | "JsonValue" | "Url";

/**
 * Writes a field's type as TypeScript.
 *
 * @param document the document in which the type is written
 * @param values the subset of an enumeration's values that the field allows; `null` when it allows all
 */
export function typeText(
  definitions: Definitions,
  document: SpecDocument,
  type: FieldType,
  values: readonly string[] | null = null,
): TypeText {
  const inner = (each: FieldType): TypeText => typeText(definitions, document, each, values);
  const isSubset = values !== null && values.length > 0;
  switch (type.kind) {
    case "primitive":
      return type.name === "string" && isSubset ? plain(literals(values)) : primitiveText(primitiveForm(type.name));
    case "ref": {
      const home = definitions.find(type.name, type.document ?? document.id);
      if (home === undefined) return json("JsonValue");
      if (home.kind === "enum" && isSubset) return plain(literals(values));
      return { text: home.typeName, definitions: [home], json: [] };
    }
    case "array": {
      const items = type.nullableItems ? orNull(inner(type.items)) : inner(type.items);
      return { ...items, text: `readonly ${/^[\w$]+$/.test(items.text) ? items.text : `(${items.text})`}[]` };
    }
    case "map": {
      const of = inner(type.values);
      return { ...of, text: `Readonly<Record<string, ${of.text}>>` };
    }
    case "union": {
      const parts = type.of.map(inner);
      return {
        text: [...new Set(parts.map((part) => part.text))].join(" | ") || "never",
        definitions: parts.flatMap((part) => part.definitions),
        json: parts.flatMap((part) => part.json),
      };
    }
    case "literal":
      return plain(JSON.stringify(type.value));
    case "any":
      return json("JsonValue");
  }
}

/** The same type, `null` allowed. */
export function orNull(type: TypeText): TypeText {
  return { ...type, text: `${type.text} | null` };
}

/** String literals as a union. */
export function literals(values: readonly string[]): string {
  return values.map((value) => JSON.stringify(value)).join(" | ");
}

function primitiveText(form: PrimitiveForm): TypeText {
  switch (form) {
    case "string":
      return plain("string");
    case "integer":
      return plain("number");
    case "boolean":
      return plain("boolean");
    case "decimal":
      return json("Decimal");
    case "date":
      return json("FullDate");
    case "datetime":
      return json("DateTime");
    case "url":
      return json("Url");
    case "object":
      return { text: "Readonly<Record<string, JsonValue>>", definitions: [], json: ["JsonValue"] };
  }
}

function plain(text: string): TypeText {
  return { text, definitions: [], json: [] };
}

function json(name: JsonTypeName): TypeText {
  return { text: name, definitions: [], json: [name] };
}
