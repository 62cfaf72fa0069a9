import type { Schema } from "../openapi/types.js";
import { referencedName } from "./checked-schema.js";

/** A schema as a TypeScript type; the names are those of the generated types.ts. */
export function typeText(schema: Schema): string {
  if (schema.enum !== undefined) return alternatives(schema.enum.map((value) => JSON.stringify(value)));
  if (schema["x-extensible-enum"] !== undefined) {
    const known = schema["x-extensible-enum"].map((value) => JSON.stringify(value));
    // Written like this, the known values are suggested while all others are allowed.
    const open = alternatives([...known, "(string & {})"]);
    return [schema.type].flat().includes("null") ? `${open} | null` : open;
  }
  // All text but some: TypeScript has no type for that but text, by which it still tells the kinds of an object apart.
  if (schema.$ref !== undefined) return schema.not === undefined ? referencedName(schema.$ref) : "string";
  if (schema.const !== undefined) return JSON.stringify(schema.const);
  const choice = schema.oneOf ?? schema.anyOf;
  if (choice !== undefined) return alternatives(choice.map(typeText));
  if (schema.type === undefined) return "unknown";
  return alternatives([schema.type].flat().map((type) => plainType(type, schema)));
}

function plainType(type: Extract<Schema["type"], string>, schema: Schema): string {
  switch (type) {
    case "string":
    case "boolean":
    case "null":
      return type;
    case "number":
      return "Decimal";
    case "integer":
      return "Integer";
    case "array": {
      const items = schema.items === undefined ? "unknown" : typeText(schema.items);
      return `readonly ${/^\w+$/.test(items) ? items : `(${items})`}[]`;
    }
    case "object":
      return objectType(schema);
  }
}

function objectType({ properties, required = [], additionalProperties }: Schema): string {
  if (properties === undefined) {
    return `{ readonly [name: string]: ${additionalProperties === undefined ? "unknown" : typeText(additionalProperties)} }`;
  }
  const members = Object.entries(properties).map(
    ([name, schema]) => `readonly ${propertyName(name)}${required.includes(name) ? "" : "?"}: ${typeText(schema)}`,
  );
  return `{ ${members.join("; ")} }`;
}

/** A property name as TypeScript writes it: bare where that is allowed, else quoted. */
export function propertyName(name: string): string {
  return /^[A-Za-z_$][\w$]*$/.test(name) ? name : JSON.stringify(name);
}

function alternatives(types: readonly string[]): string {
  const distinct = [...new Set(types)];
  return distinct.includes("unknown") ? "unknown" : distinct.join(" | ") || "never";
}
