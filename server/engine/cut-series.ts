/** Cutting series of values: to the columns and the intervals that a grant shows. */

import { jsonSpans } from "../store/json-spans.js";
import { memberValues, type StoredSeries, type StoredSpans } from "../store/stored-spans.js";
import { cutRows, type Stretch } from "./cut-rows.js";
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
 * The members of a series' text that its part that shows has otherwise, as JSON texts by name; none where all of
 * it shows. A value that no access shows between others that show is null.
 *
 * @param spans where the parts of the text are
 * @param formatsField the field that says what the columns are
 * @param shows the bits of the accesses that show it
 * @param slice a part of the text, cut as it has to be itself
 */
export function cutSeriesMembers(
  text: string,
  spans: StoredSpans,
  formatsField: string,
  terms: GrantTerms,
  shows: number,
  slice: (start: number, end: number) => string,
): ReadonlyMap<string, string> {
  const values = memberValues(text, spans.bounds);
  const shape = seriesShape(text, spans);
  const { types, count } = spans.series() ?? NO_SERIES;
  const parts = terms.accesses
    .filter(({ bit }) => (shows & bit) !== 0)
    .flatMap((access): readonly Part[] => {
      const range = shape === null ? { from: 0, to: 0, isCutAtEnd: false } : shownRange(access, shape);
      return range === null ? [] : [{ range, columns: columnsOf(access, types) }];
    });
  if (parts.some((part) => isWhole(part, count, types.length))) return new Map();
  const range = joinRanges(parts.map((part) => part.range));
  const columns = types.map((_, index) => index).filter((index) => parts.some((part) => part.columns.has(index)));
  const [formatsStart, formatsEnd] = values.get(formatsField) ?? [0, 0];
  const formats = formatsStart === formatsEnd ? [] : jsonSpans(text.slice(formatsStart, formatsEnd)).items;
  const shownFormats = columns.map((column) => {
    const format = formats[column];
    return format === undefined ? "null" : slice(formatsStart + format.start, formatsStart + format.end);
  });
  const [rowsStart, rowsEnd] = values.get(SERIES.values) ?? [0, 0];
  const isEmpty = columns.length === 0 || rowsStart === rowsEnd;
  const times = shape === null ? null : cutTimes(shape, range);
  return new Map([
    [formatsField, `[${shownFormats.join(",")}]`],
    [SERIES.values, isEmpty ? "[]" : cutRows(text, rowsStart, types.length, stretchesOf(parts, range, columns), slice)],
    ...(times === null || times.start === shape?.start ? [] : [[SERIES.start, `"${times.start}Z"`] as const]),
    ...(times === null || times.end === shape?.end ? [] : [[SERIES.end, `"${times.end}Z"`] as const]),
  ]);
}

const NO_SERIES: StoredSeries = { types: [], count: 0 };

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
