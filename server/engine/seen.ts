/** Which objects each access of a grant opens, and which version of each. */

import type { Relation } from "../../generated/server/support/policy.js";
import type { ObjectIds } from "../store/changes.js";
import { insertRows } from "../store/column-rows.js";
import { valueColumn } from "../store/columns.js";
import { storable } from "../store/comparable.js";
import { integerOf, textOf, type Work } from "../store/database.js";
import type { ObjectTable } from "../store/schema.js";
import { allOf, name, type Sql, sql } from "../store/sql.js";
import { SERIES } from "./limits.js";
import { readSpans } from "../store/stored-spans.js";
import { limitsSeries } from "./cut-series.js";
import { seriesLimits, shownRange } from "./series.js";
import { shownParts } from "./series-parts.js";
import { storedShapes } from "./stored-shapes.js";
import type { Terms } from "./terms.js";
import type { Draft } from "./types.js";
import type { ViewContext } from "./visible.js";

/**
 * Fills the tables `base` and `seen` for one access.
 *
 * @param among the objects that it is enough to look at, where an access opens each by itself; `null` for all
 */
export function* seeAccess(context: ViewContext, draft: Draft, terms: Terms, among: ObjectIds | null): Work<void> {
  yield* insertBase(context, terms);
  for (const table of openedTables(context, terms)) {
    const asked = among?.get(table.object) ?? [];
    if (among !== null && asked.length === 0) continue;
    if (terms.selected === "all") yield* see(context, terms, table, null, among === null ? [] : [context.dialect.isOneOf(name("o", "id"), asked)]);
    else if (isSelected(terms, table)) yield* seeSelected(context, terms, table);
  }
  if (terms.selected !== "all") {
    yield* untilNothingIsAdded(context, terms, () => seeHolders(context, terms));
    yield* seeHeldBySelected(context, terms);
  }
  yield* untilNothingIsAdded(context, terms, () => seeRelated(context, draft, terms));
}

function openedTables({ schema }: ViewContext, { opened }: Terms): readonly ObjectTable[] {
  return [...schema.values()].filter(({ object }) => opened.has(object));
}

function isSelected({ selected }: Terms, { object }: ObjectTable): boolean {
  return selected !== "all" && selected[object] !== undefined;
}

function* insertBase({ view }: ViewContext, { selected, bit }: Terms): Work<void> {
  if (selected === "all") return;
  const rows = Object.entries(selected).flatMap(([object, ids]) => [...new Set(ids)].map((id) => [view, bit, object, id]));
  yield* insertRows("base", ["view", "access", "object", "id"], rows);
}

function* untilNothingIsAdded({ view }: ViewContext, { bit }: Terms, step: () => Work<void>): Work<void> {
  let before = -1;
  for (;;) {
    const [row] = yield sql`SELECT count(*) AS "count" FROM "seen" WHERE "view" = ${view} AND "access" = ${bit}`;
    const count = integerOf(row, "count");
    if (count === before) return;
    before = count;
    yield* step();
  }
}

/** Selected objects of an opened kind. */
function* seeSelected(context: ViewContext, terms: Terms, table: ObjectTable): Work<void> {
  yield* see(context, terms, table, named("base", context, terms, table.object), [sql`o."id" = s."id"`]);
}

/** Opened objects that hold the identifier of a selected one, directly or through others that are opened so. */
function* seeHolders(context: ViewContext, terms: Terms): Work<void> {
  for (const table of openedTables(context, terms)) {
    if (isSelected(terms, table)) continue;
    for (const { field, object: target } of table.resource.links) {
      const isBase = terms.selected !== "all" && terms.selected[target] !== undefined;
      const source = named(isBase ? "base" : "seen", context, terms, target);
      yield* seeByLink(context, terms, table, source, table, field, "holder");
    }
  }
}

/** Opened objects whose identifier a selected one holds. */
function* seeHeldBySelected(context: ViewContext, terms: Terms): Work<void> {
  for (const table of openedTables(context, terms)) {
    if (isSelected(terms, table)) continue;
    for (const holder of context.schema.values()) {
      if (!isSelected(terms, holder)) continue;
      for (const { field, object } of holder.resource.links) {
        if (object !== table.object) continue;
        yield* seeByLink(context, terms, table, named("base", context, terms, holder.object), holder, field, "held");
      }
    }
  }
}

/** Objects that authorization details fields open because of those that are seen already. */
function* seeRelated(context: ViewContext, { policy }: Draft, terms: Terms): Work<void> {
  for (const field of terms.includes) {
    for (const { object, through } of policy.detailsFields[field]?.opens ?? []) {
      const table = context.schema.get(object);
      if (table === undefined) continue;
      if (isSelected(terms, table)) yield* seeSelected(context, terms, table);
      else if (terms.selected === "all" && terms.opened.has(object)) continue;
      else for (const relation of through) yield* seeThrough(context, terms, table, relation);
    }
  }
}

function* seeThrough(context: ViewContext, terms: Terms, table: ObjectTable, relation: Relation): Work<void> {
  const { link, field, end, when } = relation;
  const holder = context.schema.get(relation.object);
  const target = link === null ? undefined : context.schema.get(link.object);
  if (holder === undefined || link === null || target === undefined) return;
  // Values that another field tells how to read show only where their objects show anyway, so they open none: an
  // object that several customers share must not open one customer's objects to another.
  if (end === "held" && when !== null) return;
  if (target.idField !== link.key) return yield* seeByKey(context, terms, table, relation, target, link.key);
  const isInSeries = holder.formats !== null && field.startsWith(`${SERIES.values}.`);
  if (isInSeries && end === "held" && limitsSeries({ accesses: [terms] })) return yield* seeHeldInSeries(context, terms, table, holder, field);
  yield* seeByLink(context, terms, table, named("seen", context, terms, end === "held" ? holder.object : target.object), holder, field, end, when);
}

/** Objects with a field that holds the value of another key than the identifier of one that is seen already. */
function* seeByKey(context: ViewContext, terms: Terms, table: ObjectTable, { field, end, when }: Relation, target: ObjectTable, key: string): Work<void> {
  const column = table.columns.get(field);
  const keys = target.columns.get(key);
  if (end !== "holder" || column === undefined || keys === undefined) return;
  const { lookUp } = context.dialect;
  const seen = sql`(SELECT "version" FROM "seen" WHERE "view" = ${context.view} AND "access" = ${terms.bit} AND "object" = ${target.object}) AS s`;
  const known = sql`${seen} ${lookUp(name(keys.table ?? target.table), name("k"), sql`"k"."version" = s."version"`)}`;
  const value = sql`"k".${name(valueColumn(key))}`;
  const own = name(valueColumn(field));
  if (column.table === null) return yield* see(context, terms, table, known, [sql`o.${own} = ${value}`, ...readSo(when)]);
  const from = sql`${known} ${lookUp(name(column.table), name("l"), sql`"l".${own} = ${value}`)}`;
  yield* see(context, terms, table, from, [sql`o."version" = "l"."version"`, ...readSo(when)]);
}

/** Objects whose identifiers stand in the part of a series that shows. */
function* seeHeldInSeries(context: ViewContext, terms: Terms, table: ObjectTable, { object, texts, columns, formats }: ObjectTable, field: string): Work<void> {
  const list = columns.get(field)?.table ?? null;
  if (list === null || formats === null) return;
  const rows = yield sql`SELECT t."body", t."spans" FROM "seen" AS s ${context.dialect.lookUp(name(texts), name("t"), sql`t."version" = s."version"`)}
    WHERE s."view" = ${context.view} AND s."access" = ${terms.bit} AND s."object" = ${object}
    AND EXISTS (SELECT 1 FROM ${name(list)} AS l WHERE l."version" = s."version")`;
  const ids = rows.flatMap((row) => shownParts(textOf(row, "body"), readSpans(textOf(row, "spans")), formats, terms, field));
  if (ids.length === 0) return;
  yield* see(context, terms, table, context.dialect.rowsOf([...new Set(ids)].map(storable), name("s")), [sql`o."id" = s."id"`]);
}

/** The condition under which a field of the objects that are seen is to be read as it is here. */
function readSo(when: Relation["when"]): readonly Sql[] {
  return when === null ? [] : [sql`o.${name(valueColumn(when.field))} = ${when.value}`];
}

/** Rows that name objects by their identifiers, as `s`. */
function named(from: "base" | "seen", { view }: ViewContext, { bit }: Terms, object: string): Sql {
  return sql`(SELECT "id" FROM ${name(from)} WHERE "view" = ${view} AND "access" = ${bit} AND "object" = ${object}) AS s`;
}

/**
 * Sees objects that a field connects with named ones.
 *
 * @param holder the table of the objects that have the field
 * @param end which end is seen: the holder of the field, the named objects being what it holds; or what it holds
 */
function* seeByLink(
  context: ViewContext,
  terms: Terms,
  table: ObjectTable,
  source: Sql,
  holder: ObjectTable,
  field: string,
  end: "held" | "holder",
  when: Relation["when"] = null,
): Work<void> {
  const column = holder.columns.get(field);
  if (column === undefined) return;
  const { lookUp } = context.dialect;
  const value = name(valueColumn(field));
  const list = name(column.table ?? "");
  if (end === "holder") {
    const from =
      column.table === null ? source : sql`${source} ${lookUp(list, name("l"), sql`"l".${value} = s."id"`)}`;
    const on = column.table === null ? sql`o.${value} = s."id"` : sql`o."version" = "l"."version"`;
    return yield* see(context, terms, table, from, [on, ...readSo(when)]);
  }
  const valid = sql`h."id" = s."id" AND h."valid_from" <= ${terms.instant} AND h."valid_to" > ${terms.instant}`;
  const held = sql`${source} ${lookUp(name(holder.table), name("h"), valid)}`;
  if (column.table === null) return yield* see(context, terms, table, held, [sql`o."id" = h.${value}`]);
  const from = sql`${held} ${lookUp(list, name("l"), sql`"l"."version" = h."version"`)}`;
  yield* see(context, terms, table, from, [sql`o."id" = "l".${value}`]);
}

/** Inserts the versions that an access shows of the objects that a join finds. */
function* see(context: ViewContext, terms: Terms, table: ObjectTable, from: Sql | null, on: readonly Sql[]): Work<void> {
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
  if (over.length === 0) return null;
  return over.reduce((all, each) => sql`(${all} OR ${each})`);
}
