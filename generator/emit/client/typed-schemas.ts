import type { Schema, Schemas } from "../openapi/types.js";

/**
 * Schemas with what TypeScript can say of them: without conditions and discriminators, and with enumerations that a
 * field narrows in place of a reference to all their values.
 */
export function typedSchemas(schemas: Schemas): Schemas {
  return mapValues(schemas, typedSchema);
}

function typedSchema(schema: Schema): Schema {
  const { allOf: _conditions, discriminator: _discriminator, not, ...typed } = schema;
  const { $ref, properties, items, additionalProperties, anyOf, oneOf, ...plain } = typed;
  const isNarrowed = schema.enum !== undefined || schema["x-extensible-enum"] !== undefined;
  // All text but some: TypeScript has no type for that but text, by which it still tells the kinds of an object apart.
  if ($ref !== undefined) return isNarrowed || not !== undefined ? { ...plain, type: "string" } : { ...plain, $ref };
  return {
    ...plain,
    ...(properties === undefined ? {} : { properties: mapValues(properties, typedSchema) }),
    ...(items === undefined ? {} : { items: typedSchema(items) }),
    ...(additionalProperties === undefined ? {} : { additionalProperties: typedSchema(additionalProperties) }),
    ...(anyOf === undefined ? {} : { anyOf: anyOf.map(typedSchema) }),
    ...(oneOf === undefined ? {} : { oneOf: oneOf.map(typedSchema) }),
  };
}

function mapValues(schemas: Schemas, change: (schema: Schema) => Schema): Schemas {
  return Object.fromEntries(Object.entries(schemas).map(([name, schema]) => [name, change(schema)]));
}
