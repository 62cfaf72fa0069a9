import type { Reference } from "../../model/types.js";
import { finding, type Rule } from "../rule.js";
import { oneAbridgesOther, wordsOf } from "../../model/names.js";

const LAMPS = '# CDS-WG9-01 - Lamps\n\n## 1. Wicks <a id="wicks" href="#wicks"></a>\n\n## 2. Oil <a id="oil" href="#oil"></a>';
const citing = (entry: string): string => `# CDS-WG9-02 - Lanterns\n\n## 1. References\n\n<a id="ref-lamps" href="#ref-lamps"></a>\n${entry}`;

export const xrefTitle: Rule = {
  id: "xref/title",
  severity: "warning",
  summary: "A reference's title or address is not that of the section which its number cites.",
  why: "The number and the title cite two different sections, and one of them is not meant.",
  ok: [[LAMPS, citing('`CDS-WG9-01 Section 2` - "Oil", CDS-WG9-01')]],
  notOk: [
    {
      text: [LAMPS, citing('`CDS-WG9-01 Section 2` - ⟦"Wicks"⟧, CDS-WG9-01')],
      message: "section 2 of cds-wg9-01 is called “Oil”",
    },
    {
      text: [LAMPS, citing('⟦`CDS-WG9-01 Section 2`⟧ - "Oil", CDS-WG9-01 [lamps](https://lamps.example/#wicks)')],
      message: "section 2 of cds-wg9-01 is `#oil`, but the address leads to `#wicks`",
    },
  ],
  check: ({ documents }) =>
    documents.flatMap((document) =>
      document.spec.references.flatMap((reference) => {
        const cited = documents.find(({ id }) => id === reference.cites?.document)?.spec.sections.find(({ number }) => number === reference.cites?.section);
        if (cited === undefined) return [];
        const title = quotedTitle(reference);
        if (title !== null && !similar(title, cited.title) && !oneAbridgesOther(title, cited.title)) {
          const named = documents.find(({ id }) => id === reference.cites?.document)?.spec.sections.find((one) => similar(one.title, title));
          const hint = named?.number == null ? `write "${cited.title}"` : `cite section ${named.number}, “${named.title}”, or write "${cited.title}"`;
          return [finding(document.find(reference.line, `"${title}"`, 4), `section ${cited.number ?? ""} of ${reference.cites?.document ?? ""} is called “${cited.title}”`, hint)];
        }
        const anchor = /#([^#]+)$/.exec(reference.url ?? "")?.[1];
        if (anchor === undefined || cited.anchor === null || anchor === cited.anchor) return [];
        const message = `section ${cited.number ?? ""} of ${reference.cites?.document ?? ""} is \`#${cited.anchor}\`, but the address leads to \`#${anchor}\``;
        return [finding(document.find(reference.line, `\`${reference.label}\``, 4), message, `end the address with \`#${cited.anchor}\``)];
      }),
    ),
};

function quotedTitle({ title }: Reference): string | null {
  return /^"([^"]+)"/.exec(title)?.[1] ?? null;
}

function similar(a: string, b: string): boolean {
  const plain = (text: string): string => wordsOf(text).join(" ").toLowerCase().replace(/s\b/g, "");
  return plain(a) === plain(b);
}
