import type { RequirementKeyword, RequirementSubject } from "../model/types.js";
import { positionIn, type BlockPosition } from "./blocks.js";
import { splitSentences, unwrap } from "./sentences.js";

/** A use of a BCP 14 key word on the lines of its section; its id follows when the section is known. */
export interface RequirementReading {
  readonly keyword: RequirementKeyword;
  readonly subject: RequirementSubject;
  readonly symbols: readonly string[];
  readonly text: string;
  readonly line: number;
  readonly column: number;
}

const KEYWORD =
  /(?<!["“(\w-])(?:(?:MUST|SHALL|SHOULD)(?: NOT)?|(?:NOT )?RECOMMENDED|REQUIRED|MAY|OPTIONAL)(?!["”\w-])/g;
const FACT_ROW =
  /^(?<keyword>[A-Z]+(?: [A-Z]+)?) - (?<subject>Server|Client|Customer|Extension|Unspecified) - (?<symbols>none|`[^`]+`(?:, `[^`]+`)*) - \[/;
const KEYWORDS: readonly RequirementKeyword[] = [
  ...(["MAY", "OPTIONAL", "REQUIRED", "RECOMMENDED", "NOT RECOMMENDED"] as const),
  ...(["MUST", "SHALL", "SHOULD"] as const).flatMap((verb) => [verb, `${verb} NOT`] as const),
];

/** The party that stands right before the key word: its grammatical subject. */
const SUBJECT =
  /\b(?:(?<server>Servers?)|(?<client>Clients?)|(?<customer>Customers?|users?)|(?<extension>Extensions?|extensions|Regulators?|regulators?|New (?:Scenarios|Scopes)))\b(?: (?:of|to) this specification)?(?: (?:that|which|who) [^.,;]*)?(?:,? (?:also|then|therefore|instead|additionally))?,?\s*$/;
/** Sentences that name no party but speak of what others may define bind those who define it. */
const ABOUT_EXTENSIONS = /\b(?:defining|requiring)\b[^.]*\b(?:new|additional)\b|\b(?:new|additional)\b[^.]*\bdefin(?:e|es|ed|ing)\b/i;

/**
 * Finds every use of a key word of BCP 14 (RFC 2119, RFC 8174) in a block of prose: one requirement for each use,
 * so that a sentence with two key words gives two. Key words in quotes or code, and field markers, are no uses.
 *
 * @param fallback whom a sentence binds that names nobody right before its key word
 */
export function readRequirements(
  block: BlockPosition & { readonly raw: string },
  fallback: RequirementSubject,
): readonly RequirementReading[] {
  const row = readFactRow(block);
  if (row !== null) return [row];
  return splitSentences(block.raw).flatMap((sentence) => {
    const visible = sentence.text.replace(/`[^`]*`|\]\([^)]*\)/g, (hidden) => "\u0000".repeat(hidden.length));
    const symbols = symbolsOf(sentence.text);
    const text = unwrap(sentence.text);
    let start = 0;
    let named: RequirementSubject | null = null;
    return [...visible.matchAll(KEYWORD)].flatMap((match) => {
      const keyword = keywordOf(match[0]);
      if (keyword === null) return [];
      // "Servers MUST … and MUST NOT …": the second key word keeps the subject of the first.
      named = subjectBefore(visible.slice(start, match.index)) ?? named;
      const subject = named ?? (ABOUT_EXTENSIONS.test(visible) ? "extension" : fallback);
      start = match.index + match[0].length;
      return [{ keyword, subject, symbols, text, ...positionIn(block, sentence.offset + match.index) }];
    });
  });
}

function readFactRow(block: BlockPosition & { readonly raw: string }): RequirementReading | null {
  const groups = FACT_ROW.exec(block.raw)?.groups;
  const keyword = keywordOf(groups?.["keyword"] ?? "");
  if (groups === undefined || keyword === null) return null;
  return {
    keyword,
    subject: subjectNamed(groups["subject"] ?? ""),
    symbols: symbolsOf(groups["symbols"] ?? ""),
    text: unwrap(block.raw),
    line: block.line,
    column: block.column,
  };
}

function subjectNamed(word: string): RequirementSubject {
  switch (word) {
    case "Server":
      return "server";
    case "Client":
      return "client";
    case "Customer":
      return "customer";
    case "Extension":
      return "extension";
    default:
      return "unspecified";
  }
}

function subjectBefore(clause: string): RequirementSubject | null {
  const groups = SUBJECT.exec(clause)?.groups;
  if (groups?.["server"] !== undefined) return "server";
  if (groups?.["client"] !== undefined) return "client";
  if (groups?.["customer"] !== undefined) return "customer";
  if (groups?.["extension"] !== undefined) return "extension";
  return null;
}

function keywordOf(text: string): RequirementKeyword | null {
  return KEYWORDS.find((keyword) => keyword === text) ?? null;
}

/** The code spans of a sentence that name something; one that quotes a sentence itself does not. */
function symbolsOf(text: string): readonly string[] {
  const spans = [...text.matchAll(/`([^`\n]+)`/g)].map((match) => match[1] ?? "");
  return [...new Set(spans.filter((span) => span.split(/\s+/).length < 8))];
}
