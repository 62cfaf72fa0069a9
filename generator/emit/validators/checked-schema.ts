import type { ConditionalSchema, Literal, Schema, Schemas, SchemaTypeName } from "../openapi/types.js";
import { conditionRules, type ConditionRule } from "./conditions.js";

/** A number of any size: `decimal` with a fraction, `integer` without one. */
export interface NumberRule {
  readonly kind: "decimal" | "integer";
  readonly nullable: boolean;
}

/** A value that the check of another component judges. */
export interface ObjectRule {
  readonly component: string;
  readonly nullable: boolean;
}

/** An object of which there are several kinds: the field that tells them apart, and the check of each kind. */
export interface KindsRule {
  readonly property: string;
  readonly components: Readonly<Record<string, string>>;
  /** The check of every other kind. */
  readonly otherwise: string;
}

/**
 * What a check enforces: a JSON Schema without its annotations, with the keywords of keywords.ts for numbers, for
 * references to objects, for more than one type and for enumerations.
 */
export interface CheckedSchema {
  readonly type?: SchemaTypeName;
  readonly format?: FormatName;
  readonly const?: Schema["const"];
  readonly items?: CheckedSchema;
  readonly minItems?: number;
  readonly minLength?: number;
  readonly properties?: Readonly<Record<string, CheckedSchema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: CheckedSchema;
  readonly anyOf?: readonly CheckedSchema[];
  readonly cdsTypes?: readonly SchemaTypeName[];
  readonly cdsValues?: readonly Literal[];
  readonly cdsNumber?: NumberRule;
  readonly cdsObject?: ObjectRule;
  readonly cdsKinds?: KindsRule;
  readonly cdsConditions?: readonly ConditionRule[];
  readonly not?: CheckedSchema;
}

/** The formats that are checked, with the function of the emitted code that does; all others are annotations. */
export const FORMAT_CHECKS = { date: "isDate", "date-time": "isDateTime", uri: "isUri" } as const;
export type FormatName = keyof typeof FORMAT_CHECKS;

/** Whether a component is an object, which gets a check of its own; other components are written out where they are used. */
export function isObjectComponent(schema: Schema): boolean {
  return schema["x-cds-role"] !== undefined || (schema.type === "object" && schema.properties !== undefined);
}

/**
 * Reduces a schema to what is checked.
 *
 * @param schemas the components that references name
 * @throws Error when a reference names no component, or a component that is no object contains itself
 */
export function checkedSchema(schema: Schema, schemas: Schemas, within: readonly string[] = []): CheckedSchema {
  if (schema.$ref !== undefined) {
    const { $ref, ...own } = schema;
    // A field may narrow the enumeration that it refers to, so its own keywords win.
    return { ...referencedSchema($ref, schemas, within), ...checkedSchema(own, schemas, within) };
  }
  const inner = (part: Schema): CheckedSchema => checkedSchema(part, schemas, within);
  const kinds = kindsRule(schema);
  if (kinds !== null) return { type: "object", cdsKinds: kinds };
  if (isAnyObject(schema, schemas)) return { type: "object" };
  const { format, properties, items, additionalProperties, anyOf, allOf, not } = schema;
  const conditions = allOf === undefined ? [] : conditionRules(allOf.filter(isConditional));
  return {
    ...typeRule(schema.type),
    ...(isChecked(format) ? { format } : {}),
    ...kept(schema),
    ...(properties === undefined ? {} : { properties: mapValues(properties, inner) }),
    ...(items === undefined ? {} : { items: inner(items) }),
    ...(additionalProperties === undefined ? {} : { additionalProperties: inner(additionalProperties) }),
    ...(anyOf === undefined ? {} : union(anyOf, inner)),
    ...(not === undefined ? {} : { not: inner(not) }),
    ...(conditions.length === 0 ? {} : { cdsConditions: conditions }),
  };
}

function isConditional(schema: Schema | ConditionalSchema): schema is ConditionalSchema {
  return "if" in schema;
}

/** One kind is chosen by the discriminator, so that what is wrong is said of that kind, not of all. */
function kindsRule({ oneOf, discriminator }: Schema): KindsRule | null {
  if (oneOf === undefined || discriminator === undefined) return null;
  const components = Object.fromEntries(
    Object.entries(discriminator.mapping).map(([value, reference]) => [value, referencedName(reference)]),
  );
  const mapped = new Set(Object.values(components));
  const otherwise = oneOf.map(({ $ref }) => referencedName($ref ?? "")).find((name) => !mapped.has(name));
  if (otherwise === undefined) throw new Error("a choice by discriminator needs an alternative for what it does not map");
  return { property: discriminator.propertyName, components, otherwise };
}

/** Whether a choice among objects admits an object of which nothing is said: then it admits every object. */
function isAnyObject({ anyOf }: Schema, schemas: Schemas): boolean {
  const targets = (anyOf ?? []).map(({ $ref }) => ($ref === undefined ? undefined : schemas[referencedName($ref)]));
  const isObject = (target: Schema | undefined): boolean => target?.type === "object";
  return targets.every(isObject) && targets.some((target) => target?.properties === undefined && target?.required === undefined && isObject(target));
}

/** The component that a reference within the document names. */
export function referencedName(reference: string): string {
  return reference.slice(reference.lastIndexOf("/") + 1);
}

function referencedSchema(reference: string, schemas: Schemas, within: readonly string[]): CheckedSchema {
  const component = referencedName(reference);
  const target = schemas[component];
  if (target === undefined) throw new Error(`the OpenAPI document refers to ${reference}, which it does not hold`);
  if (isObjectComponent(target)) return { cdsObject: { component, nullable: false } };
  if (within.includes(component)) throw new Error(`the schema component ${component} contains itself`);
  return checkedSchema(target, schemas, [...within, component]);
}

function kept(schema: Schema): Pick<CheckedSchema, "const" | "cdsValues" | "minItems" | "minLength" | "required"> {
  return {
    ...(schema.const === undefined ? {} : { const: schema.const }),
    ...(schema.enum === undefined ? {} : { cdsValues: schema.enum }),
    ...(schema.minItems === undefined ? {} : { minItems: schema.minItems }),
    ...(schema.minLength === undefined ? {} : { minLength: schema.minLength }),
    ...(schema.required === undefined ? {} : { required: schema.required }),
  };
}

/** JSON Schema's `number` would refuse decimals that keep all their digits, so numbers have a keyword of their own. */
function typeRule(type: Schema["type"]): CheckedSchema {
  if (type === undefined) return {};
  const types = [type].flat();
  const numeric = types.find((name) => name === "number" || name === "integer");
  if (numeric === undefined) return oneOrMore(types);
  const kind = numeric === "number" ? "decimal" : "integer";
  const others = types.filter((name) => name !== "number" && name !== "integer" && name !== "null");
  const cdsNumber: NumberRule = { kind, nullable: types.includes("null") };
  return others.length === 0 ? { cdsNumber } : { anyOf: [{ cdsNumber }, oneOrMore(others)] };
}

function oneOrMore(types: readonly SchemaTypeName[]): CheckedSchema {
  const [only, ...others] = types;
  return only === undefined || others.length > 0 ? { cdsTypes: types } : { type: only };
}

/** "This or null" is one rule, not a choice of two: what is wrong is then said of the value itself. */
function union(choices: readonly Schema[], inner: (part: Schema) => CheckedSchema): CheckedSchema {
  const values = choices.filter((choice) => choice.type !== "null").map(inner);
  const nullable = values.length < choices.length;
  const [only] = values;
  if (only !== undefined && values.length === 1) return nullable ? orNull(only) : only;
  return { anyOf: [...values, ...(nullable ? [{ type: "null" } as const] : [])] };
}

function orNull(schema: CheckedSchema): CheckedSchema {
  if (Object.keys(schema).length === 0) return schema;
  if (schema.cdsObject !== undefined) return { ...schema, cdsObject: { ...schema.cdsObject, nullable: true } };
  if (schema.cdsNumber !== undefined) return { ...schema, cdsNumber: { ...schema.cdsNumber, nullable: true } };
  if (schema.anyOf !== undefined) return { ...schema, anyOf: [...schema.anyOf, { type: "null" }] };
  const { type, cdsTypes = type === undefined ? undefined : [type], ...rest } = schema;
  if (cdsTypes === undefined || schema.const !== undefined) return { anyOf: [schema, { type: "null" }] };
  return {
    ...rest,
    cdsTypes: [...new Set([...cdsTypes, "null" as const])],
    ...(schema.cdsValues === undefined ? {} : { cdsValues: [...new Set([...schema.cdsValues, null])] }),
  };
}

function isChecked(format: string | undefined): format is FormatName {
  return format !== undefined && Object.hasOwn(FORMAT_CHECKS, format);
}

function mapValues<T, U>(record: Readonly<Record<string, T>>, change: (value: T) => U): Readonly<Record<string, U>> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]));
}
