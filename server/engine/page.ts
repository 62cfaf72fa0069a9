/** Reading a page from a view. */

import { integerOf, type Row, textOf, type Work } from "../store/database.js";
import type { ObjectTable } from "../store/schema.js";
import { allOf, name, raw, type Sql, sql } from "../store/sql.js";
import type { Cursor } from "./cursor.js";
import { limitsSeries } from "./cut-series.js";
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
  /** What is stored of it, if it was read with the page. */
  readonly stored: StoredText | null;
}

/** An object's text, and where its parts are. */
export interface StoredText {
  readonly body: string;
  readonly spans: string;
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

/** Longer texts are not read with the page, but as they are sent. */
const LONGEST_WITH_PAGE = 1 << 13;

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
  const found = yield* rowsFrom(source, place, size + 1, few === null);
  const isBackward = place?.direction === "before";
  const rows = found.slice(0, size);
  if (isBackward) rows.reverse();
  const first = placeOf(rows[0], place, "before");
  const last = placeOf(rows.at(-1), place, "after");
  const [hasBefore, hasAfter] = yield* hasOthers(source, place, first, last, found.length > size);
  const cuts = rows.filter((row) => row["cuts"] === 1).map((row) => integerOf(row, "version"));
  const hidden = yield* hiddenLinks(context, table, cuts);
  return {
    rows: rows.map((row) => {
      const version = integerOf(row, "version");
      const { body, spans } = row;
      return {
        version,
        shows: integerOf(row, "shows"),
        size: integerOf(row, "size"),
        hidden: hidden.get(version) ?? null,
        stored: typeof body === "string" && typeof spans === "string" ? { body, spans } : null,
      };
    }),
    before: hasBefore ? first : null,
    after: hasAfter ? last : null,
  };
}

/** The place of a page's first or last object; of an empty page, the place that it started from. */
function placeOf(row: Row | undefined, place: Place | null, direction: Place["direction"]): Place | null {
  if (row === undefined) return place === null ? null : { ...place, direction };
  return { direction, sort: textOf(row, "sort"), id: textOf(row, "id") };
}

/** Whether there are objects before and after a page; what the page was read with tells one of them. */
function* hasOthers(
  source: Source,
  place: Place | null,
  first: Place | null,
  last: Place | null,
  hasMore: boolean,
): Work<readonly [before: boolean, after: boolean]> {
  if (place === null) return [false, hasMore];
  const opposite = place.direction === "after" ? first : last;
  // Mostly the object is still there that the page was named after, which is found faster than what comes before it.
  const hasOther =
    (yield* rowsFrom(source, { ...place, isTheObject: true }, 1, false)).length > 0
    || (opposite !== null && (yield* rowsFrom(source, opposite, 1, false)).length > 0);
  return place.direction === "after" ? [hasOther, hasMore] : [hasMore, hasOther];
}

interface Source {
  readonly context: ViewContext;
  readonly table: ObjectTable;
  readonly few: readonly string[] | null;
  readonly conditions: readonly Sql[];
}

/** Whether the grant may hide fields of an object, or parts of a series. */
function mayCut({ terms }: ViewContext, { object, resource }: ObjectTable): boolean {
  return limitsSeries(terms) || resource.fields.some(({ name: field }) => terms.showing(object, field) !== terms.all);
}

/** @param withTexts whether to read the texts too: for rows that are met in order, not for those that are sorted */
function* rowsFrom(
  { context, table, few, conditions }: Source,
  place: (Place & { readonly isTheObject?: boolean }) | null,
  limit: number,
  withTexts: boolean,
): Work<Row[]> {
  const { dialect, view } = context;
  const isBackward = place?.direction === "before";
  const operator = raw(place?.isTheObject === true ? "=" : isBackward ? "<" : ">");
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
  const versions = conditions.length === 0 ? raw("") : dialect.lookUp(name(table.table), name("o"), sql`"o"."version" = "v"."version"`);
  const texts = withTexts ? dialect.lookUp(name(table.texts), name("t"), sql`"t"."version" = "v"."version"`) : raw("");
  const spans = mayCut(context, table) ? sql`"t"."spans"` : sql`CASE WHEN "v"."cuts" = 1 THEN "t"."spans" ELSE '' END`;
  const isShort = sql`"v"."size" <= ${LONGEST_WITH_PAGE}`;
  const columns = withTexts ? sql`, CASE WHEN ${isShort} THEN "t"."body" END AS "body", CASE WHEN ${isShort} THEN ${spans} END AS "spans"` : raw("");
  return [
    ...(yield sql`SELECT "v"."sort", "v"."id", "v"."version", "v"."shows", "v"."size", "v"."cuts"${columns}
      FROM ${rows} ${versions} ${texts} WHERE ${all} ORDER BY ${order} LIMIT ${limit}`),
  ];
}
