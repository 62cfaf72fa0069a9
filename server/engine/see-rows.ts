/** The versions of objects that an access shows, within its limits. */

import { valueColumn } from "../store/columns.js";
import { integerOf, textOf, type Work } from "../store/database.js";
import type { ObjectTable } from "../store/schema.js";
import { allOf, anyOf, name, type Sql, sql } from "../store/sql.js";
import { SERIES } from "./limits.js";
import { seriesLimits, shownRange } from "./series.js";
import { storedShapes } from "./stored-shapes.js";
import type { Terms } from "./terms.js";
import type { ViewContext } from "./visible.js";

/** Inserts the versions that an access shows of the objects that a join finds. */
export function* see(context: ViewContext, terms: Terms, table: ObjectTable, from: Sql | null, on: readonly Sql[]): Work<void> {
  const { view, dialect } = context;
  const conditions = allOf([
    ...on,
    sql`o."valid_from" <= ${terms.instant}`,
    sql`o."valid_to" > ${terms.instant}`,
    ...limitConditions(table, terms),
  ]);
  const rows =
    from === null ? sql`${name(table.table)} AS o WHERE ${conditions}` : sql`${from} ${dialect.lookUp(name(table.table), name("o"), conditions)} WHERE 1 = 1`;
  yield sql`INSERT INTO "seen" ("view", "access", "object", "id", "version", "since")
    SELECT ${view}, ${terms.bit}, ${table.object}, o."id", o."version", o."valid_from" FROM ${rows} ON CONFLICT DO NOTHING`;
  if (table.formats !== null) yield* dropWithoutInterval(context, terms, table);
}

/** Objects that have a limited field show within the limit; series show if they reach into it. */
function limitConditions(table: ObjectTable, terms: Terms): readonly Sql[] {
  const conditions = terms.limits.flatMap(({ field, keeps, value }) => {
    const column = table.columns.get(field);
    if (column === undefined || column.table !== null) return [];
    if (table.formats !== null && (field === SERIES.start || field === SERIES.end)) return [];
    const own = sql`o.${name(valueColumn(field))}`;
    return [keeps === "on-or-after" ? sql`${own} >= ${value}` : sql`${own} <= ${value}`];
  });
  if (table.formats === null) return conditions;
  const { start, end } = seriesLimits(terms);
  const from = sql`o.${name(valueColumn(SERIES.start))}`;
  const to = sql`o.${name(valueColumn(SERIES.end))}`;
  return [
    ...conditions,
    ...(start === null ? [] : [sql`(${to} > ${start} OR ${from} >= ${start})`]),
    ...(end === null ? [] : [sql`(${from} < ${end} OR ${to} <= ${end})`]),
  ];
}

/** Takes back the series that a limit cuts so that no interval is left. */
function* dropWithoutInterval(context: ViewContext, terms: Terms, table: ObjectTable): Work<void> {
  const cut = reachesOver(terms);
  if (cut === null) return;
  const rows = yield sql`SELECT s."id", s."version" FROM "seen" AS s
    ${context.dialect.lookUp(name(table.table), name("o"), sql`o."version" = s."version"`)}
    WHERE s."view" = ${context.view} AND s."access" = ${terms.bit} AND s."object" = ${table.object} AND ${cut}`;
  const shapes = yield* storedShapes(context.dialect, table, rows.map((row) => integerOf(row, "version")));
  for (const row of rows) {
    const shape = shapes.get(integerOf(row, "version")) ?? null;
    if (shape !== null && shownRange(terms, shape) !== null) continue;
    yield sql`DELETE FROM "seen" WHERE "view" = ${context.view} AND "access" = ${terms.bit} AND "object" = ${table.object} AND "id" = ${textOf(row, "id")}`;
  }
}

/** Whether a series `o` reaches over a limit of an access; `null` if the access does not limit series. */
export function reachesOver(terms: Terms): Sql | null {
  const { start, end } = seriesLimits(terms);
  const over = [
    ...(start === null ? [] : [sql`o.${name(valueColumn(SERIES.start))} < ${start}`]),
    ...(end === null ? [] : [sql`o.${name(valueColumn(SERIES.end))} > ${end}`]),
  ];
  return over.length === 0 ? null : anyOf(over);
}
