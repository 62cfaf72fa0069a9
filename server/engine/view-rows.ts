/** The rows of views: the place of each object in its listing's order, and whether identifiers in it may be hidden. */

import { integerOf, type Row, textOf, type Work } from "../store/database.js";
import type { ObjectTable } from "../store/schema.js";
import { ascending, descending, PRESENT } from "../store/sort-key.js";
import { anyOf, join, name, raw, type Sql, sql } from "../store/sql.js";
import { hidingConditions } from "./hidden-links.js";
import { SERIES } from "./limits.js";
import { type OrderPart, orderParts } from "./order.js";
import { reachesOver } from "./see-rows.js";
import { cutTimes, joinRanges, shownRange } from "./series.js";
import { storedShapes } from "./stored-shapes.js";
import type { ViewContext } from "./visible.js";

/** Fills the view of one kind of object with all that shows of it. */
export function* insertRowsOf(context: ViewContext, table: ObjectTable): Work<void> {
  const { view, dialect } = context;
  yield sql`DELETE FROM ${name(table.view)} WHERE "view" = ${view}`;
  const parts = orderParts(context, ownerIn(table));
  const sort = parts.length === 0 ? sql`''` : join(parts.map(({ text }) => text), " || ");
  const source = sql`"shown" AS s ${dialect.lookUp(name(table.table), name("o"), sql`o."version" = s."version"`)}
    WHERE s."view" = ${view} AND s."object" = ${table.object}`;
  yield sql`INSERT INTO ${name(table.view)} ("view", "sort", "id", "version", "shows", "size", "cuts")
    SELECT s."view", ${sort}, s."id", s."version", s."shows", o."size", ${cutsOf(context, table)} FROM ${source}`;
  const over = reachingOver(context, table);
  if (over === null) return;
  const rows = yield sql`SELECT s."id", s."version", s."shows"${keyColumns(parts)} FROM ${source} AND ${over}`;
  for (const [id, { sort: cutSort, start, end }] of yield* cutPlaces(context, table, parts, rows)) {
    yield sql`UPDATE ${name(table.view)} SET "sort" = ${cutSort}, "start" = ${start}, "end" = ${end} WHERE "view" = ${view} AND "id" = ${id}`;
  }
}

/** How many rows are looked at with a statement. */
const ROWS_AT_ONCE = 500;

/**
 * Brings rows of objects into step with what the view shows by now.
 *
 * @returns whether there was one that was not
 */
export function* updateRowsOf(context: ViewContext, table: ObjectTable, ids: readonly string[]): Work<boolean> {
  const { view, dialect } = context;
  const parts = orderParts(context, ownerIn(table));
  const over = reachingOver(context, table) ?? raw("1 = 0");
  const versions = dialect.lookUp(name(table.table), name("o"), sql`o."version" = s."version"`);
  let isChanged = false;
  for (let first = 0; first < ids.length; first += ROWS_AT_ONCE) {
    const some = ids.slice(first, first + ROWS_AT_ONCE);
    const rows = yield sql`SELECT s."id", s."version", s."shows", s."sort", s."cuts", s."start", s."end"${keyColumns(parts)},
      CAST(${cutsOf(context, table)} AS BIGINT) AS "cuts now", CAST(CASE WHEN ${over} THEN 1 ELSE 0 END AS BIGINT) AS "over"
      FROM ${dialect.rowsOf(some, name("c"))} ${dialect.lookUp(name(table.view), name("s"), sql`"s"."view" = ${view} AND "s"."id" = "c"."id"`)} ${versions}`;
    const cut = yield* cutPlaces(context, table, parts, rows.filter((row) => row["over"] === 1));
    for (const row of rows) {
      const id = textOf(row, "id");
      const { sort, start, end } = cut.get(id) ?? { sort: parts.map((_, index) => textOf(row, keyColumn(index))).join(""), start: null, end: null };
      const cuts = integerOf(row, "cuts now");
      if (row["sort"] === sort && row["start"] === start && row["end"] === end && row["cuts"] === cuts) continue;
      isChanged = true;
      yield sql`UPDATE ${name(table.view)} SET "sort" = ${sort}, "start" = ${start}, "end" = ${end}, "cuts" = ${cuts} WHERE "view" = ${view} AND "id" = ${id}`;
    }
  }
  return isChanged;
}

function ownerIn(table: ObjectTable): Parameters<typeof orderParts>[1] {
  return { table, row: name("o"), shows: sql`s."shows"` };
}

function cutsOf(context: ViewContext, table: ObjectTable): Sql {
  return sql`CASE WHEN ${anyOf(hidingConditions(context, table, name("o")))} THEN 1 ELSE 0 END`;
}

function keyColumns(parts: readonly OrderPart[]): Sql {
  return join(parts.map(({ text }, index) => sql`, ${text} AS ${name(keyColumn(index))}`), "");
}

function keyColumn(index: number): string {
  return `key ${index}`;
}

/** Whether one of the accesses that show a series `o` limits it; `null` if none limits any. */
function reachingOver({ terms }: ViewContext, { formats }: ObjectTable): Sql | null {
  if (formats === null) return null;
  const over = terms.accesses.flatMap((access) => {
    const reaches = reachesOver(access);
    return reaches === null ? [] : [sql`((s."shows" & ${access.bit}) <> 0 AND ${reaches})`];
  });
  return over.length === 0 ? null : anyOf(over);
}

/** What a limit makes of a series' times, and so of its place in the order. */
interface CutPlace {
  readonly sort: string;
  readonly start: string;
  readonly end: string;
}

/** The places of the series that a limit cuts, by their identifiers. */
function* cutPlaces({ dialect, terms }: ViewContext, table: ObjectTable, parts: readonly OrderPart[], rows: readonly Row[]): Work<ReadonlyMap<string, CutPlace>> {
  const places = new Map<string, CutPlace>();
  const shapes = yield* storedShapes(dialect, table, rows.map((row) => integerOf(row, "version")));
  for (const row of rows) {
    const shape = shapes.get(integerOf(row, "version")) ?? null;
    if (shape === null) continue;
    const shows = integerOf(row, "shows");
    const ranges = terms.accesses.filter(({ bit }) => (shows & bit) !== 0).flatMap((access) => shownRange(access, shape) ?? []);
    const { start, end } = cutTimes(shape, joinRanges(ranges));
    if (start === shape.start && end === shape.end) continue;
    const sort = parts.map(({ path, direction }, index) => {
      if (path !== SERIES.start && path !== SERIES.end) return textOf(row, keyColumn(index));
      const time = path === SERIES.start ? start : end;
      return `${PRESENT}${direction === "asc" ? ascending(time) : descending(time)}`;
    });
    places.set(textOf(row, "id"), { sort: sort.join(""), start, end });
  }
  return places;
}
