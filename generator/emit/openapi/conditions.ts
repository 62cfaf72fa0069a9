import type { Condition, Field, FieldType } from "../../model/types.js";
import type { ConditionalSchema, Schema } from "./types.js";

/** A field, and the enumeration value that brings it along where one does. */
export interface ConditionedField {
  readonly field: Field;
  readonly with: ValueOfField | null;
}

/** A value of an object's field, or among those that the field lists. */
export interface ValueOfField {
  readonly field: string;
  readonly value: string;
  readonly isList: boolean;
}

/**
 * What the conditions of an object's fields say about the object, as far as they name a field and its value: JSON
 * Schema's `if` and `then` (2020-12, section 10.2.2), one for each circumstance. Circumstances that only prose can
 * tell stay with the field, in `x-cds-conditions`.
 */
export function conditionalSchemas(entries: readonly ConditionedField[]): readonly ConditionalSchema[] {
  const types = new Map(entries.map(({ field }) => [field.name, field.type]));
  const stated = entries.flatMap((entry): readonly Stated[] => [...broughtAlong(entry), ...onFields(entry, types)]);
  const byCircumstance = new Map<string, { readonly when: Schema; readonly rules: Stated["rule"][] }>();
  for (const { when, rule } of stated) {
    const key = JSON.stringify(when);
    const group = byCircumstance.get(key) ?? { when, rules: [] };
    group.rules.push(rule);
    byCircumstance.set(key, group);
  }
  return [...byCircumstance.values()].map(({ when, rules }) => ({ if: when, then: consequence(rules) }));
}

type Rule = Exclude<Condition["kind"], "non-empty">;
interface Stated {
  readonly when: Schema;
  readonly rule: { readonly kind: Rule; readonly field: string };
}

function broughtAlong({ field, with: value }: ConditionedField): readonly Stated[] {
  if (value === null || !isAlwaysThere(field)) return [];
  const holds: Schema = { const: value.value };
  const when = propertyIs(value.field, value.isList ? { type: "array", contains: holds } : holds);
  return [{ when, rule: { kind: "required-if", field: field.name } }];
}

function onFields({ field, with: value }: ConditionedField, types: ReadonlyMap<string, FieldType>): readonly Stated[] {
  return field.conditions.flatMap(({ kind, when }): readonly Stated[] => {
    if (kind === "non-empty" || (kind === "required-if" && value === null && isAlwaysThere(field))) return [];
    const circumstance = when === null ? null : circumstanceSchema(when, types);
    return circumstance === null ? [] : [{ when: circumstance, rule: { kind, field: field.name } }];
  });
}

/** Whether a field is marked as required and nothing says that it may be left out all the same. */
export function isAlwaysThere({ presence, conditions }: Field): boolean {
  return presence === "required" && !conditions.some(({ kind }) => kind === "forbidden-if");
}

function circumstanceSchema(when: NonNullable<Condition["when"]>, types: ReadonlyMap<string, FieldType>): Schema | null {
  switch (when.kind) {
    case "field-populated":
      return types.has(when.field) ? propertyIs(when.field, { not: { type: "null" } }) : null;
    case "field-value": {
      const values = when.values.filter((value) => typeof value !== "object" || value === null);
      const type = types.get(when.field);
      if (type === undefined || values.length < when.values.length || values.length === 0) return null;
      const [only] = values;
      const holds: Schema = only !== undefined && values.length === 1 ? { const: only } : { enum: values };
      return propertyIs(when.field, type.kind === "array" ? { type: "array", contains: holds } : holds);
    }
    case "scope-supported":
    case "authorization-details-field-supported":
    case "outside-scope":
    case "described":
      return null;
  }
}

/** Holds where the property is there and is what the schema says. */
function propertyIs(name: string, schema: Schema): Schema {
  return { properties: { [name]: schema }, required: [name] };
}

/** What must then hold. Required properties are named twice: linters miss the definition of one that `required` alone names. */
function consequence(rules: readonly Stated["rule"][]): Schema {
  const required = rules.filter(({ kind }) => kind === "required-if").map(({ field }) => field);
  return {
    ...(required.length === 0 ? {} : { required }),
    properties: Object.fromEntries(rules.map(({ kind, field }) => [field, propertyOf[kind]])),
  };
}

const propertyOf: Readonly<Record<Rule, Schema>> = {
  "required-if": {},
  "forbidden-if": { not: {} },
  "null-if": { type: "null" },
};
