import type { AuthorizationDetailsConstraint, AuthorizationDetailsField } from "../model/types.js";
import { accessRules } from "./access-rules.js";
import type { OutlineContext } from "./context.js";
import { bullets, code, codes, runs, valueText, type Bullet } from "./markdown.js";

/** The authorization details fields that the section defines, and the rules of the section, which hold for all of them. */
export function authorizationDetailsFields(context: OutlineContext): readonly string[] {
  const fields = context.here(context.document.authorizationDetailsFields);
  const [first] = fields;
  return first === undefined ? [] : [...fields.flatMap(requirements), ...accessRules(first, context)];
}

function requirements(field: AuthorizationDetailsField): readonly string[] {
  if (field.placeholder) return [bullets([{ text: code(field.id) }])];
  return [
    "The Authorization Details Field Object MUST meet the following requirements:",
    bullets([
      { text: `The ${code("id")} value MUST be ${code(field.id)}.` },
      ...(field.formats.length === 0 ? [] : [{ text: `The ${code("format")} value MUST be ${allowed(field.formats)}.` }]),
      ...runs(field.constraints, ({ when }) => when).flatMap(constraintBullets),
    ]),
  ];
}

function constraintBullets(constraints: readonly [AuthorizationDetailsConstraint, ...AuthorizationDetailsConstraint[]]): readonly Bullet[] {
  const stated = constraints.map(({ property, value, oneOf }) => ({
    text: `The ${code(property)} value MUST be ${
      oneOf === null ? code(valueText(value)) : `one of ${codes(oneOf.map(valueText), "or")}`
    }.`,
  }));
  switch (constraints[0].when) {
    case "authorization":
      return [{ text: `Where the ${code("response_types_supported")} of the Scope is not empty:`, below: stated }];
    case null:
      return stated;
  }
}

function allowed(values: readonly string[]): string {
  return `${values.length > 1 ? "one of " : ""}${codes(values, "or")}`;
}
