import { slug } from "../../model/names.js";
import { finding, type Rule } from "../rule.js";

export const headingNoAnchor: Rule = {
  id: "heading/no-anchor",
  severity: "warning",
  summary: "A numbered section has no anchor.",
  why: "Nothing can link to it, and what it defines has no address.",
  ok: ['## 1. Lamps <a id="lamps" href="#lamps"></a>'],
  notOk: [{ text: '## 1. Lamps <a id="lamps" href="#lamps"></a>\n\n⟦## 2. Oil⟧\n\nOil burns.', message: "section 2 has no anchor" }],
  check: ({ documents }) =>
    documents.flatMap(({ sections }) =>
      sections.flatMap((section) => {
        const { heading } = section;
        if (heading?.number == null || heading.anchor !== null) return [];
        const end = section.text.split("\n")[0]?.trimEnd().length ?? 1;
        const id = slug(heading.title);
        return [finding(section.place(0, end), `section ${heading.number} has no anchor`, `add \`<a id="${id}" href="#${id}" class="permalink">🔗</a>\``)];
      }),
    ),
};
