import { contentsOf } from "../contents.js";
import type { SpecModel } from "../../model/types.js";
import { finding, type Place, type Rule } from "../rule.js";
import { probablyMeant } from "../words.js";

export const linkDeadAnchor: Rule = {
  id: "link/dead-anchor",
  severity: "error",
  summary: "A link leads to an anchor that its document does not have.",
  why: "Readers who follow the link stay where they are, and tools cannot tell what is meant.",
  ok: ['See [Lanterns](#lanterns).\n\n## 1. Lanterns <a id="lanterns" href="#lanterns"></a>'],
  notOk: [
    {
      text: 'See [Lanterns](⟦#lantern⟧).\n\n## 1. Lanterns <a id="lanterns" href="#lanterns"></a>',
      message: "there is no anchor `#lantern` in this document",
    },
    {
      text: ["# CDS-WG9-01 - Lamps\n\nSee [Wicks](⟦#wicks⟧).", '# CDS-WG9-02 - Wicks\n\n## 1. Wicks <a id="wicks" href="#wicks"></a>'],
      message: "there is no anchor `#wicks` in this document",
    },
  ],
  check: ({ documents, model }) =>
    documents.flatMap((document) =>
      document.sections.flatMap((section) =>
        section.links
          // `#` alone leads nowhere on purpose, in pictures of pages; the table of contents has a rule of its own.
          .filter(({ target }) => /^#./.test(target) && !document.anchors.has(target.slice(1)) && section !== contentsOf(document))
          .filter(({ target, start }) => !isUndefinedType(model, target.slice(1), section.place(start, start)))
          .map(({ target, label, targetSpan }) => {
            const id = target.slice(1);
            const titled = document.sections.find(({ heading }) => heading?.anchor != null && sameWords(heading.title, label));
            const cited = document.spec.references.find((reference) => reference.label === label)?.anchor;
            const meant = cited ?? probablyMeant(id, document.anchors.keys()) ?? titled?.heading?.anchor ?? null;
            const elsewhere = documents.find((other) => other !== document && other.anchors.has(id));
            const hint =
              elsewhere !== undefined && meant === null
                ? `${elsewhere.id} has it: define it here too, or cite it by an entry of the references`
                : meant === null
                  ? "give what is meant this anchor, or remove the link"
                  : `did you mean \`#${meant}\`?`;
            return finding(section.place(targetSpan.start, targetSpan.end), `there is no anchor \`${target}\` in this document`, hint);
          }),
      ),
    ),
};

/** An undefined type has a rule of its own. */
function isUndefinedType({ unresolved }: SpecModel, anchor: string, { file, line }: Place): boolean {
  return unresolved.some((type) => type.anchor === anchor && type.usedBy.some((use) => use.file === file && use.line === line));
}

function sameWords(a: string, b: string): boolean {
  const plain = (text: string): string => text.toLowerCase().replace(/s\b|[^a-z0-9]+/g, "");
  return plain(a) === plain(b);
}
