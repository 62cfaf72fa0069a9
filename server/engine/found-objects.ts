/** The objects of a view from a place on, found with a single statement. */

import { bytesOf, type Row, textOf, type Work } from "../store/database.js";
import type { ObjectTable } from "../store/schema.js";
import { allOf, atMost, name, raw, type Sql, sql } from "../store/sql.js";
import type { StoredText } from "../store/stored-spans.js";
import type { Cursor } from "./cursor.js";
import type { Cutter } from "./cut-object.js";
import type { ViewContext } from "./visible.js";

/** Where a page starts. */
export type Place = Pick<Cursor, "direction" | "sort" | "id">;

/** What objects are looked for among. */
export interface Source {
  readonly context: ViewContext;
  readonly table: ObjectTable;
  readonly cutter: Pick<Cutter, "mayCut">;
  /** The identifiers of the few that a filter leaves; `null` where it is better to look at all. */
  readonly few: readonly string[] | null;
  readonly conditions: readonly Sql[];
}

/** Objects that were found, in the direction in which they were looked for. */
export interface Found {
  readonly objects: readonly FoundObject[];
  /** The place of one of them in the order; `null` where there is none. */
  readonly placeAt: (index: number) => Pick<Place, "sort" | "id"> | null;
  /** Whether the object is still there that the place leaves out. */
  readonly isPlaceThere: boolean;
}

/** An object that was found: what the view says of it. */
export interface FoundObject {
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
  const { context, table, cutter } = source;
  const { dialect } = context;
  const turn = raw(isBackward(place) ? " DESC" : "");
  const order = sql`"p"."sort"${turn}, "p"."id"${turn}`;
  const isShort = sql`"p"."size" <= ${LONGEST_WITH_PAGE}`;
  const needsSpans = cutter.mayCut ? isShort : sql`"p"."cuts" = 1 AND ${isShort}`;
  const texts = dialect.lookUp(name(table.texts), name("t"), sql`"t"."version" = "p"."version"`);
  const leavesOut = place?.direction === "after" || place?.direction === "before";
  const placed = leavesOut ? sql`CASE WHEN EXISTS (${rowsFrom(source, { ...place, direction: "at" }, 1)}) THEN 'yes' END` : raw("NULL");
  // A page has a hundred rows of which most is only counted, so that a few long texts are read faster than many values.
  const [row] = yield sql`SELECT ${dialect.bytes(dialect.joined(sql`CASE WHEN ${isShort} THEN "t"."body" ELSE '' END`, ",", order))} AS "texts",
    ${dialect.joined(sql`CASE WHEN ${needsSpans} THEN "t"."spans" ELSE '' END`, SPANS_END, order)} AS "spans",
    ${dialect.joined(raw(`"p"."version" || ',' || "p"."shows" || ',' || "p"."size" || ',' || "p"."cuts"`), ",", order)} AS "numbers",
    ${dialect.joined(dialect.jsonList([name("p", "sort"), name("p", "id")]), PLACE_END, order)} AS "places", ${placed} AS "placed"
    FROM (${rowsFrom(source, place, limit)}) AS "p" ${texts}`;
  if (row === undefined || row["numbers"] === null) return { objects: [], placeAt: () => null, isPlaceThere: row?.["placed"] === "yes" };
  const places = textOf(row, "places").split(PLACE_END);
  const placeAt: Found["placeAt"] = (index) => {
    const text = places[index];
    if (text === undefined) return null;
    const [sort, id]: readonly [string, string] = JSON.parse(text);
    return { sort, id };
  };
  return { objects: foundObjects(row), placeAt, isPlaceThere: row["placed"] === "yes" };
}

/** What ends spans and places in the texts that have those of all objects: no character of their own. */
const SPANS_END = "\u001e";
const PLACE_END = "\n";

/** How many numbers there are of each object. */
const NUMBERS = 4;

function foundObjects(row: Row): readonly FoundObject[] {
  const numbers: readonly number[] = JSON.parse(`[${textOf(row, "numbers")}]`);
  const spans = textOf(row, "spans").split(SPANS_END);
  const bytes = bytesOf(row, "texts");
  let start = 0;
  return spans.map((own, index): FoundObject => {
    const [version = 0, shows = 0, size = 0, cuts = 0] = numbers.slice(NUMBERS * index, NUMBERS * (index + 1));
    const isStored = size <= LONGEST_WITH_PAGE;
    const end = isStored ? start + size : start;
    const stored = isStored ? { bytes, start, end, spans: own } : null;
    start = end + 1;
    return { version, shows, size, mayHide: cuts === 1, stored };
  });
}

/** Whether there are any objects from a place on. */
export function* hasObjectsFrom(source: Source, place: Place): Work<boolean> {
  return (yield rowsFrom(source, place, 1)).length > 0;
}

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
