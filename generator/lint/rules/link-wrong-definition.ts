import { pascalCase, singular } from "../../model/names.js";
import type { DocumentView } from "../document-view.js";
import { finding, type Rule } from "../rule.js";
import { definitionsOf, type DefinitionView } from "../definitions.js";

export const linkWrongDefinition: Rule = {
  id: "link/wrong-definition",
  severity: "error",
  summary: "A link's label names one definition and its target is another one.",
  why: "One of the two is a slip, and readers and tools follow the wrong one half of the time.",
  ok: [
    "See [Lantern](#lantern-format) and [Lanterns](#lanterns).\n\n## 1. Lanterns <a id=\"lanterns\" href=\"#lanterns\"></a>\n\n### 1.1. Lantern Object Format <a id=\"lantern-format\" href=\"#lantern-format\"></a>\n\nLanterns contain the following named values:\n\n* `glow` - _string_ - (REQUIRED) Its glow.",
  ],
  notOk: [
    {
      text: 'A [⟦Lantern⟧](#wick-format) burns.\n\n## 1. Lantern Object Format <a id="lantern-format" href="#lantern-format"></a>\n\nLanterns contain the following named values:\n\n* `glow` - _string_ - (REQUIRED) Its glow.\n\n## 2. Wick Object Format <a id="wick-format" href="#wick-format"></a>\n\nWicks contain the following named values:\n\n* `length` - _string_ - (REQUIRED) Its length.',
      message: "“Lantern” is defined at `#lantern-format`, but this link leads to Wick",
    },
  ],
  check: ({ documents }) =>
    documents.flatMap((document) => {
      const definitions = definitionsOf(document.spec);
      return document.sections.flatMap((section) =>
        section.links.flatMap((link) => {
          const meant = definitionNamed(link.label, definitions);
          const target = definitions.find(({ anchor }) => `#${anchor ?? ""}` === link.target);
          if (meant === null || target === undefined || meant.anchor === target.anchor || meant.anchor === null) return [];
          const title = document.anchors.get(target.anchor ?? "")?.section.heading?.title ?? "";
          if (title.toLowerCase() === link.label.toLowerCase() || definitionNamed(link.label, [target]) !== null || isTypeReference(document, section.place(link.start, link.end).line, link.label)) return [];
          const place = section.place(link.labelSpan.start, link.labelSpan.end);
          const message = `“${link.label}” is defined at \`#${meant.anchor}\`, but this link leads to ${target.name}`;
          return [finding(place, message, `link to \`#${meant.anchor}\`, or call it ${target.name}`)];
        }),
      );
    }),
};

function definitionNamed(label: string, definitions: readonly DefinitionView[]): DefinitionView | null {
  const name = label.replace(/^"(.*)"$/, "$1").replace(/'s$/, "").replace(/\s+(?:objects?|values?|arrays?)$/i, "");
  const pascal = pascalCase(singular(name));
  return definitions.find((one) => one.name === name || one.name === pascal || one.aliases.includes(name) || one.aliases.includes(pascal)) ?? null;
}

/** Type references have a rule of their own. */
function isTypeReference(document: DocumentView, line: number, label: string): boolean {
  return /^\s*\* `[^`]+` - /.test(document.lines[line - 1] ?? "") && /^[A-Z]\w+$/.test(label);
}
