import type { Section, SpecDocument, SpecModel } from "../model/types.js";

/** What an outline is made from: a document, the model that it belongs to, and the part that is being printed. */
export interface OutlineContext {
  readonly document: SpecDocument;
  /** Tells of other documents what this one refers to. */
  readonly model: SpecModel;
  readonly section: Section;
  /** Those of some things of the document that stand in the section, in the order of their lines. */
  readonly here: <T extends { readonly line: number }>(things: readonly T[]) => readonly T[];
}

/** The context of a document's section: it reaches to the next heading. */
export function sectionContext(document: SpecDocument, model: SpecModel, index: number): OutlineContext | null {
  const section = document.sections[index];
  if (section === undefined) return null;
  const start = index === 0 ? 0 : section.line;
  const end = document.sections[index + 1]?.line ?? Number.POSITIVE_INFINITY;
  return {
    document,
    model,
    section,
    here: (things) => things.filter(({ line }) => line >= start && line < end).sort((a, b) => a.line - b.line),
  };
}
