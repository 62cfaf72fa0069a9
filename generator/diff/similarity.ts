import { distance } from "fastest-levenshtein";
import pluralize from "pluralize";
import { wordsOf } from "../model/names.js";

/** Compares names and remembers their words: one is made for each comparison of drafts. */
export interface NameComparer {
  /** How alike two names are, from 0 to 1: by the words that they share, whatever their number, and by their letters. */
  readonly similarity: (a: string, b: string) => number;
  /** The share of a name's words that are among those of other names. */
  readonly mention: (name: string, others: readonly string[]) => number;
}

/** Makes a comparer of names. */
export function createNameComparer(): NameComparer {
  const known = new Map<string, readonly string[]>();
  const stems = (name: string): readonly string[] => {
    const words = known.get(name) ?? wordsOf(name).map((word) => pluralize.singular(word.toLowerCase()));
    known.set(name, words);
    return words;
  };
  return {
    similarity(a, b) {
      const words = shareOf(stems(a), stems(b));
      const [first, second] = [stems(a).join(""), stems(b).join("")];
      const longest = Math.max(first.length, second.length);
      // Names of very different lengths share few letters: the distance need not be counted.
      if (longest === 0 || Math.min(first.length, second.length) < longest * words) return words;
      return Math.max(words, 1 - distance(first, second) / longest);
    },
    mention(name, others) {
      const words = stems(name);
      const texts = new Set(others.flatMap(stems));
      return words.length === 0 ? 0 : words.filter((word) => texts.has(word)).length / words.length;
    },
  };
}

/** How alike two texts are, from 0 to 1: the share of words that they have in common. */
export function textSimilarity(a: string, b: string): number {
  return shareOf(wordsOf(a.toLowerCase()), wordsOf(b.toLowerCase()));
}

/** The Dice coefficient of two bags: twice what they share, by all that they hold; 1 where both are empty. */
export function shareOf(a: readonly string[], b: readonly string[]): number {
  if (a.length + b.length === 0) return 1;
  const left = new Map<string, number>();
  for (const item of a) left.set(item, (left.get(item) ?? 0) + 1);
  let shared = 0;
  for (const item of b) {
    const count = left.get(item) ?? 0;
    if (count > 0) shared++;
    left.set(item, count - 1);
  }
  return (2 * shared) / (a.length + b.length);
}
