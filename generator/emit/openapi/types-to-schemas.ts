import { refsOf } from "../../model/refs.js";
import { mayBeNull } from "../../model/fields.js";
import { pascalCase } from "../../model/names.js";
import type { Field, FieldType, PrimitiveName } from "../../model/types.js";
import { detached } from "./text.js";
import type { Schema, SchemaTypeName } from "./types.js";

/** A named type as a type expression refers to it. */
export type TypeReference = Extract<FieldType, { kind: "ref" }>;

/**
 * The component name of a definition: its own name, unless that holds characters that OpenAPI does not allow
 * there (Components Object, `^[a-zA-Z0-9._-]+$`) or that make no identifier.
 */
export function componentName(name: string): string {
  return /^[A-Za-z_]\w*$/.test(name) ? name : pascalCase(name).replace(/^(?=\d)/, "_");
}

/** A reference to a schema component. */
export function schemaReference(name: string): Schema {
  return { $ref: `#/components/schemas/${componentName(name)}` };
}

/**
 * A field as the schema of a property, with all that the specification says about it.
 *
 * @param source the address of the field's line
 * @param isOpen whether an enumeration of that name tolerates values that it does not list
 */
export function fieldSchema(field: Field, source: string, isOpen: (enumName: string) => boolean): Schema {
  const open = refsOf(field.type).some((reference) => isOpen(reference.name));
  const plain = withOwnValues(typeSchema(field.type), field.values, open);
  const schema = mayBeNull(field) ? orNull(plain) : plain;
  const description = detached(field.description);
  return {
    ...schema,
    ...nonEmpty(schema, field),
    ...(description === "" ? {} : { description }),
    "x-cds-presence": field.presence,
    ...(field.conditions.length === 0 ? {} : { "x-cds-conditions": field.conditions }),
    ...(field.link === null ? {} : { "x-cds-link": { object: field.link.object, field: field.link.field } }),
    "x-cds-source": source,
  };
}

/** A type expression as a schema. */
export function typeSchema(type: FieldType): Schema {
  switch (type.kind) {
    case "primitive":
      return primitiveSchema(type.name);
    case "ref":
      return schemaReference(type.name);
    case "array": {
      const items = typeSchema(type.items);
      return { type: "array", items: type.nullableItems ? orNull(items) : items };
    }
    case "map":
      return { type: "object", additionalProperties: typeSchema(type.values) };
    case "union":
      return { anyOf: type.of.map(typeSchema) };
    case "literal":
      return { type: literalTypeName(type.value), const: type.value };
    case "any":
      return {};
  }
}

/** The same schema with `null` allowed; OpenAPI 3.1 writes that as one more type. */
export function orNull(schema: Schema): Schema {
  const { type } = schema;
  if (type === undefined || schema.const !== undefined) {
    const allowsAll = Object.keys(schema).length === 0;
    return allowsAll ? schema : { anyOf: [...(schema.anyOf ?? [schema]), { type: "null" }] };
  }
  const types: readonly SchemaTypeName[] = typeof type === "string" ? [type] : type;
  return {
    ...schema,
    type: types.includes("null") ? types : [...types, "null"],
    ...(schema.enum === undefined ? {} : { enum: [...schema.enum, null] }),
  };
}

function primitiveSchema(name: PrimitiveName): Schema {
  switch (name) {
    case "string":
    case "boolean":
    case "integer":
    case "object":
      return { type: name };
    case "decimal":
      return { type: "number", format: "decimal" };
    case "date":
    case "email":
    case "duration":
      return { type: "string", format: name };
    case "datetime":
      return { type: "string", format: "date-time" };
    case "url":
      return { type: "string", format: "uri" };
    // JSON Schema has no format for these; the word of the specification is kept beside the type.
    case "mime-type":
    case "country-code":
    case "currency-code":
    case "timezone":
    case "multi-line-address":
      return { type: "string", "x-cds-type": name };
  }
}

function literalTypeName(value: string | number | boolean | null): SchemaTypeName {
  if (value === null) return "null";
  const type = typeof value;
  return type === "string" || type === "boolean" ? type : "number";
}

/**
 * A field may name some values of its type; where the enumeration is open they are the known ones, not the only ones.
 * The one value of a field without an enumeration is what the field always holds.
 */
function withOwnValues(schema: Schema, values: readonly string[] | null, open: boolean): Schema {
  if (values === null) return schema;
  if (schema.items !== undefined) return { ...schema, items: withOwnValues(schema.items, values, open) };
  const [only] = values;
  if (schema.$ref === undefined && only !== undefined && values.length === 1) return { ...schema, const: only };
  return open ? { ...schema, "x-extensible-enum": values } : { ...schema, enum: values };
}

function nonEmpty(schema: Schema, field: Field): Schema {
  if (!field.conditions.some((condition) => condition.kind === "non-empty" && condition.when === null)) return {};
  const types = [schema.type].flat();
  return {
    ...(types.includes("array") ? { minItems: 1 } : {}),
    ...(types.includes("string") ? { minLength: 1 } : {}),
  };
}
