import { pascalCase, singular } from "../model/names.js";
import type { ExtensionTarget } from "../model/types.js";

/** What a document says it adds to: a definition of another document, by name and by section. */
export interface ExtensionReading {
  readonly document: string;
  /** The number of its section, where that is cited. */
  readonly section: string | null;
  /** The definition's name in the words of the extending document. */
  readonly name: string;
}

const EXTENDS =
  /\bextends? (?:the )?(?:CDS's )?(?<name>[A-Z][\w ]*?)(?: [Oo]bjects?| options| [Ff]ields| Format fields)* \[\[(?<document>CDS-[A-Z]+\d+-\d+)(?: Section (?<section>[\d.]+))?\]/;
const IS_EXTENDED =
  /(?:^|\. )(?<name>[A-Z][\w ]*?)(?: Objects?)? \[\[(?<document>CDS-[A-Z]+\d+-\d+) Section (?<section>[\d.]+)\]\([^)]*\)\] are extended\b/;

/** Finds in a sentence which definition of another document it extends. */
export function readExtension(text: string): ExtensionReading | null {
  const { name, document, section } = (EXTENDS.exec(text) ?? IS_EXTENDED.exec(text))?.groups ?? {};
  if (name === undefined || document === undefined) return null;
  const title = singular(name.replace(/ Object Format$/, ""));
  return { document: document.toLowerCase(), section: section?.replace(/\.$/, "") ?? null, name: pascalCase(title) };
}

/** The names of definitions by document and section number. */
export type SectionNames = ReadonlyMap<string, ReadonlyMap<string, string>>;

/** Names what is extended as its own document does, where that document is at hand. */
export function resolveExtension(reading: ExtensionReading, names: SectionNames): ExtensionTarget {
  const cited = reading.section === null ? undefined : names.get(reading.document)?.get(reading.section);
  return { document: reading.document, name: cited ?? reading.name };
}
