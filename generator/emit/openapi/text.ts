import { wordsOf } from "../../model/names.js";
import type { SpecDocument } from "../../model/types.js";

/**
 * A description without links into the specification's own page, which lead nowhere from a description
 * of the API: `[Account](#account-format)` becomes `Account`.
 */
export function detached(markdown: string): string {
  return markdown.replace(/\[([^\]]*)\]\(#[^)]*\)/g, "$1").trim();
}

/** What a document is called in headings: `CDS-WG3-01 Customer Data`. */
export function documentTitle(document: SpecDocument): string {
  return `${document.id.toUpperCase()} ${document.title}`;
}

/** A name as the beginning of a sentence: `listServiceContracts` gives `List service contracts`. */
export function sentenceOf(name: string): string {
  const words = wordsOf(name).map((word) => (/^[A-Z]{2,}s?$/.test(word) ? word : word.toLowerCase()));
  const sentence = words.join(" ");
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}

/** Words as a list in a sentence: `a`, `a and b`, `a, b and c`. */
export function listed(words: readonly string[]): string {
  const last = words.at(-1) ?? "";
  return words.length < 2 ? last : `${words.slice(0, -1).join(", ")} and ${last}`;
}

/** Text in the way that Markdown shows names. */
export function code(name: string): string {
  return "`" + name + "`";
}
