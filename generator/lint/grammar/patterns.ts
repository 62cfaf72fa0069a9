import type { BadSample } from "../rule.js";
import type { Slip } from "./slips.js";

/** A slip that its words alone betray: one row of a table. */
export interface Pattern {
  /** Matches the slip and nothing around it. */
  readonly pattern: RegExp;
  readonly message: string;
  /** What to write instead, with the pattern's groups. */
  readonly right: string;
  /** Whether that is certain and can change no fact. */
  readonly safe?: true;
  /** A text with the slip between marks: its test and its documentation. */
  readonly wrong: string;
}

/** A table's texts as samples of a rule: each row is tested and shown by its own. */
export function samplesOf(patterns: readonly Pattern[]): readonly BadSample[] {
  return patterns.map(({ pattern, message, right, safe, wrong }) => {
    const sample = { text: wrong, message };
    return safe === true ? { ...sample, fixed: wrong.replace(/[⟦⟧]/g, "").replace(pattern, right) } : sample;
  });
}

/** Finds the slips of a table in a sentence. */
export function findPatterns(sentence: string, patterns: readonly Pattern[]): readonly Slip[] {
  return patterns.flatMap(({ pattern, message, right, safe }) =>
    [...sentence.matchAll(pattern)].map((match) => {
      const text = right.replace(/\$(\d)/g, (_, group: string) => match[Number(group)] ?? "");
      return { start: match.index, end: match.index + match[0].length, message, hint: `write “${text}”`, right: safe === true ? text : null };
    }),
  );
}
