/** The objects of a view from a place on, found with a single statement. */

import { bytesOf, textOf, type Work } from "../store/database.js";
import type { ObjectTable } from "../store/schema.js";
import { allOf, atMost, name, raw, type Sql, sql } from "../store/sql.js";
import type { StoredText } from "../store/stored-spans.js";
import type { Cursor } from "./cursor.js";
import { mayCut } from "./cut-object.js";
import type { ViewContext } from "./visible.js";

/** Where a page starts. */
export type Place = Pick<Cursor, "direction" | "sort" | "id">;

/** What objects are looked for among. */
export interface Source {
  readonly context: ViewContext;
  readonly table: ObjectTable;
  /** The identifiers of the few that a filter leaves; `null` where it is better to look at all. */
  readonly few: readonly string[] | null;
  readonly conditions: readonly Sql[];
}

/** Objects that were found, in the direction in which they were looked for. */
export interface Found {
  readonly objects: readonly FoundObject[];
  /** Whether the object is still there that the place leaves out. */
  readonly isPlaceThere: boolean;
}

/** An object that was found: its place in the order, and what the view says of it. */
export interface FoundObject {
  readonly sort: string;
  readonly id: string;
  readonly version: number;
  /** The bits of the accesses that show it. */
  readonly shows: number;
  /** How many bytes its text has. */
  readonly size: number;
  /** Whether it may have identifiers that do not show. */
  readonly mayHide: boolean;
  /** Its text, unless it is long. */
  readonly stored: StoredText | null;
}

/** Longer texts are not read with the page, but as they are sent. */
const LONGEST_WITH_PAGE = 1 << 13;

const OPERATORS = { after: ">", from: ">=", before: "<", until: "<=", at: "=" } as const;

/** Whether objects are looked for from the last one to the first. */
export function isBackward(place: Pick<PlaceOrObject, "direction"> | null): boolean {
  return place?.direction === "before" || place?.direction === "until";
}

/** Finds objects from a place on, with their texts. */
export function* objectsFrom(source: Source, place: Place | null, limit: number): Work<Found> {
  const { context, table } = source;
  const { dialect } = context;
  const turn = raw(isBackward(place) ? " DESC" : "");
  const order = sql`"p"."sort"${turn}, "p"."id"${turn}`;
  const isShort = sql`"p"."size" <= ${LONGEST_WITH_PAGE}`;
  const needsSpans = mayCut(table, context.terms) ? isShort : sql`"p"."cuts" = 1 AND ${isShort}`;
  const text = dialect.joined(sql`CASE WHEN ${isShort} THEN "t"."body" ELSE '' END`, order);
  const columns = ["sort", "id", "version", "shows", "size", "cuts"].map((column) => name("p", column));
  const rows = dialect.jsonRows([...columns, sql`CASE WHEN ${needsSpans} THEN "t"."spans" ELSE '' END`], order);
  const texts = dialect.lookUp(name(table.texts), name("t"), sql`"t"."version" = "p"."version"`);
  const leavesOut = place?.direction === "after" || place?.direction === "before";
  const placed = leavesOut ? sql`CASE WHEN EXISTS (${rowsFrom(source, { ...place, direction: "at" }, 1)}) THEN 'yes' END` : raw("NULL");
  const [row] = yield sql`SELECT ${dialect.bytes(text)} AS "texts", ${rows} AS "rows", ${placed} AS "placed"
    FROM (${rowsFrom(source, place, limit)}) AS "p" ${texts}`;
  const found: readonly FoundRow[] = JSON.parse(textOf(row, "rows"));
  const bytes = bytesOf(row, "texts");
  let start = 0;
  const objects = found.map(([sort, id, version, shows, size, cuts, spans]): FoundObject => {
    const isStored = size <= LONGEST_WITH_PAGE;
    const end = isStored ? start + size : start;
    const stored = isStored ? { bytes, start, end, spans } : null;
    start = end + 1;
    return { sort, id, version, shows, size, mayHide: cuts === 1, stored };
  });
  return { objects, isPlaceThere: row?.["placed"] === "yes" };
}

/** Whether there are any objects from a place on. */
export function* hasObjectsFrom(source: Source, place: Place): Work<boolean> {
  return (yield rowsFrom(source, place, 1)).length > 0;
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
    FROM ${rows} ${versions} WHERE ${all} ORDER BY ${order} ${atMost(limit)}`;
}
