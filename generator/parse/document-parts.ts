import { diagnose } from "../model/diagnostics.js";
import { pascalCase, singular } from "../model/names.js";
import type { TypeAlias } from "../model/types.js";
import type { Labels } from "./definitions.js";
import type { DocumentReading, PlacedSection } from "./document.js";
import { readEnums, readTypeAliases, type EnumReading } from "./enums.js";
import { envelopeName, readListing, type ListingReading } from "./listings.js";
import { separateParts } from "./nested-objects.js";
import type { ObjectReading } from "./object-reading.js";
import { readObjects } from "./objects.js";
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
  const objects = distinctNames(
    sections.flatMap((section) => readObjects(section, labels).map((object) => ({ section, object }))),
  ).flatMap(separateParts);
  const byAnchor = new Map(objects.flatMap(({ anchor, name }) => (anchor === null ? [] : [[anchor, name] as const])));
  const urlFields = urlFieldsByAnchor(objects);
  const listings = sections.flatMap((section) => readListing(section, sections, urlFields) ?? []);
  return {
    document,
    listings,
    envelopes: listings.map((listing) => ({
      ...listing.envelope,
      name: envelopeName(listing, byAnchor.get(listing.item?.anchor ?? "") ?? listing.item?.name ?? null),
    })),
    objects,
    enums: sections.flatMap((section) => readEnums(section, labels)),
    aliases: sections.flatMap((section) => readTypeAliases(section, labels)),
    operations: sections.flatMap((section) => readOperation(section) ?? []),
  };
}

/**
 * Gives each object a name of its own. Documents with a "Response Object" below every endpoint name the endpoint one
 * heading higher up.
 */
function distinctNames(
  placed: readonly { readonly section: PlacedSection; readonly object: ObjectReading }[],
): readonly ObjectReading[] {
  const seen = new Map<string, number>();
  return placed.map(({ section, object }) => {
    const parent = pascalCase(singular(section.ancestors.at(-1)?.title ?? ""));
    const isGeneric = /^(?:Request|Response|Body|Object|Parameter|Field)s?$/.test(object.name);
    const first = seen.get(object.name);
    if (first === undefined && !isGeneric) {
      seen.set(object.name, object.line);
      return object;
    }
    let name = `${parent}${object.name}`;
    for (let number = 2; seen.has(name); number++) name = `${parent}${object.name}${number}`;
    seen.set(name, object.line);
    if (first === undefined) return { ...object, name };
    const range = { line: object.line, column: 1, endLine: object.line, endColumn: 2 };
    const diagnostic = diagnose("object/duplicate", range, { name: object.name, first, other: name });
    return { ...object, name, diagnostics: [...object.diagnostics, diagnostic] };
  });
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
