/** A sentence with its place in the text that it was taken from. */
export interface Sentence {
  readonly text: string;
  /** Zero-based offset of the sentence's first character. */
  readonly offset: number;
}

const END = /[.!?]["')\]*_]*(?=\s+(?:`|["'(\[*_<]*[A-Z0-9]))|[.!?:]["')\]*_]*(?=[ \t]*\n)/g;
const ABBREVIATION = /(?:\b(?:e\.g|i\.e|etc|vs|cf|approx|incl|No|Inc|Ltd)|\b[A-Z])\.["')\]*_]*$/;

/**
 * Splits prose into sentences: at the end of a line that closes a sentence, and within a line where the next
 * word starts one. Abbreviations do not end sentences.
 */
export function splitSentences(text: string): readonly Sentence[] {
  const sentences: Sentence[] = [];
  let start = 0;
  const push = (end: number): void => {
    const raw = text.slice(start, end);
    const trimmed = raw.trim();
    if (trimmed !== "") sentences.push({ text: trimmed, offset: start + raw.indexOf(trimmed) });
    start = end;
  };
  for (const match of text.matchAll(END)) {
    const end = match.index + match[0].length;
    const endsLine = /^[ \t]*\n/.test(text.slice(end, end + 8));
    if (!endsLine && ABBREVIATION.test(text.slice(Math.max(0, end - 12), end))) continue;
    push(end);
  }
  push(text.length);
  return sentences;
}

/** Joins the lines of a paragraph and its continuation lines into one line. */
export function unwrap(text: string): string {
  return text.replace(/\s*\n\s*/g, " ").trim();
}
