import type { AuthorizationDetailsField, Coverage, Requirement, SpecDocument } from "../model/types.js";
import { slug } from "../model/names.js";
import { familyOf } from "./authorization-details.js";
import { moved, type DocumentReading, type PlacedSection } from "./document.js";
import { readScenario } from "./scenarios.js";

type DescribedDocument = Omit<SpecDocument, "objects" | "enums" | "typeAliases" | "listings">;

/** What needs no knowledge of other documents. */
export function describeDocument(document: DocumentReading): DescribedDocument {
  const { sections } = document;
  const numbered = sections.map((section) => ({ section, requirements: numberRequirements(section) }));
  return {
    id: document.id,
    title: document.title,
    source: document.source,
    sha256: document.sha256,
    sections: sections.flatMap(({ reading, offset }) =>
      reading.heading === null
        ? []
        : [{ ...moved(reading.heading, offset), placeholder: reading.unwritten && !reading.written }],
    ),
    operations: [],
    scopes: [],
    authorizationDetailsFields: sections.flatMap((section) => readAuthorizationDetailsField(section)),
    scenarios: numbered.flatMap(({ section, requirements }) => readScenario(section, requirements) ?? []),
    requirements: numbered.flatMap(({ requirements }) => requirements),
    examples: [],
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

/** Reads a section below "Authorization Details Fields"; one that is not written yet still names its field. */
function readAuthorizationDetailsField(section: PlacedSection): readonly AuthorizationDetailsField[] {
  const { heading, lists } = section.reading;
  if (heading === null || !section.ancestors.some(({ title }) => /^Authorization Details Fields$/.test(title))) return [];
  return lists.flatMap((list): readonly AuthorizationDetailsField[] => {
    const details =
      list.kind === "authorization-details"
        ? list.details
        : list.kind === "placeholder-id"
          ? { id: list.id, formats: [], constraints: [] }
          : null;
    if (details === null) return [];
    return [
      {
        ...details,
        anchor: heading.anchor,
        line: heading.line + section.offset,
        family: familyOf(details.id, heading, section.ancestors.at(-1)?.title ?? ""),
        placeholder: list.kind === "placeholder-id",
        unlocks: [],
        relates: [],
        filters: [],
        selects: [],
        columns: null,
        relative: null,
      },
    ];
  });
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
