import type { SpellChecker } from "../../lint/context.js";
import { TECHNICAL_WORDS } from "../../lint/technical-words.js";

/**
 * Loads the English dictionary, with the technical words that specifications use.
 *
 * @param words further words that are right, those of the configuration
 */
export async function loadSpellChecker(words: readonly string[]): Promise<SpellChecker> {
  const [{ default: nspell }, { default: dictionary }] = await Promise.all([import("nspell"), import("dictionary-en")]);
  const spell = nspell({ aff: Buffer.from(dictionary.aff), dic: Buffer.from(dictionary.dic) });
  const own = new Set([...TECHNICAL_WORDS, ...words].map((word) => word.toLowerCase()));
  return {
    knows: (word) => own.has(word.toLowerCase()) || spell.correct(word),
    suggest: (word) => spell.suggest(word),
  };
}
