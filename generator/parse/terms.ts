import type { CitedSection, Reference, Term } from "../model/types.js";
import type { Block } from "./blocks.js";
import { unwrap } from "./sentences.js";

const ANCHORED = /^<a\s+id="(?<anchor>[^"]+)"[^>]*>.*?<\/a>\s*(?<rest>.*)$/s;

/** Reads the definition of a term: an anchor, the quoted word and what it means. */
export function readTerm(block: Block): Term | null {
  const { anchor, rest } = ANCHORED.exec(block.raw)?.groups ?? {};
  if (anchor === undefined || rest === undefined) return null;
  const defined = /^(?:\*\*)?"(?<name>[^"]+)"(?:\*\*)?\s+-\s+(?<description>.*)$/s.exec(rest)?.groups;
  const named = defined ?? /^(?<name>[A-Z][\w -]+):\s+(?<description>.*)$/s.exec(rest)?.groups;
  if (named === undefined) return null;
  const description = unwrap(named["description"] ?? "");
  return {
    name: named["name"] ?? "",
    anchor,
    description,
    reference: /\[\[([^\]]+)\]\(#ref-/.exec(description)?.[1] ?? null,
    line: block.line,
  };
}

/** Reads an entry of the list of references: an anchor, the label in code, the title and the address. */
export function readReference(block: Block): Reference | null {
  const { anchor, rest } = ANCHORED.exec(block.raw)?.groups ?? {};
  if (anchor === undefined || rest === undefined) return null;
  const entry = /^`(?<label>[^`]+)`\s+-\s+(?<title>.*?)(?:\s*\[[^\]]*\]\((?<url>[^)]+)\))?\s*$/s.exec(rest)?.groups;
  if (entry === undefined) return null;
  return {
    label: entry["label"] ?? "",
    anchor,
    title: unwrap(entry["title"] ?? "").replace(/,$/, ""),
    url: entry["url"] ?? null,
    cites: readCitation(entry["label"] ?? ""),
    line: block.line,
  };
}

/** Reads a label such as `CDS-WG1-02 Section 3.4`. */
function readCitation(label: string): CitedSection | null {
  const cited = /^(?<document>CDS-[A-Z]+\d+-\d+) Section (?<section>\d+(?:\.\d+)*)\.?$/.exec(label)?.groups;
  if (cited?.["document"] === undefined || cited["section"] === undefined) return null;
  return { document: cited["document"].toLowerCase(), section: cited["section"], anchor: null };
}
