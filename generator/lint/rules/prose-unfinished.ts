import { CODE } from "../section-view.js";
import { finding, type Rule } from "../rule.js";

/** Words that cannot end a sentence. */
const OPEN_END = new RegExp(
  "(?<![\\w'-])(?:a|an|the|of|to|for|with|from|and|or|that|which|by|into|than|be|is|are|was|were|this is|MUST(?: NOT| also)?|SHOULD(?: NOT)?|MAY|SHALL(?: NOT)?|(?:MUST|SHOULD|MAY)(?: NOT)?(?: also| only)? (?:include|contain|be|have|provide|set|use))[ \\t]*$",
);

export const proseUnfinished: Rule = {
  id: "prose/unfinished",
  severity: "error",
  summary: "A sentence stops before its end.",
  why: "What it should say is lost, often a requirement.",
  ok: ["A lamp MUST burn oil.\nIt MUST include the\n`wick` value.", "Each lamp that is lit MUST include\n\n* oil\n* a wick"],
  notOk: [
    { text: "A lamp shines.\nA lamp that is lit ⟦MUST also include⟧\n\nIt burns.", message: "the sentence stops after “MUST also include”" },
    { text: "* It is the size ⟦of⟧\n* It is the colour of oil.", message: "the sentence stops after “of”" },
    { text: "Lamps burn.\n\n⟦When lighting lamps⟧\n\n## 2. Oil", message: "the sentence stops before its main clause" },
  ],
  check: ({ documents }) =>
    documents.flatMap(({ sections }) =>
      sections.flatMap((section) =>
        section.prose.flatMap(({ start, end, kind, visible }) => {
          const text = visible.replace(/[\u0000\s]+$/, "");
          const match = OPEN_END.exec(text);
          // A list or an example may follow that continues the sentence.
          const next = /^\s*\n\s*(\S+)/.exec(section.text.slice(end))?.[1] ?? "";
          const continues = /^(?:\*|-|\d+\.|```|>|\|)/.test(next) && (kind === "paragraph" || /^\s*\n {2,}/.test(section.text.slice(end)));
          if (kind === "heading" || kind === "quote") return [];
          if (/^(?:When|If|While|Before|After|Because|Since|Although|Unless|To)\b[^.,;:!?()]*$/.test(text) && !continues && !/\b(?:MUST|MAY|SHOULD|is|are)\b/.test(text) && /\s/.test(text)) {
            return [finding(section.place(start, start + text.length), "the sentence stops before its main clause", "finish the sentence")];
          }
          if (match === null || continues || text.endsWith(CODE) || !/\w+\W+\w+\W+\w/.test(text)) return [];
          const last = match[0].trimEnd();
          return [finding(section.place(start + match.index, start + match.index + last.length), `the sentence stops after “${last}”`, "finish the sentence")];
        }),
      ),
    ),
};
