import type { Diagnostic } from "../../../model/types.js";
import type { Page, PageWriter } from "../page.js";
import { withCode } from "../runs.js";
import { countBy } from "./counts.js";
import { coverageRows } from "./index-page.js";

/** What a person should look at in the sources, and how much of them was understood. */
export function diagnosticsPage(writer: PageWriter): Page {
  const { diagnostics } = writer.site.model;
  return {
    path: writer.path,
    template: "docs/diagnostics.html.hbs",
    data: {
      frame: writer.frame("Diagnostics", null),
      total: diagnostics.length,
      severities: countBy(diagnostics, (diagnostic) => diagnostic.severity),
      rules: countBy(diagnostics, (diagnostic) => diagnostic.rule),
      diagnostics: diagnostics.map((diagnostic) => ({
        rule: diagnostic.rule,
        severity: diagnostic.severity,
        message: withCode(diagnostic.message),
        hint: diagnostic.hint === null ? null : withCode(diagnostic.hint),
        place: placeOf(writer, diagnostic),
      })),
      coverage: coverageRows(writer),
    },
  };
}

function placeOf(writer: PageWriter, { file, line, column }: Diagnostic): object {
  const document = writer.site.model.documents.find((candidate) => candidate.source === file);
  return {
    label: `${file}:${line}:${column}`,
    href: document === undefined ? null : writer.source(document, line).href,
  };
}
