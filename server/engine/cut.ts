/** Cutting stored JSON texts: what does not show is left out, and all else keeps its bytes. */

import { boundsOf, layoutOf, memberNames, type StoredLinks, type StoredText } from "../store/stored-spans.js";
import type { ByteWriter } from "./byte-writer.js";
import { createKnown } from "./known.js";

/** What is left out of an object's text besides members, or said otherwise. */
export interface Cut {
  /** The text's lists of identifiers; none are needed where none is cut. */
  readonly links: readonly StoredLinks[];
  /** The identifiers that do not show, by the field that lists them. */
  readonly hiddenLinks: HiddenIds;
  /** The lists that parts of a member lack, by the member. */
  readonly lacking: ReadonlyMap<string, ReadonlySet<string>>;
  /** Writes the values of members that are not the stored ones. */
  readonly replaced: ReadonlyMap<string, (out: ByteWriter) => void>;
}

/** Identifiers that do not show, by the field that lists them. */
export type HiddenIds = ReadonlyMap<string, ReadonlySet<string>>;

/** Members that show and follow one another: the first one and the last one. */
type Run = readonly [first: number, last: number];

/** What objects have in common that have the same members in the same order: these, and those of them that show. */
interface Layout {
  readonly names: readonly string[];
  readonly runs: readonly Run[];
}

/** Cuts objects' stored texts to the same members; to be used for many objects. */
export interface MemberCutter {
  /** The names of an object's members. */
  readonly namesOf: (text: StoredText) => readonly string[];
  /** Leaves out the members that do not show. */
  readonly cut: (text: StoredText, out: ByteWriter) => void;
  /** Leaves out and replaces more than members. */
  readonly cutMore: (text: StoredText, more: Cut, out: ByteWriter) => void;
}

export const PUNCTUATION = { comma: 0x2c, openList: 0x5b, closeList: 0x5d, openObject: 0x7b, closeObject: 0x7d } as const;

/** How many layouts are known at most: objects of a kind have few of them. */
const KNOWN_LAYOUTS = 500;

/** @param hidden the members that do not show */
export function createMemberCutter(hidden: ReadonlySet<string>): MemberCutter {
  const layouts = createKnown<string, Layout>(KNOWN_LAYOUTS);
  const knownOf = (text: StoredText): Layout =>
    layouts(layoutOf(text.spans), () => {
      const names = memberNames(text);
      return { names, runs: shownRuns(names, hidden) };
    });
  return {
    namesOf: (text) => knownOf(text).names,
    cut: (text, out) => {
      const { bytes, start, spans } = text;
      const bounds = boundsOf(spans);
      writeParts(out, PUNCTUATION.openObject, PUNCTUATION.closeObject, knownOf(text).runs, ([first, last]) =>
        out.copy(bytes, start + (bounds[2 * first] ?? 0), start + (bounds[2 * last + 1] ?? 0)),
      );
    },
    cutMore: (text, { links, hiddenLinks, lacking, replaced }, out) => {
      const bounds = boundsOf(text.spans);
      const { names, runs } = knownOf(text);
      const divided = runs.flatMap((run) => divide(run, (index) => replaced.has(names[index] ?? "") || lacking.has(names[index] ?? "")));
      writeParts(out, PUNCTUATION.openObject, PUNCTUATION.closeObject, divided, ([first, last]) => {
        const name = names[first] ?? "";
        const write = replaced.get(name);
        if (write === undefined) return copyWithoutLinks(text, links, hiddenLinks, bounds[2 * first] ?? 0, bounds[2 * last + 1] ?? 0, out, lacking.get(name));
        out.text(`${JSON.stringify(name)}:`);
        write(out);
      });
    },
  };
}

function shownRuns(names: readonly string[], hidden: ReadonlySet<string>): readonly Run[] {
  const runs: Run[] = [];
  names.forEach((name, index) => {
    if (hidden.has(name)) return;
    const [first, last] = runs.at(-1) ?? [index, -1];
    if (last === index - 1 && runs.length > 0) runs[runs.length - 1] = [first, index];
    else runs.push([index, index]);
  });
  return runs;
}

/** Divides a run into members that stand apart and what is between them. */
function divide([first, last]: Run, standsApart: (index: number) => boolean): readonly Run[] {
  const runs: Run[] = [];
  let from = first;
  for (let index = first; index <= last; index += 1) {
    if (!standsApart(index)) continue;
    if (from < index) runs.push([from, index - 1]);
    runs.push([index, index]);
    from = index + 1;
  }
  return from <= last ? [...runs, [from, last]] : runs;
}

/** Writes parts in brackets, with commas between. */
export function writeParts<Part>(out: ByteWriter, open: number, close: number, parts: readonly Part[], write: (part: Part) => void): void {
  out.byte(open);
  parts.forEach((part, index) => {
    if (index > 0) out.byte(PUNCTUATION.comma);
    write(part);
  });
  out.byte(close);
}

const LACKS_NONE: ReadonlySet<string> = new Set();

/**
 * Copies a part of a stored text without the identifiers that do not show.
 *
 * @param start where in the object's text the part starts
 * @param lacking the lists that objects in the part lack, by their fields
 */
export function copyWithoutLinks(
  text: StoredText,
  links: readonly StoredLinks[],
  hidden: HiddenIds,
  start: number,
  end: number,
  out: ByteWriter,
  lacking: ReadonlySet<string> = LACKS_NONE,
): void {
  const { bytes, start: at } = text;
  let from = start;
  for (const [field, listStart, listEnd, items] of links) {
    if (listStart < from || listEnd > end) continue;
    const member = lacking.has(field) ? memberWith(text, field, listStart, listEnd, from) : null;
    const ids = hidden.get(field);
    if (member !== null) {
      out.copy(bytes, at + from, at + member[0]);
      from = member[1];
    } else if (ids !== undefined) {
      out.copy(bytes, at + from, at + listStart);
      const kept = items.filter(([, , id]) => !ids.has(id));
      writeParts(out, PUNCTUATION.openList, PUNCTUATION.closeList, kept, ([itemStart, itemEnd]) => out.copy(bytes, at + itemStart, at + itemEnd));
      from = listEnd;
    }
  }
  out.copy(bytes, at + from, at + end);
}

/**
 * Where the member is whose value is a list, with the comma that goes with it; `null` if it starts before what is left
 * to copy, or its name is written otherwise.
 */
function memberWith({ bytes, start: at }: StoredText, field: string, listStart: number, listEnd: number, from: number): readonly [start: number, end: number] | null {
  const name = Buffer.from(`${JSON.stringify(field)}:`);
  const start = listStart - name.byteLength;
  if (start < from || !bytes.subarray(at + start, at + listStart).equals(name)) return null;
  if (start > from && bytes[at + start - 1] === PUNCTUATION.comma) return [start - 1, listEnd];
  return [start, bytes[at + listEnd] === PUNCTUATION.comma ? listEnd + 1 : listEnd];
}
