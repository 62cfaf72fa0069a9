/** Reading a page from a view. */

import { integerOf, type Row, textOf, type Work } from "../store/database.js";
import type { ObjectTable } from "../store/schema.js";
import { allOf, name, raw, type Sql, sql } from "../store/sql.js";
import type { Cursor } from "./cursor.js";
import { type HiddenLinks, hiddenLinks } from "./hidden-links.js";
import { fewCandidates, filterConditions } from "./filters.js";
import type { Parameters } from "./types.js";
import type { ViewContext } from "./visible.js";

/** An object of a page. */
export interface PageRow {
  readonly version: number;
  /** The bits of the accesses that show it. */
  readonly shows: number;
  /** The length of its text. */
  readonly size: number;
  /** The identifiers that do not show; `null` if all of them do. */
  readonly hidden: HiddenLinks | null;
}

/** The objects of a page. */
export interface PageRows {
  readonly rows: readonly PageRow[];
  /** Where the pages before and after start; `null` if there are no objects there. */
  readonly before: Place | null;
  readonly after: Place | null;
}

/** Where a page starts: at an object that it does not hold itself. */
export type Place = Pick<Cursor, "direction" | "sort" | "id">;

/** Reads a page of a view. */
export function* readPage(
  context: ViewContext,
  table: ObjectTable,
  parameters: Parameters,
  place: Place | null,
  size: number,
): Work<PageRows> {
  const few = yield* fewCandidates(context, table, parameters);
  if (few?.length === 0) return { rows: [], before: null, after: null };
  const owner = { table, row: name("o"), shows: sql`v."shows"` };
  const conditions = filterConditions(context, owner, parameters);
  const source = { context, table, few, conditions };
  const found = yield* rowsFrom(source, place, size + 1);
  const isBackward = place?.direction === "before";
  const rows = found.slice(0, size);
  if (isBackward) rows.reverse();
  const first = yield* placeOf(source, rows[0], place, "before");
  const last = yield* placeOf(source, rows.at(-1), place, "after");
  const [hasBefore, hasAfter] = yield* hasOthers(source, place, first, last, found.length > size, rows.length === 0);
  const cuts = rows.filter((row) => row["cuts"] === 1).map((row) => integerOf(row, "version"));
  const hidden = yield* hiddenLinks(context, table, cuts);
  return {
    rows: rows.map((row) => {
      const version = integerOf(row, "version");
      return { version, shows: integerOf(row, "shows"), size: integerOf(row, "size"), hidden: hidden.get(version) ?? null };
    }),
    before: hasBefore ? first : null,
    after: hasAfter ? last : null,
  };
}

/** The place of a page's first or last object; of an empty page, the place that it started from. */
function* placeOf({ context, table }: Source, row: Row | undefined, place: Place | null, direction: Place["direction"]): Work<Place | null> {
  if (row === undefined) return place === null ? null : { ...place, direction };
  const [found] = yield sql`SELECT v."id", v."sort" FROM ${name(table.table)} AS o
    ${context.dialect.lookUp(name(table.view), name("v"), sql`v."view" = ${context.view} AND v."id" = o."id"`)} WHERE o."version" = ${integerOf(row, "version")}`;
  return { direction, sort: textOf(found, "sort"), id: textOf(found, "id") };
}

/** Whether there are objects before and after a page; what the page was read with tells one of them. */
function* hasOthers(
  source: Source,
  place: Place | null,
  first: Place | null,
  last: Place | null,
  hasMore: boolean,
  isEmpty: boolean,
): Work<readonly [before: boolean, after: boolean]> {
  if (place === null) return [false, hasMore];
  const opposite = place.direction === "after" ? first : last;
  // From an empty page the object that it started from counts as well.
  const others = opposite === null ? [] : yield* rowsFrom(source, { ...opposite, isInclusive: isEmpty }, 1);
  return place.direction === "after" ? [others.length > 0, hasMore] : [hasMore, others.length > 0];
}

interface Source {
  readonly context: ViewContext;
  readonly table: ObjectTable;
  readonly few: readonly string[] | null;
  readonly conditions: readonly Sql[];
}

function* rowsFrom(
  { context, table, few, conditions }: Source,
  place: (Place & { readonly isInclusive?: boolean }) | null,
  limit: number,
): Work<Row[]> {
  const { dialect, view } = context;
  const isBackward = place?.direction === "before";
  const operator = raw(`${isBackward ? "<" : ">"}${place?.isInclusive === true ? "=" : ""}`);
  const all = allOf([
    sql`"v"."view" = ${view}`,
    ...(place === null ? [] : [sql`("v"."sort", "v"."id") ${operator} (${place.sort}, ${place.id})`]),
    ...conditions,
  ]);
  const ofView = sql`"v"."view" = ${view} AND "v"."id" = "c"."id"`;
  const rows =
    few === null ? sql`${name(table.view)} AS "v"` : sql`${dialect.rowsOf(few, name("c"))} ${dialect.lookUp(name(table.view), name("v"), ofView)}`;
  const turn = raw(isBackward ? " DESC" : "");
  const order = dialect.orderedBy(sql`"v"."sort"${turn}, "v"."id"${turn}`, few === null);
  const versions = dialect.lookUp(name(table.table), name("o"), sql`"o"."version" = "v"."version"`);
  return [
    ...(yield sql`SELECT "v"."version", "v"."shows", "v"."size", "v"."cuts"
      FROM ${rows} ${conditions.length === 0 ? raw("") : versions} WHERE ${all} ORDER BY ${order} LIMIT ${limit}`),
  ];
}
