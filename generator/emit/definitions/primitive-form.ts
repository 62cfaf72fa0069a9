import type { PrimitiveName } from "../../model/types.js";

/** What generated code tells apart of primitive values: all others are strings to it. */
export type PrimitiveForm = "string" | "integer" | "decimal" | "boolean" | "date" | "datetime" | "url" | "object";

/** The form of a primitive type's values. */
export function primitiveForm(name: PrimitiveName): PrimitiveForm {
  switch (name) {
    case "integer":
    case "decimal":
    case "boolean":
    case "date":
    case "datetime":
    case "url":
    case "object":
      return name;
    case "string":
    case "email":
    case "mime-type":
    case "country-code":
    case "currency-code":
    case "timezone":
    case "duration":
    case "multi-line-address":
      return "string";
  }
}
