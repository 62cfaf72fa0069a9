import { pascalCase, singular } from "../model/names.js";
import type { FieldType } from "../model/types.js";
import type { FieldReading } from "./field-bullets.js";
import type { ObjectReading } from "./object-reading.js";
import { duplicates } from "./place-fields.js";

/** Makes objects of their own of the fields that stand in lists below a field; the object itself comes first. */
export function separateParts(object: ObjectReading): readonly ObjectReading[] {
  const parts: ObjectReading[] = [];
  const fields = object.fields.map((reading): FieldReading => {
    if (reading.nested.length === 0) return reading;
    const name = `${object.name}${pascalCase(singular(reading.field.name))}`;
    const part = { ...object, name, anchor: null, line: reading.field.line, aliases: [], variantOf: null, inherits: null };
    const partFields = { fields: reading.nested, description: reading.field.description, diagnostics: duplicates(name, reading.nested) };
    parts.push(...separateParts({ ...part, ...partFields, extends: null, role: "object" }));
    return { ...reading, field: { ...reading.field, type: holding(reading.field.type, name) }, nested: [] };
  });
  return [{ ...object, fields }, ...parts];
}

/** A field's type with the object that its nested fields make. */
function holding(type: FieldType, name: string): FieldType {
  switch (type.kind) {
    case "array":
      return { ...type, items: holding(type.items, name) };
    case "map":
      return { ...type, values: holding(type.values, name) };
    case "primitive":
    case "ref":
    case "union":
    case "literal":
    case "any":
      return { kind: "ref", name, anchor: null, target: "unresolved", document: null };
  }
}
