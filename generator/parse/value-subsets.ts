import type { ListItem } from "./blocks.js";
import { splitSentences, unwrap } from "./sentences.js";
import { codeNames } from "./statements.js";

const STATED = /^(?:This|The) (?:value|field|value of this field) MUST be (?:one of )?(?<values>`[^`]+`(?:(?:, (?:or )?| or )`[^`]+`)*)\.?$/;
const BELOW = /\b(?:value of this field|value|field) MUST be one of the following:?$/;

/**
 * Reads which values a field may have: those that a sentence of its description names, or that a list below it
 * holds. A field with one value tells objects of different kinds apart.
 *
 * @returns `null` when the prose restricts nothing
 */
export function readValueSubset(description: string, item: ListItem): readonly string[] | null {
  const sentences = splitSentences(description).map((sentence) => unwrap(sentence.text));
  for (const sentence of sentences) {
    const stated = STATED.exec(sentence)?.groups?.["values"];
    const values = stated === undefined ? [] : codeNames(stated).filter((value) => !/^(?:null|true|false|\[\])$/.test(value));
    if (values.length > 0) return values;
  }
  if (!sentences.some((sentence) => BELOW.test(sentence))) return null;
  const listed = item.children
    .flatMap((child) => (child.kind === "list" ? child.items : []))
    .flatMap((nested) => codeNames(nested.raw).slice(0, 1));
  return listed.length > 0 ? listed : null;
}
