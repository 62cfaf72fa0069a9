import { finding, type Rule } from "../rule.js";

export const headingLevel: Rule = {
  id: "heading/level",
  severity: "warning",
  summary: "A heading has more or fewer number signs than its section number has parts.",
  why: "The outline that browsers and screen readers show then contradicts the numbers.",
  ok: ["## 1. Lamps\n\n### 1.1. Wicks\n\n#### 1.1.1. Cotton"],
  notOk: [{ text: "## 1. Lamps\n\n⟦####⟧ 1.1. Wicks", message: "section 1.1 is a heading of level 4" }],
  check: ({ documents }) =>
    documents.flatMap(({ sections }) =>
      sections.flatMap((section) => {
        const { heading } = section;
        if (heading?.number == null) return [];
        const expected = Math.min(6, heading.number.split(".").length + 1);
        if (heading.level === expected) return [];
        const marks = "#".repeat(expected);
        const message = `section ${heading.number} is a heading of level ${heading.level}`;
        return [finding(section.place(0, heading.level), message, `write \`${marks} ${heading.number}. ${heading.title}\``)];
      }),
    ),
};
