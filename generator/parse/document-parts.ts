import type { TypeAlias } from "../model/types.js";
import type { Labels } from "./definitions.js";
import type { DocumentReading, PlacedSection } from "./document.js";
import { readEnums, readTypeAliases, type EnumReading } from "./enums.js";
import { envelopeName, readListing, type ListingReading } from "./listings.js";
import { readObjects, type ObjectReading } from "./objects.js";
import { readOperation, type OperationReading } from "./operations.js";
import { linkedAnchors } from "./statements.js";

/** What a document defines, before names are resolved. */
export interface DocumentParts {
  readonly document: DocumentReading;
  readonly listings: readonly ListingReading[];
  /** The listings' envelopes, in the same order. */
  readonly envelopes: readonly ObjectReading[];
  readonly objects: readonly ObjectReading[];
  readonly enums: readonly EnumReading[];
  readonly aliases: readonly TypeAlias[];
  readonly operations: readonly OperationReading[];
}

/** Reads all definitions of a document. */
export function readParts(document: DocumentReading, labels: Labels): DocumentParts {
  const { sections } = document;
  const objects = sections.flatMap((section) => readObjects(section, labels));
  const byAnchor = new Map(objects.map((object) => [object.anchor, object.name]));
  const urlFields = urlFieldsByAnchor(objects);
  const listings = sections.flatMap((section) => readListing(section, siblingsOf(section, sections), urlFields) ?? []);
  return {
    document,
    listings,
    envelopes: listings.map((listing) => ({
      ...listing.envelope,
      name: envelopeName(listing, byAnchor.get(listing.item?.anchor ?? null) ?? listing.item?.name ?? null),
    })),
    objects,
    enums: sections.flatMap((section) => readEnums(section, labels)),
    aliases: sections.flatMap((section) => readTypeAliases(section, labels)),
    operations: sections.flatMap((section) => readOperation(section) ?? []),
  };
}

function siblingsOf(section: PlacedSection, sections: readonly PlacedSection[]): readonly PlacedSection[] {
  const parent = section.ancestors.at(-1);
  return parent === undefined ? [] : sections.filter(({ ancestors }) => ancestors.at(-1) === parent);
}

/** The fields whose URL leads to a section's endpoint, by the anchor that their description links first. */
function urlFieldsByAnchor(objects: readonly ObjectReading[]): ReadonlyMap<string, string> {
  const fields = new Map<string, string>();
  for (const { field } of objects.flatMap((object) => object.fields)) {
    const [anchor] = linkedAnchors(field.description);
    const isUrl = field.type.kind === "primitive" && field.type.name === "url";
    if (isUrl && anchor !== undefined && !fields.has(anchor)) fields.set(anchor, field.name);
  }
  return fields;
}
