/** The parameters of a request as SQL conditions on what a view shows. */

import type { FieldPath, Filter } from "../../generated/server/support/resource.js";
import { comparable, folded } from "../store/comparable.js";
import { searchColumn, valueColumn } from "../store/columns.js";
import { type Row, textOf, type Work } from "../store/database.js";
import type { Column, ObjectTable } from "../store/schema.js";
import { anyOf, atMost, name, type Sql, sql } from "../store/sql.js";
import { type Step, stepsOf } from "../store/steps.js";
import { SERIES } from "./limits.js";
import type { Parameters } from "./types.js";
import { type Owner, someValue, valuesOf, type ViewContext } from "./visible.js";

/** The conditions of a request on the rows `v` of a view and `o` of their versions: all of them hold. */
export function filterConditions(context: ViewContext, owner: Owner, parameters: Parameters): readonly Sql[] {
  return owner.table.resource.filters.flatMap((filter) => {
    const given = parameters[filter.parameter];
    if (given === undefined) return [];
    const texts = typeof given === "string" ? [given] : given;
    return [anyOf(filter.paths.flatMap((path) => pathCondition(context, owner, filter, path, texts) ?? []))];
  });
}

function pathCondition(
  context: ViewContext,
  owner: Owner,
  { kind }: Filter,
  path: FieldPath,
  texts: readonly string[],
): Sql | null {
  if (!path.exists) return null;
  const steps = stepsOf(path);
  const values = valuesOf(context, owner, steps, (column) => (kind === "contains" ? searchColumn : valueColumn)(column.path));
  if (values === null) return null;
  const cut = cutColumn(owner.table, steps);
  const shown = cut === null ? values : { ...values, value: sql`coalesce(${cut}, ${values.value})` };
  return someValue(shown, (value) => {
    switch (kind) {
      case "in":
        return context.dialect.isOneOf(value, comparableTexts(path, texts));
      case "contains":
        return context.dialect.contains(value, folded(texts[0] ?? ""));
      case "on-or-before": {
        const bound = timeBound(path, texts[0] ?? "", "9999");
        return bound.isDay ? sql`substr(${value}, 1, 10) <= ${bound.value}` : sql`${value} <= ${bound.value}`;
      }
      case "on-or-after": {
        const bound = timeBound(path, texts[0] ?? "", "0000");
        return bound.isDay ? sql`substr(${value}, 1, 10) >= ${bound.value}` : sql`${value} >= ${bound.value}`;
      }
    }
  });
}

/** The column of a view that holds the time at which a limit cuts a series, where that is what is asked for. */
function cutColumn({ formats }: ObjectTable, steps: readonly Step[]): Sql | null {
  const [step, ...more] = steps;
  if (formats === null || step === undefined || more.length > 0) return null;
  if (step.path === SERIES.start) return sql`v."start"`;
  return step.path === SERIES.end ? sql`v."end"` : null;
}

/** A parameter's date or time in the form of the field; days are compared where either is a day. */
function timeBound({ kind }: Pick<Column, "kind">, text: string, none: string): { readonly value: string; readonly isDay: boolean } {
  const isDate = /^\d{4}-\d\d-\d\d$/.test(text);
  if (kind === "datetime" && !isDate) return { value: comparable("datetime", text) ?? none, isDay: false };
  return { value: text.slice(0, "2026-01-31".length), isDay: true };
}

function comparableTexts({ kind }: Pick<Column, "kind">, texts: readonly string[]): readonly string[] {
  return texts.flatMap((text) => comparable(kind, text) ?? []);
}

/** The most objects that are ordered for a page instead of being met in the view's order. */
const FEW = 10_000;

/**
 * The identifiers of all objects of the view that a request's most selective list of values can match, if they
 * are few; `null` if they are many, or if no parameter is such a list. Some may not match after all.
 */
export function* fewCandidates(context: ViewContext, table: ObjectTable, parameters: Parameters): Work<readonly string[] | null> {
  let fewest: readonly string[] | null = null;
  for (const { parameter, kind, paths } of table.resource.filters) {
    const given = parameters[parameter];
    if (kind !== "in" || given === undefined) continue;
    const texts = typeof given === "string" ? [given] : given;
    const versions = paths.flatMap((path) =>
      path.exists ? (versionsWith(context, table, stepsOf(path), comparableTexts(path, texts)) ?? []) : [],
    );
    if (versions.length === 0) return [];
    const most: number = fewest?.length ?? FEW;
    const matches = versions.map((each) => sql`SELECT "id" FROM ${name(table.table)} WHERE "version" IN (${each})`);
    const ids = matches.reduce((all, each) => sql`${all} UNION ${each}`);
    const rows: readonly Row[] = yield sql`SELECT DISTINCT c."id" FROM (${ids}) AS c ${context.dialect.lookUp(name(table.view), name("v"), sql`"v"."view" = ${context.view} AND "v"."id" = c."id"`)} ${atMost(most + 1)}`;
    if (rows.length <= most) fewest = rows.map((row) => textOf(row, "id"));
    if (fewest !== null && fewest.length <= table.resource.filters.length) return fewest;
  }
  return fewest;
}

/** The versions in which a path leads to one of some values, whether the view shows them or not. */
function versionsWith(context: ViewContext, table: ObjectTable, steps: readonly Step[], texts: readonly string[]): Sql | null {
  const [step, ...rest] = steps;
  const column = step === undefined ? undefined : table.columns.get(step.path);
  if (step === undefined || column === undefined) return null;
  const holder = name(column.table ?? table.table);
  const value = name(valueColumn(step.path));
  if (step.to === null) return sql`SELECT "version" FROM ${holder} WHERE ${context.dialect.isOneOf(value, texts)}`;
  const target = context.schema.get(step.to.object);
  const versions = target === undefined ? null : versionsWith(context, target, rest, texts);
  if (target === undefined || versions === null) return null;
  const key = step.to.key === target.idField ? "id" : valueColumn(step.to.key);
  return sql`SELECT "version" FROM ${holder} WHERE ${value} IN (SELECT ${name(key)} FROM ${name(target.table)} WHERE "version" IN (${versions}))`;
}
