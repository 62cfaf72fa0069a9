import type { HeadingReading } from "../../parse/headings.js";
import { finding, type Finding, type Rule } from "../rule.js";
import type { SectionView } from "../section-view.js";

export const headingNumber: Rule = {
  id: "heading/number",
  severity: "error",
  summary: "Section numbers are used twice, leave a gap, or do not continue the section above.",
  why: "Other documents cite sections by number: a number that is used twice or moves cites the wrong text.",
  ok: ["## 1. Lamps\n\n### 1.1. Wicks\n\n### 1.2. Glass\n\n## 2. Oil\n\n### 2.1. Whale Oil"],
  notOk: [
    { text: "## 1. Lamps\n\n## ⟦1.⟧ Oil", message: "the number 1 is already taken by “Lamps”" },
    { text: "## 1. Lamps\n\n## ⟦3.⟧ Oil", message: "section 3 follows section 1: there is no section 2" },
    { text: "## 1. Lamps\n\n### 1.1. Wicks\n\n## 2. Oil\n\n### ⟦1.2.⟧ Whale Oil", message: "section 1.2 stands in section 2" },
    { text: "## 1. Lamps\n\n### ⟦1.2.⟧ Wicks", message: "the first section of section 1 is numbered 1.2" },
  ],
  check: ({ documents }) =>
    documents.flatMap(({ sections }) => {
      const last = new Map<HeadingReading | null, HeadingReading>();
      return sections.flatMap((section) => {
        const { heading } = section;
        const parent = section.ancestors.findLast(({ number }) => number !== null) ?? null;
        if (heading === null || heading.number === null) return [];
        const previous = last.get(parent) ?? null;
        last.set(parent, heading);
        const problem = problemOf(heading, parent, previous);
        return problem === null ? [] : [report(section, heading.number, problem)];
      });
    }),
};

interface Problem {
  readonly message: string;
  readonly expected: string;
}

function problemOf(heading: HeadingReading, parent: HeadingReading | null, previous: HeadingReading | null): Problem | null {
  const number = heading.number ?? "";
  const { prefix, index } = split(number);
  const before = previous === null ? 0 : split(previous.number ?? "").index;
  const expected = `${parent === null ? "" : `${parent.number ?? ""}.`}${before + 1}`;
  if (parent !== null && prefix !== parent.number) return { message: `section ${number} stands in section ${parent.number ?? ""}`, expected };
  if (parent === null && prefix !== "") return null;
  if (previous === null) {
    return index === 1 || parent === null ? null : { message: `the first section of section ${parent.number ?? ""} is numbered ${number}`, expected };
  }
  if (index === before) return { message: `the number ${number} is already taken by “${previous.title}”`, expected };
  if (index < before) return { message: `section ${number} follows section ${previous.number ?? ""}`, expected };
  return index === before + 1 ? null : { message: `section ${number} follows section ${previous.number ?? ""}: there is no section ${expected}`, expected };
}

function split(number: string): { readonly prefix: string; readonly index: number } {
  const at = number.lastIndexOf(".");
  return { prefix: number.slice(0, Math.max(at, 0)), index: Number(number.slice(at + 1)) };
}

function report(section: SectionView, number: string, { message, expected }: Problem): Finding {
  const start = section.text.indexOf(number);
  const end = start + number.length + (section.text[start + number.length] === "." ? 1 : 0);
  return finding(section.place(start, end), message, `number it ${expected}, and correct the table of contents and what cites it`);
}
