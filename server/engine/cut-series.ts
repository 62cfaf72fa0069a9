/** Cutting series of values: to the columns and the intervals that a grant shows. */

import { type JsonSpan, jsonSpans } from "../store/json-spans.js";
import { columnType } from "../store/object-text.js";
import type { StoredSeries } from "../store/stored-spans.js";
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

function limitsTimes({ limits }: Terms): boolean {
  return limits.some(({ field }) => field === SERIES.start || field === SERIES.end);
}

/**
 * The members of a series' text that its part that shows has otherwise, as JSON texts by name; none where all of
 * it shows. A value that no access shows between others that show is null.
 *
 * @param formatsField the field that says what the columns are
 * @param shows the bits of the accesses that show it
 * @param slice a part of the text, cut as it has to be itself
 */
export function cutSeriesMembers(
  text: string,
  formatsField: string,
  terms: GrantTerms,
  shows: number,
  slice: (start: number, end: number) => string,
): ReadonlyMap<string, string> {
  const span = jsonSpans(text);
  const shape = seriesShape(text, span);
  const itemsOf = (name: string): readonly JsonSpan[] => span.members.find((each) => each.name === name)?.value.items ?? [];
  const formats = itemsOf(formatsField);
  const types = formats.map((item) => columnType(text, item));
  const count = shape?.count ?? 0;
  const parts = terms.accesses
    .filter(({ bit }) => (shows & bit) !== 0)
    .flatMap((access): readonly Part[] => {
      const range = shape === null ? { from: 0, to: 0, isCutAtEnd: false } : shownRange(access, shape);
      return range === null ? [] : [{ range, columns: columnsOf(access, types) }];
    });
  if (parts.some((part) => isWhole(part, count, types.length))) return new Map();
  const range = joinRanges(parts.map((part) => part.range));
  const columns = types.map((_, index) => index).filter((index) => parts.some((part) => part.columns.has(index)));
  const sliceOf = (item: JsonSpan | undefined): string => (item === undefined ? "null" : slice(item.start, item.end));
  const sets = columns.length === 0 ? [] : itemsOf(SERIES.values).slice(range.from, range.to);
  const rows = sets.map((set, index) => {
    const shown = parts.filter((part) => range.from + index >= part.range.from && range.from + index < part.range.to);
    const values = columns.map((column) => (shown.some((part) => part.columns.has(column)) ? sliceOf(set.items[column]) : "null"));
    return `[${values.join(",")}]`;
  });
  const times = shape === null ? null : cutTimes(shape, range);
  return new Map([
    [formatsField, `[${columns.map((column) => sliceOf(formats[column])).join(",")}]`],
    [SERIES.values, `[${rows.join(",")}]`],
    ...(times === null || times.start === shape?.start ? [] : [[SERIES.start, `"${times.start}Z"`] as const]),
    ...(times === null || times.end === shape?.end ? [] : [[SERIES.end, `"${times.end}Z"`] as const]),
  ]);
}

function isWhole({ range, columns }: Part, count: number, types: number): boolean {
  return range.from === 0 && range.to >= count && !range.isCutAtEnd && columns.size === types;
}

function columnsOf({ columns }: Terms, types: readonly string[]): ReadonlySet<number> {
  return new Set(types.flatMap((type, index) => (columns === null || columns.has(type) ? [index] : [])));
}
