/**
 * Where the parts of a stored text are that an answer may have to leave out, as they are kept beside it. Texts are
 * stored without spaces, and places in them are bytes of UTF-8, so that they are cut without being decoded.
 */

import { createHash } from "node:crypto";
import { cellCodes, readCells, writeCells } from "./series-cells.js";

/** A member of a stored text: its name, and where it starts and ends. */
export type StoredMember = readonly [name: string, start: number, end: number];

/**
 * A list of identifiers in a stored text: the field that holds it, where it starts and ends, and for each item
 * its start, its end and the identifier.
 */
export type StoredLinks = readonly [
  field: string,
  start: number,
  end: number,
  items: readonly (readonly [start: number, end: number, id: string])[],
];

/** What a series consists of. */
export interface StoredSeries {
  /** The types of its columns. */
  readonly types: readonly string[];
  /** How many values each has. */
  readonly count: number;
  /** Its times in the store's form; `null` if they are none. */
  readonly start: string | null;
  readonly end: string | null;
  /** The seconds of an interval, as they are written. */
  readonly interval: string;
  /** Whether each row has a value for each column and no more; not said of what was stored before this was noted. */
  readonly isEven?: boolean;
}

/** The parts of an object's text. */
export interface Spans {
  readonly members: readonly StoredMember[];
  readonly links: readonly StoredLinks[];
  /** What a series consists of; `null` for other objects. */
  readonly series: StoredSeries | null;
  /** The lengths of the cells of each of a series' rows. */
  readonly cells: readonly (readonly number[])[];
}

/** An object's text as it is stored: where it is among some bytes, and what is kept of its parts. */
export interface StoredText {
  readonly bytes: Buffer;
  readonly start: number;
  readonly end: number;
  /** What {@link writeSpans} has written, of which each part is read when it is asked for: most answers need the members alone. */
  readonly spans: string;
}

/** Ends each part; JSON texts hold none. */
const END = "\n";

const LAYOUT_LENGTH = 22;

/**
 * Writes spans as a text for the store, a short one, since a page reads a hundred. The members' names are in the
 * object's text already; a hash that nobody can find another layout for stands for them.
 */
export function writeSpans({ members, links, series, cells }: Spans): string {
  const names = members.map(([name]) => name);
  const layout = createHash("sha256").update(JSON.stringify(names)).digest("base64url").slice(0, LAYOUT_LENGTH);
  const lengths = members.map(([, start, end]) => end - start);
  return [`${layout}${lengths.join(",")}`, JSON.stringify(links), JSON.stringify(series), writeCells(cells)].join(END);
}

/** Names the members and their order: the same for objects that have the same members in the same order. */
export function layoutOf(spans: string): string {
  return spans.slice(0, LAYOUT_LENGTH);
}

/** The lists of identifiers. */
export function linksOf(spans: string): readonly StoredLinks[] {
  return JSON.parse(partOf(spans, 1));
}

/** What a series consists of; `null` for other objects. */
export function seriesOf(spans: string): StoredSeries | null {
  return JSON.parse(seriesText(spans));
}

/** The same as a text, which is the same for equal series. */
export function seriesText(spans: string): string {
  return partOf(spans, 2);
}

/** The lengths of the cells of a series' first rows, as {@link readCells} gives them. */
export function cellsOf(spans: string, rows: number): Int32Array {
  return readCells(partOf(spans, 3), rows);
}

/** The same of rows that have a cell for every column, as {@link cellCodes} gives them. */
export function cellCodesOf(spans: string, rows: number, width: number): Uint16Array | null {
  return cellCodes(partOf(spans, 3), rows, width);
}

function partOf(spans: string, index: number): string {
  let start = 0;
  for (let part = 0; part < index; part += 1) start = spans.indexOf(END, start) + END.length;
  const end = spans.indexOf(END, start);
  return spans.slice(start, end < 0 ? spans.length : end);
}

/** The names of an object's members, read from its text where they start. */
export function memberNames({ bytes, start, spans }: StoredText): readonly string[] {
  return boundsOf(spans).flatMap((from, index) => {
    if (index % 2 === 1) return [];
    return [String(JSON.parse(bytes.toString("utf8", start + from, nameEnd(bytes, start + from))))];
  });
}

/**
 * Where in an object's text the values of some members start and end, by their names; of several with one name the last one.
 *
 * @param names the names of all its members
 * @param wanted the names of those members; what is not there has no place
 */
export function memberValues({ bytes, start, spans }: StoredText, names: readonly string[], wanted: readonly string[]): ReadonlyMap<string, readonly [start: number, end: number]> {
  const bounds = boundsOf(spans);
  return new Map(
    wanted.flatMap((name) => {
      const index = names.lastIndexOf(name);
      if (index < 0) return [];
      const [from = 0, to = 0] = bounds.slice(2 * index, 2 * index + 2);
      return [[name, [nameEnd(bytes, start + from) + 1 - start, to]] as const];
    }),
  );
}

const QUOTE = 0x22;
const BACKSLASH = 0x5c;

/** Where a name ends that starts with a quote. */
function nameEnd(bytes: Buffer, start: number): number {
  for (let at = start + 1; ; at += 1) {
    if (bytes[at] === BACKSLASH) at += 1;
    else if (bytes[at] === QUOTE || at >= bytes.length) return at + 1;
  }
}

const COMMA = 0x2c;
const ZERO = 0x30;

/**
 * Where each member starts and ends, in turn. A page has thousands of these figures, for which splitting and converting
 * texts takes too long.
 */
export function boundsOf(spans: string): readonly number[] {
  const bounds: number[] = [];
  const end = spans.indexOf(END);
  if (end === LAYOUT_LENGTH) return bounds;
  // Before a member there is one character, a brace or a comma.
  let at = 1;
  let length = 0;
  for (let index = LAYOUT_LENGTH; index <= end; index += 1) {
    const code = spans.charCodeAt(index);
    if (code === COMMA || index === end) {
      bounds.push(at, at + length);
      at += length + 1;
      length = 0;
    } else {
      length = length * 10 + code - ZERO;
    }
  }
  return bounds;
}
