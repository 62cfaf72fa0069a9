/** Cutting series of values: to the columns and the intervals that a grant shows. */

import { jsonSpans } from "../store/json-spans.js";
import { cellsOf, memberValues, seriesOf, type StoredSeries, type StoredText } from "../store/stored-spans.js";
import type { ByteWriter } from "./byte-writer.js";
import { type Cut, PUNCTUATION, writeParts } from "./cut.js";
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

/** Whether one of the accesses that show a series shows all of it; times are looked at only where it has no limits. */
export function showsWhole({ accesses }: GrantTerms, shows: number, { types }: StoredSeries): boolean {
  return accesses.some(
    (access) => (access.bit & shows) !== 0 && !limitsTimes(access) && types.every((type) => access.columns?.has(type) ?? true),
  );
}

/** What the part of a series that shows depends on, besides the series: the same text for the same parts. */
export function seriesKey({ accesses }: GrantTerms, shows: number): string {
  const shown = accesses.filter(({ bit }) => (bit & shows) !== 0);
  return JSON.stringify(shown.map(({ columns, limits }) => [columns === null ? null : [...columns], limits]));
}

function limitsTimes({ limits }: Terms): boolean {
  return limits.some(({ field }) => field === SERIES.start || field === SERIES.end);
}

/**
 * Writes the members of a series that its part that shows has otherwise, by name; none where all of it shows. A value
 * that no access shows between others that show is null.
 *
 * @param names the names of the object's members
 * @param formatsField the field that says what the columns are
 * @param shows the bits of the accesses that show it
 * @param copy copies a part of the text, cut as it has to be itself
 */
export function cutSeriesMembers(
  text: StoredText,
  names: readonly string[],
  formatsField: string,
  terms: GrantTerms,
  shows: number,
  copy: (start: number, end: number) => void,
): Cut["replaced"] {
  const series = seriesOf(text.spans);
  const shape = seriesShape(series);
  const { types, count, isEven = false } = series ?? NO_SERIES;
  const parts = terms.accesses
    .filter(({ bit }) => (bit & shows) !== 0)
    .flatMap((access): readonly Part[] => {
      const range = shape === null ? { from: 0, to: 0, isCutAtEnd: false } : shownRange(access, shape);
      return range === null ? [] : [{ range, columns: columnsOf(access, types) }];
    });
  if (parts.some((part) => isWhole(part, count, types.length))) return new Map();
  const range = joinRanges(parts.map((part) => part.range));
  const columns = types.map((_, index) => index).filter((index) => parts.some((part) => part.columns.has(index)));
  const values = memberValues(text, names);
  const times = shape === null ? null : cutTimes(shape, range);
  const time = (instant: string) => (out: ByteWriter): void => out.text(`"${instant}Z"`);
  return new Map([
    [formatsField, (out: ByteWriter): void => {
      const [start, end] = values.get(formatsField) ?? [0, 0];
      const formats = jsonSpans(text.bytes.toString("latin1", text.start + start, text.start + end)).items;
      writeParts(out, PUNCTUATION.openList, PUNCTUATION.closeList, columns, (column) => {
        const format = formats[column];
        if (format === undefined) out.text("null");
        else copy(start + format.start, start + format.end);
      });
    }],
    [SERIES.values, (out: ByteWriter): void => {
      const [start, end] = values.get(SERIES.values) ?? [0, 0];
      const stretches = columns.length === 0 ? [] : stretchesOf(parts, range, columns);
      const rest = isEven ? wholeRest(stretches, count, types.length) : null;
      const cells = cellsOf(text.spans, rest?.from ?? stretches.at(-1)?.to ?? 0);
      cutRows({ start, end }, cells, types.length, stretches, rest, copy, out);
    }],
    ...(times === null || times.start === shape?.start ? [] : [[SERIES.start, time(times.start)] as const]),
    ...(times === null || times.end === shape?.end ? [] : [[SERIES.end, time(times.end)] as const]),
  ]);
}

const NO_SERIES: Pick<StoredSeries, "types" | "count" | "isEven"> = { types: [], count: 0 };

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
