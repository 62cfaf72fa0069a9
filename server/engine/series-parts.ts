/** What the values of a series hold besides figures: texts at a path within those that show. */

import { seriesOf } from "../store/stored-spans.js";
import { SERIES } from "./limits.js";
import { seriesShape, shownRange } from "./series.js";
import type { Terms } from "./terms.js";

/**
 * The texts at a path of a series, of those values alone that an access shows.
 *
 * @param formatsField the field that says what the columns are
 * @param path members joined by dots, the first of which holds the values
 */
export function shownParts(text: string, spans: string, formatsField: string, terms: Terms, path: string): readonly string[] {
  const shape = seriesShape(seriesOf(spans));
  const range = shape === null ? null : shownRange(terms, shape);
  if (range === null) return [];
  const series: unknown = JSON.parse(text);
  const types = itemsOf(memberOf(series, formatsField)).map((format) => (typeof format === "string" ? format : memberOf(format, "type")));
  const isShown = (column: number): boolean => terms.columns === null || terms.columns.has(String(types[column] ?? ""));
  const sets = itemsOf(memberOf(series, SERIES.values)).slice(range.from, range.to);
  const values = sets.flatMap((set) => itemsOf(set).filter((_, column) => isShown(column)));
  return textsAt(values, path.split(".").slice(1));
}

function textsAt(value: unknown, [member, ...rest]: readonly string[]): readonly string[] {
  if (Array.isArray(value)) return value.flatMap((each: unknown) => textsAt(each, member === undefined ? [] : [member, ...rest]));
  if (member !== undefined) return textsAt(memberOf(value, member), rest);
  return typeof value === "string" ? [value] : [];
}

function memberOf(value: unknown, member: string): unknown {
  if (typeof value !== "object" || value === null) return undefined;
  return Object.entries(value).find(([name]) => name === member)?.[1];
}

function itemsOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
