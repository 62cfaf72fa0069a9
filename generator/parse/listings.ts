import pluralize from "pluralize";
import { diagnose, type LocalDiagnostic } from "../model/diagnostics.js";
import { pascalCase, singular } from "../model/names.js";
import type { FieldType, Listing, OrderKey } from "../model/types.js";
import { moved, type PlacedSection } from "./document.js";
import type { ObjectReading } from "./object-reading.js";
import type { ParameterReading } from "./parameters.js";
import { duplicates, moveField } from "./place-fields.js";

/** A listing whose item and paths are not resolved yet. */
export interface ListingReading {
  readonly listing: Omit<Listing, "envelope" | "item" | "parameters" | "order">;
  readonly title: string;
  /** The type of the listed objects as the first collection states it. */
  readonly item: Extract<FieldType, { kind: "ref" }> | null;
  readonly envelope: Omit<ObjectReading, "name">;
  readonly parameters: readonly ParameterReading["parameter"][];
  readonly order: readonly Omit<OrderKey, "resolved">[];
  readonly diagnostics: readonly LocalDiagnostic[];
}

/** Whether a section describes a listing: its heading says so, or it requests a list and pages through it. */
export function isListing(section: PlacedSection): boolean {
  const { heading, lists, paragraphs } = section.reading;
  const fields = lists.filter((list) => list.kind === "fields").flatMap((list) => list.fields);
  if (heading === null || fields.length === 0) return false;
  const pages = fields.some(({ field }) => /(?:^|_)next$/.test(field.name));
  return pages && (/\bListing\b/.test(heading.title) || paragraphs.some((paragraph) => /\bGET\b.*\brequest/.test(paragraph)));
}

/**
 * Reads the listing that a section describes.
 *
 * @param sections the sections of the document: the parameters may stand in another one of the same parent
 * @param urlFields the fields that hold URLs, by the anchor to which their description links
 */
export function readListing(
  section: PlacedSection,
  sections: readonly PlacedSection[],
  urlFields: ReadonlyMap<string, string>,
): ListingReading | null {
  const { heading, lists, paragraphs, orderKeys } = section.reading;
  if (heading === null || !isListing(section)) return null;
  const { offset } = section;
  const line = heading.line + offset;
  const fields = lists
    .flatMap((list) => (list.kind === "fields" ? list.fields : []))
    .map((field) => moveField(field, offset));
  const collections = fields.filter(({ field }) => listedItem(field.type) !== null);
  const listed = collections[0]?.field.type;
  const item = listed === undefined ? null : listedItem(listed);
  const filters = parametersOf(section).length > 0 ? section : (siblingWithParameters(section, sections) ?? section);
  const title = /^Listing\s+(.+)$/.exec(heading.title)?.[1] ?? pluralize.plural(item?.name ?? heading.title);
  const text = [...paragraphs, ...fields.map(({ field }) => field.description)].join("\n");
  return {
    title,
    item,
    listing: {
      name: `list${pascalCase(title.replace(/ Objects$/, "s"))}`,
      anchor: filters.reading.heading?.anchor ?? heading.anchor,
      line,
      method: "GET",
      urlField:
        /`(cds_\w+(?:_api|_uri|_url))`(?: field)? (?:URL|url)|\bURL in the `(\w+)` field\b/.exec(paragraphs.join("\n"))?.slice(1).find(Boolean) ??
        urlFields.get(section.ancestors.at(-1)?.anchor ?? "") ??
        null,
      collections: collections.map(({ field }) => field.name),
      pageSize: Number(/\b(?:more than|at most|up to) (\d+)\b/.exec(text)?.[1] ?? Number.NaN) || null,
    },
    envelope: {
      aliases: [],
      anchor: heading.anchor,
      line,
      extends: null,
      variantOf: null,
      inherits: null,
      placeholder: false,
      role: "envelope",
      description: "",
      fields,
      diagnostics: duplicates(`the listing “${heading.title}”`, fields),
    },
    parameters: parametersOf(filters).map(({ parameter }) => moved(parameter, filters.offset)),
    order: orderKeys.map((key) => moved(key, offset)),
    diagnostics:
      listed === undefined
        ? [diagnose("listing/no-collection", { line, column: 1, endLine: line, endColumn: 2 }, { listing: heading.title })]
        : [],
  };
}

function siblingWithParameters(section: PlacedSection, sections: readonly PlacedSection[]): PlacedSection | undefined {
  const parent = section.ancestors.at(-1);
  return sections.find((one) => parent !== undefined && one.ancestors.at(-1) === parent && parametersOf(one).length > 0);
}

function parametersOf(section: PlacedSection): readonly ParameterReading[] {
  return section.reading.lists.flatMap((list) => (list.kind === "parameters" ? list.parameters : []));
}

/** The name of a listing's envelope, from the name of what it lists. */
export function envelopeName(reading: ListingReading, item: string | null): string {
  return `${item ?? pascalCase(singular(reading.title))}Listing`;
}

function listedItem(type: FieldType): Extract<FieldType, { kind: "ref" }> | null {
  return type.kind === "array" && type.items.kind === "ref" ? type.items : null;
}
