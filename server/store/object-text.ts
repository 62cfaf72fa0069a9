/** An object's JSON text as it is stored: where its members are, and the values that are kept beside it. */

import { SERIES } from "../engine/limits.js";
import { bytePlaces } from "./byte-places.js";
import { compactJson } from "./compact-json.js";
import { isStorable, storable } from "./comparable.js";
import { instantOf } from "./instant.js";
import { type JsonSpan, jsonSpans, JsonTextError } from "./json-spans.js";
import type { ObjectTable } from "./schema.js";
import type { Spans, StoredLinks } from "./stored-spans.js";

/** An object that cannot be stored; the message says why. */
export class ObjectError extends Error {
  override readonly name = "ObjectError";
}

/** An object that was read. */
export interface ObjectText {
  readonly id: string;
  /** The text as it is stored: without spaces between its parts. */
  readonly text: string;
  readonly spans: Spans;
  /** The values of each column, by its path. */
  readonly values: ReadonlyMap<string, readonly string[]>;
}

/**
 * Reads an object's JSON text.
 *
 * @throws ObjectError if it is no JSON object with an identifier
 */
export function readObjectText(table: ObjectTable, given: string): ObjectText {
  const { text, span } = spansOf(table, given);
  const [id, ...others] = valuesAt(text, span, [table.idField]);
  if (id === undefined || id === "" || others.length > 0) {
    throw new ObjectError(`The ${table.object} has no ${table.idField}: give it one as a text that is not empty.`);
  }
  if (!isStorable(id)) {
    throw new ObjectError(`The ${table.object} has a ${table.idField} with a character that is not stored as it is (U+0000, half of a surrogate pair, or U+FFFD, which stands for those): give it one without.`);
  }
  const byteAt = bytePlaces(text);
  return {
    id,
    text,
    spans: {
      members: span.members.map(({ start, name, value }) => [name, byteAt(start), byteAt(value.end)]),
      links: linksIn(text, span, table.linkLists, byteAt),
      ...seriesIn(table, text, span, byteAt),
    },
    values: new Map(
      [...table.columns.values()].map((column) => [
        column.path,
        valuesAt(text, span, column.path.split(".")),
      ]),
    ),
  };
}

/**
 * The identifiers in lists that are not the object's own members, with the fields that hold them: they have no
 * table, so a page looks at them here. Empty for most objects.
 */
export function nestedLinks({ spans }: ObjectText): readonly (readonly [field: string, id: string])[] {
  return spans.links.flatMap(([field, start, end, items]) => {
    const isOwn = spans.members.some(([name, from, to]) => name === field && to === end && from < start);
    return isOwn ? [] : items.map(([, , id]) => [field, id] as const);
  });
}

function spansOf(table: ObjectTable, given: string): { readonly text: string; readonly span: JsonSpan } {
  try {
    // JSON.parse checks the text to its last escape; what it makes of the numbers is not used.
    JSON.parse(given);
    // Half a pair of surrogates cannot be sent in UTF-8: what would be sent instead is stored.
    const text = compactJson(Buffer.from(given).toString());
    const span = jsonSpans(text);
    if (text[span.start] === "{") return { text, span };
  } catch (error) {
    if (!(error instanceof SyntaxError) && !(error instanceof JsonTextError)) throw error;
    throw new ObjectError(`The ${table.object} is no JSON: ${error.message}.`);
  }
  throw new ObjectError(`The ${table.object} is no JSON object.`);
}

/** The texts, numbers and truth values at the end of a path; lists on the way are followed into each item. */
function valuesAt(text: string, span: JsonSpan, path: readonly string[]): readonly string[] {
  const first = text[span.start];
  if (first === "[") return [...new Set(span.items.flatMap((item) => valuesAt(text, item, path)))];
  const [name, ...rest] = path;
  if (name !== undefined) {
    const member = span.members.findLast((each) => each.name === name);
    return member === undefined ? [] : valuesAt(text, member.value, rest);
  }
  if (first === "{" || first === "n") return [];
  const own = text.slice(span.start, span.end);
  return [first === '"' ? String(JSON.parse(own)) : own];
}

/** What a series consists of; nothing for other objects. */
function seriesIn(table: ObjectTable, text: string, span: JsonSpan, byteAt: (place: number) => number): Pick<Spans, "series" | "cells"> {
  if (table.formats === null) return { series: null, cells: [] };
  const valueOf = (name: string): JsonSpan | undefined => span.members.findLast((each) => each.name === name)?.value;
  const timeOf = (name: string): string | null => valuesAt(text, span, [name]).map(instantOf)[0] ?? null;
  const interval = valueOf(SERIES.interval);
  const rows = valueOf(SERIES.values)?.items ?? [];
  const types = (valueOf(table.formats)?.items ?? []).map((item) => columnType(text, item));
  return {
    series: {
      types,
      count: rows.length,
      start: timeOf(SERIES.start),
      end: timeOf(SERIES.end),
      interval: interval === undefined ? "null" : text.slice(interval.start, interval.end),
      isEven: rows.every(({ items }) => items.length === types.length),
    },
    cells: rows.map((row, index) => {
      if (text[row.start] !== "[") throw new ObjectError(`The ${table.object} has ${SERIES.values} of which number ${index + 1} is no list: give a list with a value for each of its ${table.formats}.`);
      return row.items.map((cell) => byteAt(cell.end) - byteAt(cell.start));
    }),
  };
}

/** The type of a series' column: its format is a type, or an object that has one. */
function columnType(text: string, format: JsonSpan): string {
  const type = text[format.start] === '"' ? format : format.members.find(({ name }) => name === "type")?.value;
  return type !== undefined && text[type.start] === '"' ? String(JSON.parse(text.slice(type.start, type.end))) : "";
}

function linksIn(text: string, span: JsonSpan, fields: ObjectTable["linkLists"], byteAt: (place: number) => number): readonly StoredLinks[] {
  const own = span.members.flatMap(({ name, value }): readonly StoredLinks[] => {
    if (!fields.has(name) || text[value.start] !== "[") return linksIn(text, value, fields, byteAt);
    const items = value.items
      .filter((item) => text[item.start] === '"')
      .map((item) => [byteAt(item.start), byteAt(item.end), storable(String(JSON.parse(text.slice(item.start, item.end))))] as const);
    return [[name, byteAt(value.start), byteAt(value.end), items]];
  });
  return [...own, ...span.items.flatMap((item) => linksIn(text, item, fields, byteAt))];
}
