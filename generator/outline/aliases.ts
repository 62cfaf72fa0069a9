import { codes } from "./markdown.js";

/** States by which other names references call a definition. */
export function aliasSentence(aliases: readonly string[]): readonly string[] {
  return aliases.length === 0 ? [] : [`References also call this ${codes(aliases, "and")}.`];
}
