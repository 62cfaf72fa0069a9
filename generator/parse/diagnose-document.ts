import { diagnose, type LocalDiagnostic } from "../model/diagnostics.js";
import type { DocumentReading } from "./document.js";
import { moveDiagnostic } from "./place-fields.js";

/** What there is to say about a document's sections: each section's own diagnostics and anchors taken twice. */
export function diagnoseDocument(document: DocumentReading): readonly LocalDiagnostic[] {
  const own = document.sections.flatMap(({ reading, offset }) =>
    reading.diagnostics.map((diagnostic) => moveDiagnostic(diagnostic, offset)),
  );
  const seen = new Map<string, number>();
  const anchors = document.sections.flatMap(({ reading, offset }) =>
    reading.anchors.flatMap(({ id, line, column }) => {
      const at = line + offset;
      const first = seen.get(id);
      seen.set(id, first ?? at);
      if (first === undefined) return [];
      const range = { line: at, column, endLine: at, endColumn: column + `<a id="${id}"`.length };
      return [diagnose("id/duplicate", range, { anchor: id, first })];
    }),
  );
  return [...own, ...anchors];
}
