import type { SpecModel } from "../model/types.js";
import type { ParseCache } from "../parse/document.js";
import type { SourceText } from "../parse/source-text.js";
import { viewDocument, type DocumentView } from "./document-view.js";
import { readNodes, type SectionNodes } from "./section-view.js";
import { createVocabulary, type Vocabulary } from "./vocabulary.js";

/** Knows how words are spelt. */
export interface SpellChecker {
  readonly knows: (word: string) => boolean;
  /** Words that may be meant, the likeliest first. */
  readonly suggest: (word: string) => readonly string[];
}

/** A violation of a JSON Schema. */
export interface SchemaViolation {
  /** JSON Pointer (RFC 6901) to the value. */
  readonly path: string;
  /** The member that is missing or must not be there; `null` where the value itself is wrong. */
  readonly member: string | null;
  readonly kind: "missing" | "unknown" | "value";
  readonly message: string;
}

/** Checks values against the objects that the documents define. */
export interface SchemaChecker {
  /**
   * @param object the object's name as the document uses it
   * @returns `null` when there is no such object
   */
  readonly check: (document: string, object: string, value: unknown) => readonly SchemaViolation[] | null;
}

/** What lint is given; what is `null` is not checked. */
export interface LintInput {
  readonly sources: readonly SourceText[];
  readonly model: SpecModel;
  /** What the parser read of the sections. */
  readonly readings: ParseCache;
  readonly spelling: SpellChecker | null;
  readonly schemas: SchemaChecker | null;
  /** Finds the links, code and prose of a section's text: `readNodes`, unless the caller knows them already. */
  readonly nodesOf?: (text: string) => SectionNodes;
}

/** What rules look at. */
export interface LintContext extends Omit<LintInput, "sources" | "readings" | "nodesOf"> {
  readonly documents: readonly DocumentView[];
  readonly vocabulary: Vocabulary;
}

/** Prepares what rules look at. */
export function createContext({ sources, model, readings, spelling, schemas, nodesOf = (text) => readNodes(text) }: LintInput): LintContext {
  const documents = sources.flatMap((source, index) => {
    const spec = model.documents[index];
    return spec === undefined ? [] : [viewDocument(source, spec, readings, nodesOf)];
  });
  return { documents, model, spelling, schemas, vocabulary: createVocabulary(model) };
}
