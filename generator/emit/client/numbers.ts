import type { Schema, Schemas } from "../openapi/types.js";

/** Schemas as the client can keep their promises about numbers, and how it does. */
export interface ReadableNumbers {
  readonly schemas: Schemas;
  /** The fields whose numbers arrive as JavaScript numbers; every other number arrives as a decimal. */
  readonly integerFields: readonly string[];
}

/**
 * Decides which numbers the client hands out as JavaScript numbers. It recognises them by the field's name while
 * it parses, so a name qualifies only if every number that it holds anywhere is an integer of its own (not one
 * inside a named type or a map); the integers of all other fields become decimals in the schemas too.
 */
export function readableNumbers(schemas: Schemas): ReadableNumbers {
  const kinds = new Map<string, readonly NumberKind[]>();
  for (const [name, property] of Object.values(schemas).flatMap((schema) => Object.entries(schema.properties ?? {}))) {
    kinds.set(name, [...(kinds.get(name) ?? []), ...numbersIn(property, schemas)]);
  }
  const integerFields = [...kinds]
    .filter(([, found]) => found.length > 0 && found.every((kind) => kind === "integer"))
    .map(([name]) => name)
    .sort();
  const isInteger = new Set(integerFields);
  return {
    schemas: mapSchemas(schemas, (schema) => {
      const properties = schema.properties ?? {};
      const own = Object.entries(properties).map(([name, property]) => {
        return [name, isInteger.has(name) ? property : withoutIntegers(property)] as const;
      });
      const open = withoutIntegers(schema);
      return schema.properties === undefined ? open : { ...open, properties: Object.fromEntries(own) };
    }),
    integerFields,
  };
}

type NumberKind = "integer" | "decimal";

/** The kinds of number in a property's value, down to the objects that it holds. */
function numbersIn(schema: Schema, schemas: Schemas): readonly NumberKind[] {
  const types = [schema.type].flat();
  return [
    ...(types.includes("integer") ? (["integer"] as const) : []),
    ...(types.includes("number") ? (["decimal"] as const) : []),
    ...(schema.items === undefined ? [] : numbersIn(schema.items, schemas)),
    ...[...(schema.anyOf ?? []), ...(schema.oneOf ?? [])].flatMap((part) => numbersIn(part, schemas)),
    ...asDecimals(schema.additionalProperties, schemas),
    ...asDecimals(namedSchema(schema, schemas), schemas),
  ];
}

function asDecimals(schema: Schema | undefined, schemas: Schemas): readonly NumberKind[] {
  return schema === undefined ? [] : numbersIn(schema, schemas).map(() => "decimal" as const);
}

/** What a reference names, unless that is an object: its numbers have names of their own, and it may hold itself. */
function namedSchema(schema: Schema, schemas: Schemas): Schema | undefined {
  const name = schema.$ref?.split("/").at(-1);
  const target = name === undefined ? undefined : schemas[name];
  return target?.type === "object" ? undefined : target;
}

function withoutIntegers(schema: Schema): Schema {
  const types = [schema.type].flat();
  const decimals = types.includes("integer")
    ? { type: types.map((type) => (type === "integer" ? "number" : type)).filter(isDefined), format: "decimal" }
    : {};
  return {
    ...schema,
    ...decimals,
    ...(schema.items === undefined ? {} : { items: withoutIntegers(schema.items) }),
    ...(schema.anyOf === undefined ? {} : { anyOf: schema.anyOf.map(withoutIntegers) }),
    ...(schema.oneOf === undefined ? {} : { oneOf: schema.oneOf.map(withoutIntegers) }),
    ...(schema.additionalProperties === undefined
      ? {}
      : { additionalProperties: withoutIntegers(schema.additionalProperties) }),
  };
}

function mapSchemas(schemas: Schemas, change: (schema: Schema) => Schema): Schemas {
  return Object.fromEntries(Object.entries(schemas).map(([name, schema]) => [name, change(schema)]));
}

function isDefined<T>(value: T | undefined): value is T {
  return value !== undefined;
}
