import type { AuthorizationDetailsField, FieldPath, JointFields, RelationMatch } from "../model/types.js";
import type { OutlineContext } from "./context.js";
import { bullets, code, codes, link, runs, type Bullet } from "./markdown.js";

/** What an authorization details field does to the data: which fields and objects it opens, filters and preselects. */
export function accessRules(field: AuthorizationDetailsField, context: OutlineContext): readonly string[] {
  const rules: readonly Bullet[] = [
    ...runs(field.unlocks, ({ object }) => object).map((group) => ({
      text: `Servers MUST include the following field values in ${objectLink(group[0].object, context)} objects:`,
      below: group.map((path) => ({ text: code(path.field) })),
    })),
    ...field.relates.map(({ object, through, jointly, matches }) => ({
      text: `Servers MUST provide access to related ${object} objects.`,
      below: [...through.map((path) => relation(path, object, context)), ...jointly.map(joint), ...matches.map(match)].map((text) => ({ text })),
    })),
    ...field.implies.map(({ field: implied, with: other }) => ({
      text: `If the scope also has the ${code(other.field)} field value as ${code("true")}, or opens ${other.object} objects, Servers MUST treat this scope as also having the ${code(implied)} field value as ${code("true")}.`,
    })),
    ...field.filters.map(({ object, field: name }) => ({
      text: `${object} objects in API responses that do not match ${code(name)} are left out.`,
    })),
    ...columnRule(field, context),
    ...(field.relative === "past"
      ? [{ text: `For ${link(code(field.id), field.anchor)}, relative dates and datetimes are subtracted from the present.` }]
      : []),
  ];
  return [
    ...(rules.length === 0 ? [] : ["Where this field is granted:", bullets(rules)]),
    ...runs(field.selects, ({ selection }) => selection).flatMap((group) => [
      `When rendering the ${code(group[0].selection)} choice:`,
      bullets(group.map((one) => ({ text: `Those are preselected that match ${code(one.field)}.` }))),
    ]),
  ];
}

function relation({ object, field }: FieldPath, target: string, context: OutlineContext): string {
  return object === target
    ? `They name others in ${code(field)}.`
    : `They are referenced by ${objectLink(object, context)} objects in ${code(field)}.`;
}

function joint({ through }: JointFields): string {
  return `They have both a ${code(through[0]?.field ?? "")} value of what is included, and some in ${codes(through.slice(1).map((path) => path.field), "and")}.`;
}

function match({ field, when, with: other }: RelationMatch): string {
  const names = other.field.split(".");
  const key = code(names.at(-1) ?? "");
  const holder = names.length === 1 ? `${other.object} object` : `${other.object} object's ${code(names.slice(0, -1).join("."))} entries`;
  return `They have a ${code(when.field)} value of ${code(when.value)} and ${code(field)} values that match the ${key} for any included ${holder}.`;
}

/** Admits the values of an enumeration as columns, where one has just these values. */
function columnRule({ columns }: AuthorizationDetailsField, { document }: OutlineContext): readonly Bullet[] {
  if (columns === null) return [];
  const listed = document.enums.find(({ values }) => JSON.stringify(values.map(({ value }) => value)) === JSON.stringify(columns));
  const admitted = listed === undefined ? "allowed" : `${link(listed.name, listed.anchor)} values`;
  return [{ text: `Usage that is shown MUST have ${code("formats")} values that are ${admitted}.` }];
}

function objectLink(name: string, { document }: OutlineContext): string {
  return link(name, document.objects.find((object) => object.name === name)?.anchor ?? null);
}
