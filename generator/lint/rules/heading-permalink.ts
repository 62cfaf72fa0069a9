import { mendable, type Rule } from "../rule.js";

const PERMALINK = /<a\s+id="(?<id>[^"]+)"\s+href="#(?<target>[^"]*)"/dg;

export const headingPermalink: Rule = {
  id: "heading/permalink",
  severity: "error",
  summary: "The link sign beside a heading or a term does not lead to its own anchor.",
  why: "Whoever copies the address of the section copies one that leads nowhere, or elsewhere.",
  ok: ['## 1. Lamps <a id="lamps" href="#lamps" class="permalink">🔗</a>'],
  notOk: [
    {
      text: '## 1. Lamps <a id="lamps" href="#⟦lamp⟧" class="permalink">🔗</a>',
      message: "the anchor is `lamps`, but its link leads to `#lamp`",
      fixed: '## 1. Lamps <a id="lamps" href="#lamps" class="permalink">🔗</a>',
    },
  ],
  check: ({ documents }) =>
    documents.flatMap(({ sections }) =>
      sections.flatMap((section) => {
        if (!section.text.includes("<a ")) return [];
        return [...section.text.matchAll(PERMALINK)].flatMap((match) => {
          const { id = "", target = "" } = match.groups ?? {};
          const at = match.indices?.groups?.["target"];
          if (id === target || at === undefined) return [];
          return [mendable(section.place(at[0], at[1]), `the anchor is \`${id}\`, but its link leads to \`#${target}\``, `write \`href="#${id}"\``, id)];
        });
      }),
    ),
};
