import { refsOf } from "../model/refs.js";
import type { SpecObject } from "../model/types.js";
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
  for (const section of document.sections) {
    const clauses = section.reading.paragraphs.flatMap((paragraph) => paragraph.match(IGNORES) ?? []);
    if (clauses.length === 0) continue;
    const fields = new Set(clauses.filter((clause) => /\bvalues\b/.test(clause)).flatMap(codeNames));
    const all = clauses.some((clause) => /\benumerated\b/.test(clause));
    for (const object of objects) {
      const here = object.anchor !== null && object.anchor === section.reading.heading?.anchor;
      const covered = all && isBelow(document, section, object);
      for (const field of object.fields) {
        if (!covered && !(here && fields.has(field.name))) continue;
        for (const ref of refsOf(field.type)) if (ref.target === "enum") open.add(ref.name);
      }
    }
  }
  return open;
}

function isBelow(document: DocumentReading, section: PlacedSection, object: SpecObject): boolean {
  const heading = section.reading.heading;
  if (heading === null || /^Extensions\b/.test(heading.title)) return true;
  const own = document.sections.find(({ reading }) => reading.heading !== null && reading.heading.anchor === object.anchor);
  return own?.ancestors.includes(heading) ?? false;
}
