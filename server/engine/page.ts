/** Reading a page from a view. */

import { bytesOf, textOf, type Work } from "../store/database.js";
import type { ObjectTable } from "../store/schema.js";
import { allOf, name, raw, type Sql, sql } from "../store/sql.js";
import type { StoredText } from "../store/stored-spans.js";
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
  /** How many bytes its text has. */
  readonly size: number;
  /** The identifiers that do not show; `null` if all of them do. */
  readonly hidden: HiddenLinks | null;
  /** Its text, if it was read with the page. */
  readonly stored: StoredText | null;
}

/** The objects of a page. */
export interface PageRows {
  readonly rows: readonly PageRow[];
  /** Where the pages before and after start; `null` if there are no objects there. */
  readonly before: Place | null;
  readonly after: Place | null;
}

/** Where a page starts. */
export type Place = Pick<Cursor, "direction" | "sort" | "id">;

/** What a direction leaves out is what its opposite has. */
const OPPOSITE = { after: "until", until: "after", before: "from", from: "before" } as const;

const OPERATORS = { after: ">", from: ">=", before: "<", until: "<=", at: "=" } as const;

function isBackward(place: Pick<PlaceOrObject, "direction"> | null): boolean {
  return place?.direction === "before" || place?.direction === "until";
}

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
  const found = yield* objectsFrom(source, place, size + 1);
  const objects = found.slice(0, size);
  if (isBackward(place)) objects.reverse();
  const first = placeOf(objects[0], place, "before");
  const last = placeOf(objects.at(-1), place, "after");
  const [hasBefore, hasAfter] = yield* hasOthers(source, place, first, last, found.length > size);
  const hidden = yield* hiddenLinks(context, table, objects.filter(({ mayHide }) => mayHide).map(({ version }) => version));
  return {
    rows: objects.map(({ version, shows, size: bytes, stored }) => ({ version, shows, size: bytes, hidden: hidden.get(version) ?? null, stored })),
    before: hasBefore ? first : null,
    after: hasAfter ? last : null,
  };
}

/** The place before a page's first object or after its last one; of an empty page, the place that is opposite to its own. */
function placeOf(object: FoundObject | undefined, place: Place | null, direction: "after" | "before"): Place | null {
  if (object === undefined) return place === null ? null : { ...place, direction: OPPOSITE[place.direction] };
  return { direction, sort: object.sort, id: object.id };
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
  const opposite = isBackward(place) ? last : first;
  // Mostly the object is still there that the page was named after, which is found faster than what comes before it.
  const isThere = (place.direction === "after" || place.direction === "before") && (yield rowsFrom(source, { ...place, direction: "at" }, 1)).length > 0;
  const hasOther = isThere || (opposite !== null && (yield rowsFrom(source, opposite, 1)).length > 0);
  return isBackward(place) ? [hasMore, hasOther] : [hasOther, hasMore];
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

/** An object that was found: its place in the order, and what the view says of it. */
interface FoundObject extends Pick<PageRow, "version" | "shows" | "size" | "stored"> {
  readonly sort: string;
  readonly id: string;
  /** Whether it may have identifiers that do not show. */
  readonly mayHide: boolean;
}

/** The objects of a view from a place on, with their texts. */
function* objectsFrom(source: Source, place: Place | null, limit: number): Work<FoundObject[]> {
  const { context, table } = source;
  const { dialect } = context;
  const turn = raw(isBackward(place) ? " DESC" : "");
  const order = sql`"p"."sort"${turn}, "p"."id"${turn}`;
  const isShort = sql`"p"."size" <= ${LONGEST_WITH_PAGE}`;
  const needsSpans = mayCut(context, table) ? isShort : sql`"p"."cuts" = 1 AND ${isShort}`;
  const text = dialect.joined(sql`CASE WHEN ${isShort} THEN "t"."body" ELSE '' END`, order);
  const columns = ["sort", "id", "version", "shows", "size", "cuts"].map((column) => name("p", column));
  const rows = dialect.jsonRows([...columns, sql`CASE WHEN ${needsSpans} THEN "t"."spans" ELSE '' END`], order);
  const texts = dialect.lookUp(name(table.texts), name("t"), sql`"t"."version" = "p"."version"`);
  const [row] = yield sql`SELECT ${dialect.bytes(text)} AS "texts", ${rows} AS "rows" FROM (${rowsFrom(source, place, limit)}) AS "p" ${texts}`;
  const found: readonly FoundRow[] = JSON.parse(textOf(row, "rows"));
  const bytes = bytesOf(row, "texts");
  let start = 0;
  return found.map(([sort, id, version, shows, size, cuts, spans]) => {
    const isStored = size <= LONGEST_WITH_PAGE;
    const end = isStored ? start + size : start;
    const stored = isStored ? { bytes, start, end, spans } : null;
    start = end + 1;
    return { sort, id, version, shows, size, mayHide: cuts === 1, stored };
  });
}

type FoundRow = readonly [sort: string, id: string, version: number, shows: number, size: number, cuts: number, spans: string];

/** A place, or the object at it. */
interface PlaceOrObject extends Pick<Place, "sort" | "id"> {
  readonly direction: keyof typeof OPERATORS;
}

/** The statement that finds rows of a view from a place on. */
function rowsFrom({ context, table, few, conditions }: Source, place: PlaceOrObject | null, limit: number): Sql {
  const { dialect, view } = context;
  const all = allOf([
    sql`"v"."view" = ${view}`,
    ...(place === null ? [] : [sql`("v"."sort", "v"."id") ${raw(OPERATORS[place.direction])} (${place.sort}, ${place.id})`]),
    ...conditions,
  ]);
  const ofView = sql`"v"."view" = ${view} AND "v"."id" = "c"."id"`;
  const rows =
    few === null ? sql`${name(table.view)} AS "v"` : sql`${dialect.rowsOf(few, name("c"))} ${dialect.lookUp(name(table.view), name("v"), ofView)}`;
  const turn = raw(isBackward(place) ? " DESC" : "");
  const order = dialect.orderedBy(sql`"v"."sort"${turn}, "v"."id"${turn}`, few === null);
  const versions = conditions.length === 0 ? raw("") : dialect.lookUp(name(table.table), name("o"), sql`"o"."version" = "v"."version"`);
  return sql`SELECT "v"."sort", "v"."id", "v"."version", "v"."shows", "v"."size", "v"."cuts"
    FROM ${rows} ${versions} WHERE ${all} ORDER BY ${order} LIMIT ${limit}`;
}
