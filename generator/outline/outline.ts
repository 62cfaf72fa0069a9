import type { SpecDocument, SpecModel } from "../model/types.js";
import { authorizationDetailsFields } from "./authorization-details-fields.js";
import { sectionContext, type OutlineContext } from "./context.js";
import { enumerations } from "./enumerations.js";
import { listings, urlParameters } from "./listings.js";
import { objects } from "./objects.js";
import { operations } from "./operations.js";
import { references } from "./references.js";
import { scenarios } from "./scenarios.js";
import { scopes } from "./scopes.js";
import { TODO, sectionHeading } from "./sections.js";
import { terms } from "./terms.js";
import { typeAliases } from "./type-aliases.js";

/** Everything that can stand in a section, in the order in which it is printed. */
const KINDS: readonly ((context: OutlineContext) => readonly string[])[] = [
  terms,
  operations,
  objects,
  listings,
  urlParameters,
  enumerations,
  typeAliases,
  scopes,
  authorizationDetailsFields,
  scenarios,
  references,
];

/**
 * Prints a document of a model as canonical CDS Markdown: its facts alone, each in the one regular way, led in by
 * sentences that are the same for every document. Parsing it gives the same facts again.
 */
export function outline(document: SpecDocument, model: SpecModel): string {
  const sections = document.sections.flatMap((_, index) => {
    const context = sectionContext(document, model, index);
    return context === null ? [] : sectionBlocks(context);
  });
  return `${sections.join("\n\n")}\n`;
}

function sectionBlocks(context: OutlineContext): readonly string[] {
  return [
    sectionHeading(context.section),
    ...KINDS.flatMap((print) => print(context)),
    ...(context.section.placeholder ? [TODO] : []),
  ];
}
