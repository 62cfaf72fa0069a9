import { contentsOf, entryOf } from "../contents.js";
import type { DocumentView } from "../document-view.js";
import { finding, type Finding, type Rule } from "../rule.js";
import type { LinkSpan, SectionView } from "../section-view.js";

export const tocEntry: Rule = {
  id: "toc/entry",
  severity: "error",
  summary: "An entry of the table of contents differs from the heading that it stands for.",
  why: "The table is what readers look things up in, and what they cite numbers from.",
  ok: ['## Table of Contents\n\n* [1. Lamps](#lamps)\n\n## 1. Lamps <a id="lamps" href="#lamps"></a>'],
  notOk: [
    {
      text: '## Table of Contents\n\n* [⟦1. Lanterns⟧](#lamps)\n\n## 1. Lamps <a id="lamps" href="#lamps"></a>',
      message: "the section at `#lamps` is called “1. Lamps”",
    },
    {
      text: '## Table of Contents\n\n* [⟦1. Lamps⟧](#lights)\n\n## 1. Lamps <a id="lamps" href="#lamps"></a>',
      message: "the anchor of “1. Lamps” is `#lamps`",
    },
    {
      text: '## Table of Contents\n\n* [⟦1. Lamps⟧](#lamps)\n\n## 2. Oil <a id="oil" href="#oil"></a>',
      message: "there is no section “1. Lamps”",
    },
  ],
  check: ({ documents }) =>
    documents.flatMap((document) => {
      const contents = contentsOf(document);
      return contents === null ? [] : contents.links.flatMap((link) => checkEntry(document, contents, link));
    }),
};

function checkEntry(document: DocumentView, contents: SectionView, link: LinkSpan): readonly Finding[] {
  const place = contents.place(link.labelSpan.start, link.labelSpan.end);
  const target = document.anchors.get(link.target.slice(1));
  const named = document.sections.find(({ heading }) => heading !== null && entryOf(heading) === link.label)?.heading ?? null;
  const heading = target?.isHeading === true ? target.section.heading : null;
  if (heading !== null) {
    if (entryOf(heading) === link.label) return [];
    return [finding(place, `the section at \`${link.target}\` is called “${entryOf(heading)}”`, `write “${entryOf(heading)}”, or correct the heading on line ${heading.line}`)];
  }
  if (named !== null) return [finding(place, `the anchor of “${entryOf(named)}” is \`#${named.anchor ?? ""}\``, `link to \`#${named.anchor ?? ""}\``)];
  return [finding(place, `there is no section “${link.label}”`, "remove the entry, or write the section")];
}
