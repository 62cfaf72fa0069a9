import { diagnose } from "../model/diagnostics.js";
import type { Diagnostic, SpecDocument, SpecModel, SpecObject } from "../model/types.js";
import { parseMarkdown, type MarkdownParser } from "./blocks.js";
import { collectLabels } from "./definitions.js";
import { describeDocument, describeSections, sumCoverage } from "./describe-document.js";
import { diagnoseDocument } from "./diagnose-document.js";
import { readDocument, type DocumentReading, type ParseCache } from "./document.js";
import { readParts, type DocumentParts } from "./document-parts.js";
import { findOpenEnums } from "./openness.js";
import { resolveExtension, type SectionNames } from "./extensions.js";
import { resolveListing } from "./resolve-listings.js";
import {
  createFieldResolver,
  findVariantBases,
  resolveObject,
  resolveQuietly,
  type FieldResolver,
  type PlacedObject,
} from "./resolve-fields.js";
import { resolveReferences, type SectionsByDocument } from "./resolve-references.js";
import { resolveOperation } from "./resolve-operations.js";
import type { SectionReading } from "./section.js";
import type { SourceText } from "./source-text.js";
import { createSymbolTable, type Definition, type SymbolTable } from "./symbols.js";

export { parseMarkdownOnce, type MarkdownParser } from "./blocks.js";
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
 * @param markdown parses the text of a section
 */
export function parse(sources: readonly SourceText[], previous: ParseCache = new Map(), markdown: MarkdownParser = parseMarkdown): ParseResult {
  const cache = new Map<string, SectionReading>();
  const documents = sources.map((source) => readDocument(source, previous, cache, markdown));
  const labels = collectLabels(documents);
  const parts = documents.map((document) => readParts(document, labels));

  const symbols = createSymbolTable(parts.flatMap(definitionsOf));
  const placed = parts.map(placedObjects);
  const resolver = createFieldResolver(placed.flat(), symbols);
  const names = sectionNames(parts);
  const variants = findVariantBases(placed.flat());
  const objects = placed.map((own) => own.map((object) => resolveObject(object, resolver, names, variants)));
  const vocabulary = new Map(objects.flat().map((object) => [object.name, object]));

  const sections = new Map(documents.map((document) => [document.id, describeSections(document)]));
  const resolved = parts.map((part, index) =>
    resolveDocument(part, objects[index] ?? [], { symbols, resolver, names, objects: vocabulary, sections }),
  );
  const coverage = sumCoverage(resolved.map(({ document }) => document.coverage));
  const diagnostics = [
    ...duplicateDocuments(documents),
    ...resolved.flatMap((one) => one.diagnostics),
    ...resolver.diagnostics(),
  ].sort(byPlace);
  return {
    model: {
      modelVersion: 1,
      documents: resolved.map(({ document }) => document),
      unresolved: resolver.unresolved(),
      coverage,
      diagnostics,
    },
    cache,
  };
}

/** What all documents together know. */
interface Family {
  readonly symbols: SymbolTable;
  readonly resolver: FieldResolver;
  readonly names: SectionNames;
  readonly objects: ReadonlyMap<string, SpecObject>;
  readonly sections: SectionsByDocument;
}

function resolveDocument(
  part: DocumentParts,
  objects: readonly SpecObject[],
  family: Family,
): { readonly document: SpecDocument; readonly diagnostics: readonly Diagnostic[] } {
  const { document } = part;
  // A name may stand in two documents; within one, its own definition is meant.
  const known = new Map([...family.objects, ...objects.map((object) => [object.name, object] as const)]);
  const envelopes = objects.slice(part.objects.length);
  const listings = part.listings.flatMap((reading, position) => {
    const envelope = envelopes[position];
    return envelope === undefined ? [] : [resolveListing(reading, envelope, known)];
  });
  const place = { document: document.id, file: document.source, object: null };
  const open = findOpenEnums(document, objects);
  const enums = part.enums.map((one) => ({
    ...one,
    open: one.open || open.has(one.name),
    extends: one.extends === null ? null : resolveExtension(one.extends, family.names),
    values: one.values.map((value) => ({
      ...value,
      type: value.type === null ? null : resolveQuietly(value.type, document.id, family.symbols),
      fields: value.fields.map((field) => family.resolver.field(place, field)),
    })),
  }));
  const description = describeDocument(document, objects, enums, known);
  const { references, diagnostics: citations } = resolveReferences(description.references, family.sections);
  const diagnostics = [
    ...citations,
    ...[...part.objects, ...part.envelopes, ...part.listings, ...listings].flatMap((one) => one.diagnostics),
    ...diagnoseDocument(document),
  ].map((diagnostic) => ({ ...diagnostic, file: document.source }));
  return {
    document: {
      ...description,
      references,
      objects,
      enums,
      typeAliases: part.aliases.map((alias) => ({ ...alias, type: resolveQuietly(alias.type, document.id, family.symbols) })),
      listings: listings.map(({ listing }) => listing),
      operations: part.operations.map((reading) => resolveOperation(reading, objects)),
    },
    diagnostics,
  };
}

function definitionsOf({ document, objects, enums, aliases }: DocumentParts): readonly Definition[] {
  const define = (
    { name, aliases: others, anchor }: Pick<Definition, "name" | "aliases" | "anchor">,
    target: Definition["target"],
  ): Definition => ({ name, aliases: others, anchor, document: document.id, target });
  return [
    ...objects.filter(({ role }) => role === "object").map((object) => define(object, "object")),
    ...enums.map((one) => define(one, "enum")),
    ...aliases.map((alias) => define({ ...alias, aliases: [] }, "alias")),
  ];
}

function placedObjects({ document, objects, envelopes }: DocumentParts): readonly PlacedObject[] {
  return [...objects, ...envelopes].map((object) => ({ document: document.id, file: document.source, object }));
}

/** The names of all definitions by the numbers of their sections, by which other documents cite them. */
function sectionNames(parts: readonly DocumentParts[]): SectionNames {
  return new Map(
    parts.map(({ document, objects, enums }) => {
      const byAnchor = new Map([...objects, ...enums].flatMap(({ anchor, name }) => (anchor === null ? [] : [[anchor, name] as const])));
      const numbered = document.sections.flatMap(({ reading: { heading } }) => {
        const name = byAnchor.get(heading?.anchor ?? "");
        return heading?.number == null || name === undefined ? [] : [[heading.number, name] as const];
      });
      return [document.id, new Map(numbered)] as const;
    }),
  );
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
