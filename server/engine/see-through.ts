/** Objects that fields connect with others: with named ones, or with those that an access shows already. */

import type { Relation } from "../../generated/server/support/policy.js";
import { valueColumn } from "../store/columns.js";
import { storable } from "../store/comparable.js";
import { textOf, type Work } from "../store/database.js";
import type { ObjectTable } from "../store/schema.js";
import { allOf, name, raw, type Sql, sql } from "../store/sql.js";
import { limitsSeries } from "./cut-series.js";
import { SERIES } from "./limits.js";
import { see } from "./see-rows.js";
import { shownParts } from "./series-parts.js";
import type { Terms } from "./terms.js";
import type { ViewContext } from "./visible.js";

/** Sees objects that relations connect with those that are seen already: with each of the relations. */
export function* seeThrough(context: ViewContext, terms: Terms, table: ObjectTable, relations: readonly Relation[]): Work<void> {
  const [first, ...others] = relations;
  if (first === undefined) return;
  const conditions = others.map((each) => connectedBy(context, terms, each, seenAtEnd(context, terms, each)));
  if (conditions.includes(null)) return;
  yield* seeThroughOne(context, terms, table, first, conditions.filter((each) => each !== null));
}

/** Sees objects from which each of some ways leads to objects that are selected, or of other kinds that are seen already. */
export function* seeAlong(context: ViewContext, terms: Terms, table: ObjectTable, selected: string, ways: readonly (readonly Relation[])[]): Work<void> {
  const [first, ...others] = ways.map((way) => ({ relation: way[0], source: sourceOf(context, terms, selected, way) }));
  if (first?.relation === undefined || first.source === null) return;
  const conditions = others.map(({ relation, source }) => (relation === undefined || source === null ? null : connectedBy(context, terms, relation, source)));
  if (conditions.includes(null)) return;
  const holder = context.schema.get(first.relation.object);
  if (holder === undefined) return;
  const { field, end } = first.relation;
  yield* seeByLink(context, terms, table, first.source, { holder, field, end, conditions: conditions.filter((each) => each !== null) });
}

/** The objects with which the first relation of a way must connect: those from which its other relations lead on. */
function sourceOf(context: ViewContext, terms: Terms, selected: string, way: readonly Relation[]): Sql | null {
  const last = way.at(-1);
  if (last?.link == null) return null;
  const far = last.end === "held" ? last.object : last.link.object;
  let source: Sql | null = named(far === selected ? "base" : "seen", context, terms, far);
  for (const relation of way.slice(1).reverse()) source = source === null ? null : stepAlong(context, terms, relation, source);
  return source;
}

/** The objects, as they are at the access's time, that a relation connects with others, whether they show or not. */
function stepAlong({ schema, dialect }: ViewContext, terms: Terms, { object, field, end }: Relation, source: Sql): Sql | null {
  const holder = schema.get(object);
  const column = holder?.columns.get(field);
  if (holder === undefined || column === undefined) return null;
  const { lookUp } = dialect;
  const valid = sql`"h"."valid_from" <= ${terms.instant} AND "h"."valid_to" > ${terms.instant}`;
  const own = name(valueColumn(field));
  const list = column.table;
  const held = list === null ? sql`"h".${own}` : sql`"l".${own}`;
  const from =
    end === "held"
      ? sql`${source} ${lookUp(name(holder.table), name("h"), sql`"h"."id" = s."id" AND ${valid}`)}${list === null ? raw("") : sql` ${lookUp(name(list), name("l"), sql`"l"."version" = "h"."version"`)}`}`
      : list === null
        ? sql`${source} ${lookUp(name(holder.table), name("h"), sql`${held} = s."id" AND ${valid}`)}`
        : sql`${source} ${lookUp(name(list), name("l"), sql`${held} = s."id"`)} ${lookUp(name(holder.table), name("h"), sql`"h"."version" = "l"."version" AND ${valid}`)}`;
  return sql`(SELECT DISTINCT ${end === "held" ? held : sql`"h"."id"`} AS "id" FROM ${from}) AS s`;
}

/** The objects at the other end of a relation than the one that it opens, where they show. */
function seenAtEnd(context: ViewContext, terms: Terms, { object, link, end }: Relation): Sql {
  return named("seen", context, terms, end === "held" ? object : (link?.object ?? ""));
}

/**
 * The condition under which a relation connects an object `o` with named ones; `null` where that takes more than
 * identifiers, so that nothing counts as connected.
 */
function connectedBy(context: ViewContext, terms: Terms, relation: Relation, source: Sql): Sql | null {
  const { field, link, end, when } = relation;
  const holder = context.schema.get(relation.object);
  const column = holder?.columns.get(field);
  if (holder === undefined || column === undefined || link === null || context.schema.get(link.object)?.idField !== link.key) return null;
  if (end === "held") {
    const step = when === null && terms.unlocks(relation.object, field) ? stepAlong(context, terms, relation, source) : null;
    return step === null ? null : sql`o."id" IN (SELECT s."id" FROM ${step})`;
  }
  const own = name(valueColumn(field));
  const ids = sql`(SELECT s."id" FROM ${source})`;
  const isConnected =
    column.table === null ? sql`o.${own} IN ${ids}` : sql`EXISTS (SELECT 1 FROM ${name(column.table)} AS "c" WHERE "c"."version" = o."version" AND "c".${own} IN ${ids})`;
  return allOf([isConnected, ...readSo(when)]);
}

function* seeThroughOne(context: ViewContext, terms: Terms, table: ObjectTable, relation: Relation, conditions: readonly Sql[]): Work<void> {
  const { link, field, end, when } = relation;
  const holder = context.schema.get(relation.object);
  const target = link === null ? undefined : context.schema.get(link.object);
  if (holder === undefined || link === null || target === undefined) return;
  // Values that another field tells how to read show only where their objects show anyway, so they open none: an
  // object that several customers share must not open one customer's objects to another.
  if (end === "held" && (when !== null || !terms.unlocks(relation.object, field))) return;
  if (target.idField !== link.key) return yield* seeByKey(context, terms, table, relation, target, conditions);
  const isInSeries = holder.formats !== null && field.startsWith(`${SERIES.values}.`);
  if (isInSeries && end === "held" && limitsSeries({ accesses: [terms] })) return yield* seeHeldInSeries(context, terms, table, holder, field, conditions);
  yield* seeByLink(context, terms, table, seenAtEnd(context, terms, relation), { holder, field, end, conditions: [...readSo(end === "holder" ? when : null), ...conditions] });
}

/** Objects with a field that holds the value of another key than the identifier of one that is seen already. */
function* seeByKey(context: ViewContext, terms: Terms, table: ObjectTable, { field, link, end, when }: Relation, target: ObjectTable, conditions: readonly Sql[]): Work<void> {
  const column = table.columns.get(field);
  const key = link?.key ?? "";
  const keys = target.columns.get(key);
  if (end !== "holder" || column === undefined || keys === undefined) return;
  const { lookUp } = context.dialect;
  const seen = sql`(SELECT "version" FROM "seen" WHERE "view" = ${context.view} AND "access" = ${terms.bit} AND "object" = ${target.object}) AS s`;
  const known = sql`${seen} ${lookUp(name(keys.table ?? target.table), name("k"), sql`"k"."version" = s."version"`)}`;
  const value = sql`"k".${name(valueColumn(key))}`;
  const own = name(valueColumn(field));
  if (column.table === null) return yield* see(context, terms, table, known, [sql`o.${own} = ${value}`, ...readSo(when), ...conditions]);
  const from = sql`${known} ${lookUp(name(column.table), name("l"), sql`"l".${own} = ${value}`)}`;
  yield* see(context, terms, table, from, [sql`o."version" = "l"."version"`, ...readSo(when), ...conditions]);
}

/** Objects whose identifiers stand in the part of a series that shows. */
function* seeHeldInSeries(context: ViewContext, terms: Terms, table: ObjectTable, { object, texts, columns, formats }: ObjectTable, field: string, conditions: readonly Sql[]): Work<void> {
  const list = columns.get(field)?.table ?? null;
  if (list === null || formats === null) return;
  const rows = yield sql`SELECT t."body", t."spans" FROM "seen" AS s ${context.dialect.lookUp(name(texts), name("t"), sql`t."version" = s."version"`)}
    WHERE s."view" = ${context.view} AND s."access" = ${terms.bit} AND s."object" = ${object}
    AND EXISTS (SELECT 1 FROM ${name(list)} AS l WHERE l."version" = s."version")`;
  const ids = rows.flatMap((row) => shownParts(textOf(row, "body"), textOf(row, "spans"), formats, terms, field));
  if (ids.length === 0) return;
  yield* see(context, terms, table, context.dialect.rowsOf([...new Set(ids)].map(storable), name("s")), [sql`o."id" = s."id"`, ...conditions]);
}

/** The condition under which a field of the objects that are seen is to be read as it is here. */
function readSo(when: Relation["when"]): readonly Sql[] {
  return when === null ? [] : [sql`o.${name(valueColumn(when.field))} = ${when.value}`];
}

/** Rows that name objects by their identifiers, as `s`. */
export function named(from: "base" | "seen", { view }: ViewContext, { bit }: Terms, object: string): Sql {
  return sql`(SELECT "id" FROM ${name(from)} WHERE "view" = ${view} AND "access" = ${bit} AND "object" = ${object}) AS s`;
}

/** A field that connects objects with named ones. */
export interface LinkField {
  /** The table of the objects that have the field. */
  readonly holder: ObjectTable;
  readonly field: string;
  /** Which end is seen: the holders of the field, the named objects being what it holds; or what it holds. */
  readonly end: "held" | "holder";
  /** What must be true besides of what is seen. */
  readonly conditions: readonly Sql[];
}

/** Sees objects that a field connects with named ones. */
export function* seeByLink(context: ViewContext, terms: Terms, table: ObjectTable, source: Sql, { holder, field, end, conditions }: LinkField): Work<void> {
  const column = holder.columns.get(field);
  if (column === undefined) return;
  const { lookUp } = context.dialect;
  const value = name(valueColumn(field));
  const list = name(column.table ?? "");
  if (end === "holder") {
    const from =
      column.table === null ? source : sql`${source} ${lookUp(list, name("l"), sql`"l".${value} = s."id"`)}`;
    const on = column.table === null ? sql`o.${value} = s."id"` : sql`o."version" = "l"."version"`;
    return yield* see(context, terms, table, from, [on, ...conditions]);
  }
  const valid = sql`h."id" = s."id" AND h."valid_from" <= ${terms.instant} AND h."valid_to" > ${terms.instant}`;
  const held = sql`${source} ${lookUp(name(holder.table), name("h"), valid)}`;
  if (column.table === null) return yield* see(context, terms, table, held, [sql`o."id" = h.${value}`, ...conditions]);
  const from = sql`${held} ${lookUp(list, name("l"), sql`"l"."version" = h."version"`)}`;
  yield* see(context, terms, table, from, [sql`o."id" = "l".${value}`, ...conditions]);
}
