import { refsOf } from "../model/refs.js";
import type { Field, SpecObject } from "../model/types.js";
import type { DocumentReading, PlacedSection } from "./document.js";
import { codeNames } from "./statements.js";

const IGNORES = /\bClients? MUST (?:also )?ignore\b[^.]*/g;

/**
 * Finds the enumerations whose unknown values clients must tolerate: those of a field that the object's section says
 * to ignore unknown values of, and, where a section says so of all enumerated values, those of every object below
 * it (of every object, where it is the section on extensions).
 *
 * @returns the names of the enumerations
 */
export function findOpenEnums(document: DocumentReading, objects: readonly SpecObject[]): ReadonlySet<string> {
  const open = new Set<string>();
  const byAnchor = new Map<string | null, readonly SpecObject[]>();
  for (const object of objects) byAnchor.set(object.anchor, [...(byAnchor.get(object.anchor) ?? []), object]);
  for (const section of document.sections) {
    const clauses = section.reading.paragraphs.flatMap((paragraph) => paragraph.match(IGNORES) ?? []);
    const fields = new Set(clauses.filter((clause) => /\bvalues\b/.test(clause)).flatMap(codeNames));
    for (const object of byAnchor.get(section.reading.heading?.anchor ?? null) ?? []) {
      addEnums(open, object, ({ name }) => fields.has(name));
    }
    if (!clauses.some((clause) => /\benumerated\b/.test(clause))) continue;
    for (const below of sectionsBelow(document, section)) {
      for (const object of byAnchor.get(below.reading.heading?.anchor ?? null) ?? []) addEnums(open, object, () => true);
    }
  }
  return open;
}

function addEnums(open: Set<string>, object: SpecObject, isMeant: (field: Field) => boolean): void {
  for (const field of object.fields.filter(isMeant)) {
    for (const ref of refsOf(field.type)) if (ref.target === "enum") open.add(ref.name);
  }
}

function sectionsBelow(document: DocumentReading, section: PlacedSection): readonly PlacedSection[] {
  const heading = section.reading.heading;
  if (heading === null || /^Extensions\b/.test(heading.title)) return document.sections;
  return document.sections.filter(({ ancestors }) => ancestors.includes(heading));
}
