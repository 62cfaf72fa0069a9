import { diagnose } from "../model/diagnostics.js";
import type { Diagnostic, SpecDocument, SpecModel } from "../model/types.js";
import { collectLabels } from "./definitions.js";
import { describeDocument, sumCoverage } from "./describe-document.js";
import { diagnoseDocument } from "./diagnose-document.js";
import { readDocument, type DocumentReading, type ParseCache } from "./document.js";
import { readEnums, readTypeAliases } from "./enums.js";
import { envelopeName, readListing } from "./listings.js";
import { readObjects } from "./objects.js";
import { resolveListing } from "./resolve-listings.js";
import { createFieldResolver, resolveObject, resolveQuietly, type PlacedObject } from "./resolve-fields.js";
import type { SectionReading } from "./section.js";
import type { SourceText } from "./source-text.js";
import { createSymbolTable, type Definition } from "./symbols.js";

export type { ParseCache } from "./document.js";
export type { SourceText } from "./source-text.js";

export interface ParseResult {
  readonly model: SpecModel;
  /** To be handed to the next parse, which then reads only the sections that changed. */
  readonly cache: ParseCache;
}

/**
 * Reads specification documents into one model. Never throws for what a text says: what is wrong or not understood
 * becomes a diagnostic with its place.
 *
 * @param previous the cache of an earlier parse of the same documents, if there was one
 */
export function parse(sources: readonly SourceText[], previous: ParseCache = new Map()): ParseResult {
  const cache = new Map<string, SectionReading>();
  const documents = sources.map((source) => readDocument(source, previous, cache));
  const labels = collectLabels(documents);

  const parts = documents.map((document) => {
    const listings = document.sections.flatMap((section) => readListing(section) ?? []);
    const objects = document.sections.flatMap((section) => readObjects(section, labels));
    const byAnchor = new Map(objects.map((object) => [object.anchor, object.name]));
    const envelopes = listings.map((listing) => ({
      ...listing.envelope,
      name: envelopeName(listing, byAnchor.get(listing.item?.anchor ?? null) ?? listing.item?.name ?? null),
    }));
    return {
      document,
      listings,
      envelopes,
      objects,
      enums: document.sections.flatMap((section) => readEnums(section, labels)),
      aliases: document.sections.flatMap((section) => readTypeAliases(section, labels)),
    };
  });

  const symbols = createSymbolTable(
    parts.flatMap(({ document, objects, enums, aliases }) => [
      ...objects.map((object) => definition(document, object, "object")),
      ...enums.map((one) => definition(document, one, "enum")),
      ...aliases.map((alias) => definition(document, { ...alias, aliases: [] }, "alias")),
    ]),
  );
  const placed = parts.map(({ document, objects, envelopes }) =>
    [...objects, ...envelopes].map((object): PlacedObject => ({ document: document.id, file: document.source, object })),
  );
  const resolver = createFieldResolver(placed.flat(), symbols);
  const resolved = placed.map((own) => own.map((object) => resolveObject(object, resolver)));
  const objectsByName = new Map(resolved.flat().map((object) => [object.name, object]));
  const diagnostics: Diagnostic[] = [...duplicateDocuments(documents)];

  const specDocuments = parts.map((part, index): SpecDocument => {
    const { document } = part;
    const own = resolved[index] ?? [];
    const envelopes = own.slice(part.objects.length);
    const listings = part.listings.flatMap((reading, position) => {
      const envelope = envelopes[position];
      return envelope === undefined ? [] : [resolveListing(reading, envelope, objectsByName)];
    });
    diagnostics.push(
      ...[
        ...[...part.objects, ...part.envelopes, ...part.listings].flatMap((one) => one.diagnostics),
        ...listings.flatMap((listing) => listing.diagnostics),
        ...diagnoseDocument(document),
      ].map((diagnostic) => ({ ...diagnostic, file: document.source })),
    );
    return {
      ...describeDocument(document),
      objects: own,
      enums: part.enums.map((one) => ({
        ...one,
        values: one.values.map((value) => ({
          ...value,
          type: value.type === null ? null : resolveQuietly(value.type, document.id, symbols),
          fields: value.fields.map((field) =>
            resolver.field({ document: document.id, file: document.source, object: null }, field),
          ),
        })),
      })),
      typeAliases: part.aliases.map((alias) => ({ ...alias, type: resolveQuietly(alias.type, document.id, symbols) })),
      listings: listings.map(({ listing }) => listing),
    };
  });

  return {
    model: {
      modelVersion: 1,
      documents: specDocuments,
      unresolved: resolver.unresolved(),
      coverage: sumCoverage(specDocuments.map(({ coverage }) => coverage)),
      diagnostics: [...diagnostics, ...resolver.diagnostics()].sort(byPlace),
    },
    cache,
  };
}

function definition(
  document: DocumentReading,
  named: Pick<Definition, "name" | "aliases" | "anchor">,
  target: Definition["target"],
): Definition {
  return { name: named.name, aliases: named.aliases, anchor: named.anchor, document: document.id, target };
}

function duplicateDocuments(documents: readonly DocumentReading[]): readonly Diagnostic[] {
  return documents.flatMap((document, index) => {
    const first = documents.slice(0, index).find(({ id }) => id === document.id);
    if (first === undefined) return [];
    const range = { line: 1, column: 1, endLine: 1, endColumn: 2 };
    return [{ ...diagnose("document/duplicate", range, { id: document.id, first: first.source }), file: document.source }];
  });
}

function byPlace(a: Diagnostic, b: Diagnostic): number {
  return compare(a.file, b.file) || a.line - b.line || a.column - b.column || compare(a.rule, b.rule);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
