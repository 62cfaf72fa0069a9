import type { JsonValue, Scope, SelectionRule } from "../model/types.js";
import type { OutlineContext } from "./context.js";
import { bullets, code, codes, runs, valueText, type Bullet } from "./markdown.js";

/** The scopes that the section defines: what their descriptions must say and what they include. */
export function scopes(context: OutlineContext): readonly string[] {
  const { document, here } = context;
  return here(document.scopes).flatMap((scope) => [
    "The Scope Description object MUST meet the following requirements:",
    bullets(requirements(scope)),
    ...(scope.includes.length === 0
      ? []
      : [
          "What a request leaves out, Servers fill in:",
          bullets([{ text: `They treat this Scope as having included ${code("true")} values for:`, below: names(scope.includes) }]),
        ]),
    ...(scope.bySelection.length === 0 ? [] : ["After a selection:", bullets(scope.bySelection.map((rule) => ({ text: selectionRule(rule, context) })))]),
  ]);
}

function selectionRule({ object, selected, through }: SelectionRule, { document }: OutlineContext): string {
  const connections = through.map((path) => {
    if (path.object !== object) return `are referenced by a selected ${path.object}'s ${code(path.field)}`;
    let holder = object;
    const steps = path.field.split(".").map((name, index, all) => {
      const held = document.objects.find((each) => each.name === holder)?.fields.find((field) => field.name === name)?.link?.object ?? holder;
      const role = index < all.length - 1 ? "" : held === selected ? "selected " : "included ";
      const step = `a${role.startsWith("i") ? "n" : ""} ${role}${held} listed in the ${holder}'s ${code(name)}`;
      holder = held;
      return step;
    });
    return `have ${steps.join(" and ")}`;
  });
  return `Included ${object} are those which ${connections.join(" and ")}.`;
}

function requirements({ type, responseTypes, grantTypes, fields, selections, forced }: Scope): readonly Bullet[] {
  return [
    { text: `The ${code("type")} value MUST be ${code(type)}.` },
    { text: `The ${code("response_types_supported")} array ${contains(responseTypes)}.` },
    ...grantTypeBullets(grantTypes),
    ...fieldNames("MUST contain the following:", fields.required),
    ...fieldNames("MUST contain the following when the Server has access to what they are about:", fields.conditional),
    ...fieldNames("MUST NOT contain the following:", fields.forbidden),
    ...(selections.length === 0 ? [] : [{ text: `The ${code("choices")} array MUST contain the following:`, below: names(selections) }]),
    ...runs(forced, ({ field }) => field).map((group) => ({
      text: `For the object with an ${code("id")} value of ${code(group[0].field)}:`,
      below: group.map(({ property, value }) => ({ text: forcedValue(property, value) })),
    })),
  ];
}

function grantTypeBullets({ contains: held, excludes }: Scope["grantTypes"]): readonly Bullet[] {
  const clauses = [
    ...(held.length > 0 || excludes.length === 0 ? [contains(held)] : []),
    ...(excludes.length === 0 ? [] : [`MUST NOT contain ${codes(excludes, "or")}`]),
  ];
  return [{ text: `The ${code("grant_types_supported")} array ${clauses.join(" and ")}.` }];
}

function contains(values: readonly string[]): string {
  return values.length === 0 ? `MUST be ${code("[]")}` : `MUST contain ${codes(values, "and")}`;
}

function fieldNames(rule: string, fields: readonly string[]): readonly Bullet[] {
  return fields.length === 0 ? [] : [{ text: `The ${code("authorization_details_types_supported")} array ${rule}`, below: names(fields) }];
}

function names(all: readonly string[]): readonly Bullet[] {
  return all.map((name) => ({ text: code(name) }));
}

function forcedValue(property: string, value: JsonValue): string {
  return `The ${code(property)} value MUST be ${code(valueText(value))}.`;
}
