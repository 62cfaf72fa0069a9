/** Where the parts of a stored text are that an answer may have to leave out, as they are kept beside it. */

import { createHash } from "node:crypto";

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
}

/** The parts of an object's text. */
export interface Spans {
  readonly members: readonly StoredMember[];
  readonly links: readonly StoredLinks[];
  /** What a series consists of; `null` for other objects. */
  readonly series: StoredSeries | null;
}

/** The parts of a stored text, each read when it is asked for: most answers need the members alone. */
export interface StoredSpans {
  /** Names the members and their order: the same for objects that have the same members in the same order. */
  readonly layout: string;
  /** Where each member starts and ends, in turn. */
  readonly bounds: readonly number[];
  readonly links: () => readonly StoredLinks[];
  readonly series: () => StoredSeries | null;
}

/** Ends each part; JSON texts hold none. */
const END = "\n";

const LAYOUT_LENGTH = 22;

/**
 * Writes spans as a text for the store, a short one, since a page reads a hundred. The members' names are in the
 * object's text already; a hash that nobody can find another layout for stands for them.
 */
export function writeSpans({ members, links, series }: Spans): string {
  const names = members.map(([name]) => name);
  const layout = createHash("sha256").update(JSON.stringify(names)).digest("base64url").slice(0, LAYOUT_LENGTH);
  // Before a member there is one character, a brace or a comma, unless the text has spaces.
  const lengths = members.map(([, start, end], index) => {
    const gap = start - (members[index - 1]?.[2] ?? 0);
    return gap === 1 ? `${end - start}` : `${gap}:${end - start}`;
  });
  return [`${layout}${lengths.join(",")}`, JSON.stringify(links), JSON.stringify(series)].join(END);
}

/** Reads spans that {@link writeSpans} has written. */
export function readSpans(text: string): StoredSpans {
  const boundsEnd = text.indexOf(END);
  const linksEnd = text.indexOf(END, boundsEnd + 1);
  return {
    layout: text.slice(0, LAYOUT_LENGTH),
    bounds: readBounds(text, LAYOUT_LENGTH, boundsEnd),
    links: (): readonly StoredLinks[] => JSON.parse(text.slice(boundsEnd + 1, linksEnd)),
    series: (): StoredSeries | null => JSON.parse(text.slice(linksEnd + 1)),
  };
}

/** The names of an object's members, read from its text where they start. */
export function memberNames(body: string, bounds: readonly number[]): readonly string[] {
  return bounds.flatMap((start, index) => {
    if (index % 2 === 1) return [];
    NAME.lastIndex = start;
    return [String(JSON.parse(NAME.exec(body)?.[0] ?? '""'))];
  });
}

/** Where the value of each member starts and ends, by its name; of several with one name the last one. */
export function memberValues(body: string, bounds: readonly number[]): ReadonlyMap<string, readonly [start: number, end: number]> {
  return new Map(
    memberNames(body, bounds).map((name, index) => {
      VALUE.lastIndex = bounds[2 * index] ?? 0;
      VALUE.test(body);
      return [name, [VALUE.lastIndex, bounds[2 * index + 1] ?? 0]] as const;
    }),
  );
}

const VALUE = /"(?:[^"\\]|\\.)*"\s*:\s*/y;
const NAME = /"(?:[^"\\]|\\.)*"/y;

const COMMA = 0x2c;
const COLON = 0x3a;
const ZERO = 0x30;

/** A page has thousands of these figures, for which splitting and converting texts takes too long. */
function readBounds(text: string, from: number, end: number): readonly number[] {
  const bounds: number[] = [];
  if (from === end) return bounds;
  let at = 0;
  let gap = 1;
  let figure = 0;
  const add = (): void => {
    bounds.push(at + gap, at + gap + figure);
    at += gap + figure;
    gap = 1;
    figure = 0;
  };
  for (let index = from; index < end; index += 1) {
    const code = text.charCodeAt(index);
    if (code === COMMA) {
      add();
    } else if (code === COLON) {
      gap = figure;
      figure = 0;
    } else {
      figure = figure * 10 + code - ZERO;
    }
  }
  add();
  return bounds;
}
