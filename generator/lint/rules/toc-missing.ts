import { contentsOf, entryOf } from "../contents.js";
import { finding, type Rule } from "../rule.js";

export const tocMissing: Rule = {
  id: "toc/missing",
  severity: "warning",
  summary: "A numbered section is not in the table of contents.",
  why: "Readers who look it up there do not find it.",
  ok: ['## Table of Contents\n\n* [1. Lamps](#lamps)\n\n## 1. Lamps <a id="lamps" href="#lamps"></a>'],
  notOk: [
    {
      text: '## Table of Contents\n\n* [1. Lamps](#lamps)\n\n## 1. Lamps <a id="lamps" href="#lamps"></a>\n\n## ⟦2. Oil⟧ <a id="oil" href="#oil"></a>',
      message: "the table of contents has no entry for “2. Oil”",
    },
  ],
  check: ({ documents }) =>
    documents.flatMap((document) => {
      const contents = contentsOf(document);
      if (contents === null || contents.links.length === 0) return [];
      const targets = new Set(contents.links.map(({ target }) => target));
      const labels = new Set(contents.links.map(({ label }) => label));
      return document.sections.flatMap((section) => {
        const { heading } = section;
        if (heading?.number == null || targets.has(`#${heading.anchor ?? ""}`) || labels.has(entryOf(heading))) return [];
        const start = section.text.indexOf(heading.number);
        const end = section.text.indexOf(heading.title, start) + heading.title.length;
        const message = `the table of contents has no entry for “${entryOf(heading)}”`;
        return [finding(section.place(start, end), message, `add \`* [${entryOf(heading)}](#${heading.anchor ?? ""})\``)];
      });
    }),
};
