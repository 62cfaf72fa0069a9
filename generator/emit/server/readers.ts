import type { FieldType, SpecDocument } from "../../model/types.js";
import type { Definitions } from "../definitions/definitions.js";
import { type PrimitiveForm, primitiveForm } from "../definitions/primitive-form.js";

/** The generated reader of a type, as TypeScript; it reads what the type's text says. */
export function readerText(
  definitions: Definitions,
  document: SpecDocument,
  type: FieldType,
  values: readonly string[] | null,
): string {
  const inner = (each: FieldType): string => readerText(definitions, document, each, values);
  const oneOf = (allowed: readonly string[]): string =>
    `read.oneOf(${allowed.map((value) => JSON.stringify(value)).join(", ")})`;
  const isSubset = values !== null && values.length > 0;
  switch (type.kind) {
    case "primitive":
      return type.name === "string" && isSubset ? oneOf(values) : `read.${primitiveReader(primitiveForm(type.name))}`;
    case "ref": {
      const home = definitions.find(type.name, type.document ?? document.id);
      switch (home?.kind) {
        case "enum":
          if (isSubset) return oneOf(values);
          return home.enumeration.open || home.values.length === 0
            ? "read.string"
            : oneOf(home.values.map(({ value }) => value));
        case "object":
          return `read${home.typeName}`;
        case "alias":
          return readerText(definitions, home.document, home.alias.type, null);
        case "unresolved":
        case undefined:
          return "read.any";
      }
    }
    case "array":
      return `read.list(${type.nullableItems ? nullReader(inner(type.items)) : inner(type.items)})`;
    case "map":
      return `read.map(${inner(type.values)})`;
    case "union":
      return type.of.map(inner).reduceRight((rest, each) => `read.either(${each}, ${rest})`);
    case "literal":
      return `read.oneOf(${JSON.stringify(type.value)})`;
    case "any":
      return "read.any";
  }
}

/** The reader of the same values and of `null`. */
export function nullReader(reader: string): string {
  return `read.orNull(${reader})`;
}

function primitiveReader(form: PrimitiveForm): string {
  switch (form) {
    case "datetime":
      return "dateTime";
    case "object":
      return "record";
    case "string":
    case "integer":
    case "decimal":
    case "boolean":
    case "date":
    case "url":
      return form;
  }
}
