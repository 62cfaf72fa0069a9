/** What stands for a code span in prose whose markup is hidden. */
export const CODE = "□";
/** What stands for markup in prose whose markup is hidden: neither space nor letter. */
export const MARKUP = "\u0000";

/** A stretch of a section's text, by zero-based offsets. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Prose as it would be read aloud: on one line, without markup and citations; each code span is one `□`. */
export interface PlainText {
  readonly text: string;
  /** The offset in the section's text of each character. */
  readonly offsets: readonly number[];
  readonly sentences: readonly PlainSentence[];
}

/** A sentence with its place in the plain text. */
export interface PlainSentence {
  readonly text: string;
  readonly start: number;
}

/** What stands for a citation without which the sentence would lack a word. */
const CITATION = "◇";

/**
 * Makes prose plain.
 *
 * @param visible prose whose markup is hidden, character by character
 * @param start the offset of its first character in the section's text
 */
export function plainText(visible: string, start: number): PlainText {
  const shown: string[] = [];
  const offsets: number[] = [];
  const breaks = new Set<number>();
  for (let at = 0; at < visible.length; at++) {
    const character = visible.charAt(at);
    if (character === MARKUP) continue;
    const last = shown.at(-1);
    if (character === CODE && visible.charAt(at - 1) === CODE) continue;
    if (/\s/.test(character)) {
      if (character === "\n" && last !== undefined && /[.!?:]/.test(last)) breaks.add(shown.length + 1);
      if (last === undefined || last === " ") continue;
      shown.push(" ");
    } else {
      shown.push(character);
    }
    offsets.push(start + at);
  }
  return withoutCitations(shown.join(""), offsets, breaks);
}

/** "`, as in [RFC 9110],`" reads like "`, as in ◇,`", and "`JSON [RFC 8259] is`" like "`JSON is`". */
function withoutCitations(text: string, offsets: readonly number[], breaks: ReadonlySet<number>): PlainText {
  const shown: string[] = [];
  const kept: number[] = [];
  const ends: number[] = [];
  let at = 0;
  const copy = (to: number): void => {
    for (; at < to; at++) {
      if (breaks.has(at)) ends.push(shown.length);
      shown.push(text.charAt(at));
      kept.push(offsets[at] ?? 0);
    }
  };
  for (const match of text.matchAll(/ ?\[[^[\]]*\](?=(.?))/g)) {
    const before = text.slice(0, match.index);
    copy(match.index);
    if (/\b(?:by|in|of|to|from|with|see|using|under|on|for|and|or|the|than|via)$/i.test(before) || before === "") {
      shown.push(before === "" ? "" : " ", CITATION);
      kept.push(offsets[match.index] ?? 0, offsets[match.index] ?? 0);
    }
    at = match.index + match[0].length;
  }
  copy(text.length);
  return { text: shown.join(""), offsets: kept.filter((_, index) => shown[index] !== ""), sentences: sentencesOf(shown.join(""), ends) };
}

const ABBREVIATION = /\b(?:e\.g|i\.e|etc|vs|cf|approx|incl|No|Inc|Ltd|St|Co)\.$/;
/** The head of a field or value: "`□ - string - (REQUIRED) `". */
const ITEM_HEAD = /^□(?:, □)* - (?:.*? - )?(?:\((?:REQUIRED|OPTIONAL)\) )?/;

function sentencesOf(text: string, lineEnds: readonly number[]): readonly PlainSentence[] {
  const head = ITEM_HEAD.exec(text)?.[0].length ?? 0;
  const starts = [head, ...lineEnds];
  for (const match of text.matchAll(/[.!?:]["”)]*(?= ["“(]*[A-Z□])/g)) {
    const end = match.index + match[0].length;
    if (end >= head && !ABBREVIATION.test(text.slice(Math.max(0, end - 8), end))) starts.push(end + 1);
  }
  const sorted = [...new Set(starts)].sort((a, b) => a - b).filter((start) => start >= head);
  return sorted
    .map((start, index) => ({ start, text: text.slice(start, sorted[index + 1] ?? text.length).trimEnd() }))
    .filter((sentence) => sentence.text !== "");
}

/** The stretch of the section's text that a stretch of plain text comes from. */
export function spanOf({ offsets }: PlainText, start: number, end: number): Span {
  const from = offsets[start] ?? 0;
  return { start: from, end: Math.max(from, offsets[Math.max(start, end - 1)] ?? from) + 1 };
}
