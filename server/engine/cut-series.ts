/** Cutting series of values: to the columns and the intervals that a grant shows. */

import type { JsonSpan } from "../store/json-spans.js";
import { cellCodesOf, cellsOf, memberValues, type StoredSeries, type StoredText } from "../store/stored-spans.js";
import type { ByteWriter } from "./byte-writer.js";
import { type Cut, PUNCTUATION, writeParts } from "./cut.js";
import { cutColumns, keepColumns } from "./cut-columns.js";
import { cutRows, type Stretch, wholeRest } from "./cut-rows.js";
import { SERIES } from "./limits.js";
import { cutTimes, joinRanges, type Range, seriesShape, shownRange } from "./series.js";
import type { GrantTerms, Terms } from "./terms.js";

interface Part {
  readonly range: Range;
  readonly columns: ReadonlySet<number>;
}

/** Whether a grant shows parts of series only. */
export function limitsSeries({ accesses }: Pick<GrantTerms, "accesses">): boolean {
  return accesses.some((access) => access.columns !== null || limitsTimes(access));
}

/** What the part of a series that shows depends on, besides the series: the same text for the same parts. */
export function seriesKey({ accesses }: GrantTerms, shows: number): string {
  const shown = accesses.filter(({ bit }) => (bit & shows) !== 0);
  return JSON.stringify(shown.map(({ columns, limits }) => [columns === null ? null : [...columns], limits]));
}

function limitsTimes({ limits }: Terms): boolean {
  return limits.some(({ field }) => field === SERIES.start || field === SERIES.end);
}

/** What of a series shows: the same for all series of the same types, times and number of values, of which there are many. */
export type ShownSeries = { readonly kind: "all" } | ShownPart;

/** The part of a series that shows. A value that no access shows between others that show is null. */
interface ShownPart {
  readonly kind: "part";
  /** The columns that are left of the stored ones, or that all of them are. */
  readonly columns: readonly number[] | "all";
  /** How many columns are stored. */
  readonly width: number;
  /** Whether each row has a cell for every one of them, and keeps those of the same columns in all of a stretch. */
  readonly keepsColumns: boolean;
  readonly stretches: readonly Stretch[];
  /** The last stretch, if it is copied as a whole. */
  readonly rest: Stretch | null;
  /** How many rows there are up to the last one that is left, or to the rest. */
  readonly rows: number;
  /** Its times in the store's form, where they are not the stored ones. */
  readonly start: string | null;
  readonly end: string | null;
}

/**
 * Works out what of a series shows.
 *
 * @param shows the bits of the accesses that show it
 */
export function shownOfSeries({ accesses }: GrantTerms, shows: number, series: StoredSeries | null): ShownSeries {
  const showing = accesses.filter(({ bit }) => (bit & shows) !== 0);
  // Times are looked at only where they have limits.
  if (series === null || showing.some((access) => !limitsTimes(access) && columnsOf(access, series.types).size === series.types.length)) return { kind: "all" };
  const { types, count, isEven = false } = series;
  const shape = seriesShape(series);
  const parts = showing.flatMap((access): readonly Part[] => {
    const range = shape === null ? { from: 0, to: 0, isCutAtEnd: false } : shownRange(access, shape);
    return range === null ? [] : [{ range, columns: columnsOf(access, types) }];
  });
  if (parts.some((part) => isWhole(part, count, types.length))) return { kind: "all" };
  const range = joinRanges(parts.map((part) => part.range));
  const columns = types.map((_, index) => index).filter((index) => parts.some((part) => part.columns.has(index)));
  const times = shape === null ? null : cutTimes(shape, range);
  const stretches = columns.length === 0 ? [] : stretchesOf(parts, range, columns);
  const rest = isEven ? wholeRest(stretches, count, types.length) : null;
  return {
    kind: "part",
    columns: columns.length > 0 && columns.length === types.length ? "all" : columns,
    width: types.length,
    keepsColumns: isEven && keepColumns(stretches),
    stretches,
    rest,
    rows: rest?.from ?? stretches.at(-1)?.to ?? 0,
    start: times === null || times.start === shape?.start ? null : times.start,
    end: times === null || times.end === shape?.end ? null : times.end,
  };
}

/** How the parts of a text are cut that show. */
export interface CutInside {
  readonly copy: (start: number, end: number) => void;
  /** Whether nothing is left out of a part. */
  readonly isWhole: (start: number, end: number) => boolean;
  /** Where the parts of a JSON text are. */
  readonly spansOf: (json: string) => JsonSpan;
}

/**
 * Writes the members of a series that its part that shows has otherwise, by name.
 *
 * @param names the names of the object's members
 * @param formatsField the field that says what the columns are
 * @param inside how parts of the text are cut that show
 */
export function cutSeriesMembers(
  text: StoredText,
  names: readonly string[],
  formatsField: string,
  { columns, width, keepsColumns, stretches, rest, rows, start, end }: ShownPart,
  inside: CutInside,
): Cut["replaced"] {
  const places = memberValues(text, names, [formatsField, SERIES.values]);
  const placeOf = (name: string): readonly [start: number, end: number] => places.get(name) ?? [0, 0];
  const writeFormats = (out: ByteWriter, left: readonly number[]): void => {
    const [from, to] = placeOf(formatsField);
    const formats = inside.spansOf(text.bytes.toString("latin1", text.start + from, text.start + to)).items;
    writeParts(out, PUNCTUATION.openList, PUNCTUATION.closeList, left, (column) => {
      const format = formats[column];
      if (format === undefined) out.text("null");
      else inside.copy(from + format.start, from + format.end);
    });
  };
  const writeRows = (out: ByteWriter): void => {
    const [from, to] = placeOf(SERIES.values);
    const codes = keepsColumns && inside.isWhole(from, to) ? cellCodesOf(text.spans, rows, width) : null;
    if (codes !== null) cutColumns(text.bytes, { start: text.start + from, end: text.start + to }, codes, width, stretches, rest, out);
    else cutRows({ start: from, end: to }, cellsOf(text.spans, rows), width, stretches, rest, inside.copy, out);
  };
  const time = (instant: string) => (out: ByteWriter): void => out.text(`"${instant}Z"`);
  return new Map([
    ...(columns === "all" ? [] : [[formatsField, (out: ByteWriter) => writeFormats(out, columns)] as const]),
    [SERIES.values, writeRows],
    ...(start === null ? [] : [[SERIES.start, time(start)] as const]),
    ...(end === null ? [] : [[SERIES.end, time(end)] as const]),
  ]);
}

/** The rows of a range, divided where a part starts or ends. */
function stretchesOf(parts: readonly Part[], { from, to }: Range, columns: readonly number[]): readonly Stretch[] {
  const bounds = [...new Set([from, to, ...parts.flatMap(({ range }) => [range.from, range.to])])].filter((each) => each >= from && each <= to).sort((a, b) => a - b);
  return bounds.slice(0, -1).map((start, index): Stretch => {
    const shown = parts.filter(({ range }) => start >= range.from && start < range.to);
    const picks = columns.map((column) => (shown.some((part) => part.columns.has(column)) ? column : null));
    return { from: start, to: bounds[index + 1] ?? to, picks };
  });
}

function isWhole({ range, columns }: Part, count: number, types: number): boolean {
  return range.from === 0 && range.to >= count && !range.isCutAtEnd && columns.size === types;
}

function columnsOf({ columns }: Terms, types: readonly string[]): ReadonlySet<number> {
  return new Set(types.flatMap((type, index) => (columns === null || columns.has(type) ? [index] : [])));
}
