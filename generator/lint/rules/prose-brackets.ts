import { spanOf } from "../plain-text.js";
import { finding, type Finding, type Rule } from "../rule.js";
import type { SectionView } from "../section-view.js";

const PAIRS = [
  { open: "(", close: ")", name: "parenthesis" },
  { open: "[", close: "]", name: "bracket" },
] as const;

export const proseBrackets: Rule = {
  id: "prose/brackets",
  severity: "warning",
  summary: "A parenthesis, a bracket, or a code mark has no partner.",
  why: "Part of the sentence was lost, or what follows is shown as code, or a citation is no link.",
  ok: ["A lamp (with `f(x)` and [oil](#oil)) shines, as in [[RFC 1](#ref-rfc1)].\n\n* 1) Light it.\n* It shines (or smokes)."],
  notOk: [
    { text: "A lamp ⟦(⟧or two shines.", message: "this parenthesis is never closed" },
    { text: "A lamp or two⟦)⟧ shines.", message: "this parenthesis was never opened" },
    { text: "A lamp shines, as in ⟦[⟧[RFC 1](#ref-rfc1).", message: "this bracket is never closed" },
    { text: "A lamp shines ⟦`⟧as light.", message: "this code mark has no partner" },
    { text: "A ⟦`wick=\"oil\") shines as `⟧glow`, or not.", message: "this code mark was closed too late: another one that follows has no partner" },
  ],
  check: ({ documents }) =>
    documents.flatMap(({ sections }) =>
      sections.flatMap((section) =>
        section.prose
          .filter(({ kind }) => kind !== "quote")
          .flatMap(({ plain, start, end }) => {
            const report = (at: number, message: string, hint: string) => {
              const { start, end } = spanOf(plain, at, at + 1);
              return finding(section.place(start, end), message, hint);
            };
            const tick = plain.text.indexOf("`");
            return [
              ...(tick < 0 ? [] : [reportTick(section, start, end) ?? report(tick, "this code mark has no partner", "close the code, or write the mark that is meant")]),
              ...PAIRS.flatMap(({ open, close, name }) => {
                const at = lonely(plain.text, open, close);
                if (at === null) return [];
                const isOpen = plain.text.charAt(at) === open;
                return [report(at, `this ${name} ${isOpen ? "is never closed" : "was never opened"}`, `add \`${isOpen ? close : open}\` where it belongs`)];
              }),
            ];
          }),
      ),
    ),
};

/** A mark without a partner is seen at the end of what it made code of: the first code with half a pair in it is the culprit. */
function reportTick(section: SectionView, start: number, end: number): Finding | null {
  const culprit = section.codes.find((code) => code.start >= start && code.end <= end && PAIRS.some(({ open, close }) => lonely(code.value, open, close) !== null));
  return culprit === undefined ? null : finding(section.place(culprit.start, culprit.end), "this code mark was closed too late: another one that follows has no partner", "close the code where it ends");
}

/** The first mark that has no partner. */
function lonely(text: string, open: string, close: string): number | null {
  const waiting: number[] = [];
  for (let at = 0; at < text.length; at++) {
    if (text.charAt(at) === open) waiting.push(at);
    if (text.charAt(at) !== close || waiting.pop() !== undefined) continue;
    // "1) Light it."
    if (!/(?:^|\s)\w{1,2}$/.test(text.slice(0, at))) return at;
  }
  return waiting[0] ?? null;
}
