import { slug } from "../model/names.js";
import type { Coverage, Requirement, Section, SpecDocument, SpecEnum, SpecObject } from "../model/types.js";
import { readAccess } from "./access.js";
import { moved, type DocumentReading, type PlacedSection } from "./document.js";
import type { ObjectsByName } from "./field-paths.js";
import { placeExamples } from "./place-examples.js";
import { readScenario } from "./scenarios.js";

type DescribedDocument = Omit<SpecDocument, "objects" | "enums" | "typeAliases" | "listings" | "operations">;

/**
 * Describes what a document says beside its definitions.
 *
 * @param objects the document's own objects
 * @param known the objects that its rules may speak of, by name
 */
export function describeDocument(
  document: DocumentReading,
  objects: readonly SpecObject[],
  enums: readonly SpecEnum[],
  known: ObjectsByName,
): DescribedDocument {
  const { sections } = document;
  const numbered = sections.map((section) => ({ section, requirements: numberRequirements(section) }));
  const access = readAccess(sections, objects, enums, known);
  return {
    id: document.id,
    title: document.title,
    source: document.source,
    sha256: document.sha256,
    sections: describeSections(document),
    scopes: access.scopes,
    authorizationDetailsFields: access.fields,
    scenarios: numbered.flatMap(({ section, requirements }) => readScenario(section, requirements) ?? []),
    requirements: numbered.flatMap(({ requirements }) => requirements),
    examples: sections.flatMap((section) => placeExamples(section, known)),
    terms: sections.flatMap(({ reading, offset }) => reading.terms.map((term) => moved(term, offset))),
    references: sections.flatMap(({ reading, offset }) => reading.references.map((one) => moved(one, offset))),
    coverage: sumCoverage(
      sections.map(({ reading: { counts } }) => ({
        ...counts,
        blocks: counts.consumed + counts.informative + counts.unknown,
      })),
    ),
  };
}

/** The sections of a document, in its order. */
export function describeSections(document: DocumentReading): readonly Section[] {
  return document.sections.flatMap(({ reading, offset }) =>
    reading.heading === null
      ? []
      : [{ ...moved(reading.heading, offset), placeholder: reading.unwritten && !reading.written }],
  );
}

/** Gives a section's requirements their ids: the section's anchor and the running number in it. */
function numberRequirements({ reading, offset }: PlacedSection): readonly Requirement[] {
  const anchor = reading.heading?.anchor ?? null;
  const section = anchor ?? slug(reading.heading?.title ?? "preamble");
  return reading.requirements.map((requirement, index) => ({
    id: `${section}/${index + 1}`,
    anchor,
    ...moved(requirement, offset),
  }));
}

/** Adds the coverage of parts. */
export function sumCoverage(parts: readonly Coverage[]): Coverage {
  return parts.reduce(
    (sum, part) => ({
      blocks: sum.blocks + part.blocks,
      consumed: sum.consumed + part.consumed,
      informative: sum.informative + part.informative,
      unknown: sum.unknown + part.unknown,
    }),
    { blocks: 0, consumed: 0, informative: 0, unknown: 0 },
  );
}
