import { diagnose, type LocalDiagnostic } from "../model/diagnostics.js";
import type { Reference, Section } from "../model/types.js";

/** The sections of the documents that were read, by document. */
export type SectionsByDocument = ReadonlyMap<string, readonly Section[]>;

export interface ResolvedReferences {
  readonly references: readonly Reference[];
  readonly diagnostics: readonly LocalDiagnostic[];
}

/** Finds the sections that references cite; a number that the cited document does not have is reported. */
export function resolveReferences(references: readonly Reference[], documents: SectionsByDocument): ResolvedReferences {
  const diagnostics: LocalDiagnostic[] = [];
  const resolved = references.map((reference): Reference => {
    const { cites, line, label, url } = reference;
    const sections = cites === null ? undefined : documents.get(cites.document);
    if (cites === null || sections === undefined) return reference;
    const found = sections.find(({ number }) => number === cites.section);
    if (found !== undefined) return { ...reference, cites: { ...cites, anchor: found.anchor } };
    const linked = sections.find(({ anchor }) => anchor !== null && url?.endsWith(`#${anchor}`));
    const hint =
      linked?.number == null
        ? `cite a section that ${cites.document} has, such as ${sections.find(({ number }) => number !== null)?.number ?? "1"}`
        : `its link leads to section ${linked.number}, “${linked.title}”`;
    const range = { line, column: 1, endLine: line, endColumn: 2 };
    diagnostics.push(diagnose("xref/no-section", range, { label, document: cites.document, section: cites.section, hint }));
    return reference;
  });
  return { references: resolved, diagnostics };
}
