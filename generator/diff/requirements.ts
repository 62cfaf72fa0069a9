import type { Requirement, RequirementKeyword, SpecDocument } from "../model/types.js";
import type { ChangeFinding } from "./finding.js";
import { type Level, LEVELS } from "./kinds/text.js";
import { matchLists } from "./match-list.js";
import type { Names } from "./name-book.js";
import type { Place } from "./report.js";
import { textSimilarity } from "./similarity.js";

/** A change of the text, which is no fact. */
export interface TextChange {
  readonly finding: ChangeFinding;
  readonly before: Place | null;
  readonly after: Place | null;
}

/** What became of texts: the changes, and how many say the same in other words or elsewhere. */
export interface TextDifference {
  readonly changes: readonly TextChange[];
  readonly reworded: number;
  readonly moved: number;
}

/** The names that both drafts use. */
export interface NamesOfBoth {
  readonly before: Names;
  readonly after: Names;
}

/**
 * Compares the requirements of two drafts of a document. Two are one when they stand in the same section, bind the
 * same party and speak of the same symbols; where there are several, those with the liker words. A sentence that
 * reads the same in another section moved.
 */
export function diffRequirements(older: SpecDocument, newer: SpecDocument, names: NamesOfBoth): TextDifference {
  const anchorOf = (requirement: Requirement, side: "a" | "b"): string =>
    requirement.anchor === null ? "" : (side === "a" ? names.before : names.after).within(older.id).anchor(requirement.anchor);
  const demandOf = ({ keyword, subject, text }: Requirement): string => JSON.stringify([keyword, subject, text]);
  const sections = new Map<Requirement, string>([
    ...older.requirements.map((one) => [one, anchorOf(one, "a")] as const),
    ...newer.requirements.map((one) => [one, anchorOf(one, "b")] as const),
  ]);
  const { pairs, removed, added } = matchLists(older.requirements, newer.requirements, {
    keys: [
      (one) => `${sections.get(one) ?? ""} ${demandOf(one)}`,
      demandOf,
      (one) => `${sections.get(one) ?? ""} ${one.text} ${isProhibition(one.keyword)}`,
    ],
    likeness: (a, b) => (sections.get(a) === sections.get(b) ? likenessOf(a, b) : 0),
    threshold: 0.5,
    label: (one) => one.text,
  });
  const turned = pairs.filter(({ a, b }) => levelOf(a.keyword) !== levelOf(b.keyword));
  const same = pairs.filter(({ a, b }) => levelOf(a.keyword) === levelOf(b.keyword));
  return {
    changes: [
      ...removed.map((a) => changeOf(a, null, older.source, newer.source)),
      ...turned.map(({ a, b }) => changeOf(a, b, older.source, newer.source)),
      ...added.map((b) => changeOf(null, b, older.source, newer.source)),
    ],
    reworded: same.filter(({ a, b }) => a.text !== b.text || a.keyword !== b.keyword || a.subject !== b.subject).length,
    moved: same.filter(({ a, b }) => sections.get(a) !== sections.get(b)).length,
  };
}

function likenessOf(a: Requirement, b: Requirement): number {
  if (a.subject !== b.subject || isProhibition(a.keyword) !== isProhibition(b.keyword)) return 0;
  const text = textSimilarity(a.text, b.text);
  const isSameMatter = a.symbols.length > 0 && a.symbols.length === b.symbols.length && a.symbols.every((symbol) => b.symbols.includes(symbol));
  const keyword = levelOf(a.keyword) === levelOf(b.keyword) ? 0.1 : 0;
  return isSameMatter ? 0.5 + keyword + 0.4 * text : text < 0.5 ? 0 : 0.9 * text + keyword;
}

function isProhibition(keyword: RequirementKeyword): boolean {
  return keyword.includes("NOT");
}

function levelOf(keyword: RequirementKeyword): Level {
  if (/^(?:MUST|SHALL|REQUIRED)/.test(keyword)) return "MUST";
  return /^(?:SHOULD|RECOMMENDED|NOT RECOMMENDED)/.test(keyword) ? "SHOULD" : "MAY";
}

function changeOf(a: Requirement | null, b: Requirement | null, olderFile: string, newerFile: string): TextChange {
  const one = b ?? a;
  const [before, after] = [a, b].map((each) => (each === null ? undefined : LEVELS.indexOf(levelOf(each.keyword))));
  const isStronger = before !== undefined && after !== undefined && after > before;
  const kind = before === undefined ? "requirement-added" : after === undefined ? "requirement-removed" : isStronger ? "requirement-strengthened" : "requirement-weakened";
  const level = LEVELS[Math.max(before ?? 0, after ?? 0)] ?? "MAY";
  const party = one?.subject === "server" || one?.subject === "client" ? one.subject : "others";
  const symbols = one === null ? [] : one.symbols.slice(0, 5);
  const place = one?.anchor === null || one === null ? "" : ` in \`#${one.anchor}\``;
  return {
    finding: {
      kind,
      circumstance: `${party}, ${level}`,
      words: {
        before: demandText(a),
        after: demandText(b),
        detail: `${place}${symbols.length === 0 ? "" : `, about ${symbols.map((symbol) => `\`${symbol}\``).join(", ")}`}`,
      },
    },
    before: placeOf(a, olderFile),
    after: placeOf(b, newerFile),
  };
}

function demandText(requirement: Requirement | null): string {
  if (requirement === null) return "";
  return `${requirement.keyword} ${requirement.subject === "unspecified" ? "that binds no party by name" : `for ${requirement.subject}s`}`;
}

function placeOf(requirement: Requirement | null, file: string): Place | null {
  return requirement === null ? null : { symbol: requirement.id, anchor: requirement.anchor, file, line: requirement.line };
}
