import type { ConditionalSchema, Literal, Schema } from "../openapi/types.js";

/** What holds of some fields where another field is there, or has one of some values. */
export interface ConditionRule {
  readonly when: {
    readonly field: string;
    /** The values of which the field has one, or, where it is a list, holds one; `null`: any but `null`. */
    readonly values: readonly Literal[] | null;
    readonly isList: boolean;
  };
  readonly rule: "required" | "forbidden" | "null";
  readonly fields: readonly string[];
}

/**
 * Reads the conditions that the OpenAPI description writes in JSON Schema's general words.
 *
 * @throws Error when one is not of the form that the description's emitter writes
 */
export function conditionRules(conditions: readonly ConditionalSchema[]): readonly ConditionRule[] {
  return conditions.flatMap(({ if: circumstance, then }) => {
    const when = readCircumstance(circumstance);
    const named = Object.entries(then.properties ?? {});
    const required = then.required ?? [];
    const forbidden = named.filter(([, { not }]) => not !== undefined).map(([name]) => name);
    const absent = named.filter(([, { type }]) => type === "null").map(([name]) => name);
    const rules = [
      { rule: "required", fields: required },
      { rule: "forbidden", fields: forbidden },
      { rule: "null", fields: absent },
    ] as const;
    return rules.filter(({ fields }) => fields.length > 0).map((each) => ({ when, ...each }));
  });
}

function readCircumstance({ properties = {} }: Schema): ConditionRule["when"] {
  const [entry, ...others] = Object.entries(properties);
  if (entry === undefined || others.length > 0) throw new Error("a condition must be about one property");
  const [field, schema] = entry;
  const { contains } = schema;
  return { field, values: valuesOf(contains ?? schema), isList: contains !== undefined };
}

function valuesOf(schema: Schema): readonly Literal[] | null {
  if (schema.const !== undefined) return [schema.const];
  return schema.enum ?? null;
}
