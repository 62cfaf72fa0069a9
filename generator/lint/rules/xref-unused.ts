import { finding, type Rule } from "../rule.js";

export const xrefUnused: Rule = {
  id: "xref/unused",
  severity: "info",
  summary: "Nothing in the document cites a reference.",
  why: "The list of references grows, and readers look for what is based on it.",
  ok: ['As in [[RFC 1](#ref-rfc1)].\n\n## 1. References\n\n<a id="ref-rfc1" href="#ref-rfc1"></a>\n`RFC 1` - "Lamps", IETF'],
  notOk: [
    {
      text: '## 1. References\n\n<a id="ref-rfc1" href="#ref-rfc1"></a>\n⟦`RFC 1`⟧ - "Lamps", IETF',
      message: "nothing cites RFC 1",
    },
  ],
  check: ({ documents }) =>
    documents.flatMap((document) => {
      const cited = new Set(document.sections.flatMap(({ links }) => links.map(({ target }) => target)));
      return document.spec.references
        .filter(({ anchor }) => anchor !== null && !cited.has(`#${anchor}`))
        .map(({ label, line }) => finding(document.find(line, `\`${label}\``, 4), `nothing cites ${label}`, "remove the entry, or cite it"));
    }),
};
