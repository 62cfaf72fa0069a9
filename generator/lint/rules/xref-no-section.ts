import { reported } from "../reported.js";

const LAMPS = '# CDS-WG9-01 - Lamps\n\n## 1. Wicks <a id="wicks" href="#wicks"></a>';
const citing = (entry: string): string => `# CDS-WG9-02 - Lanterns\n\n## 1. References\n\n<a id="ref-lamps" href="#ref-lamps"></a>\n${entry}`;

export const xrefNoSection = reported("xref/no-section", {
  summary: "A reference cites a section that the other document does not have.",
  why: "Readers look for it in vain: the other document was renumbered, or the number is a slip.",
  ok: [[LAMPS, citing('`CDS-WG9-01 Section 1` - "Wicks", CDS-WG9-01')]],
  notOk: [
    {
      text: [LAMPS, citing('⟦`CDS-WG9-01 Section 7`⟧ - "Oil", CDS-WG9-01')],
      message: "`CDS-WG9-01 Section 7` cites a section 7 that cds-wg9-01 does not have",
    },
  ],
}, (diagnostic, { documents }) => {
  const label = /^`[^`]+`/.exec(diagnostic.message)?.[0] ?? "";
  return documents.find(({ file }) => file === diagnostic.file)?.find(diagnostic.line, label, 4) ?? diagnostic;
});
