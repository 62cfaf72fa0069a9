import { fingerprint } from "../../lint/fingerprint.js";
import { type LineOf, newSince } from "../../lint/known-findings.js";
import type { Diagnostic } from "../../model/types.js";
import { TITLE } from "../../parse/recognise-document.js";
import type { SourceText } from "../../parse/source-text.js";

/** Findings with the documents that they stand in. */
export interface Findings {
  readonly sources: readonly SourceText[];
  readonly diagnostics: readonly Diagnostic[];
}

/** The findings that an older state of the same documents does not have; each counts as often as it occurs. */
export function newFindings(now: Findings, older: Findings): readonly Diagnostic[] {
  const olderLine = createLineOf(older.sources);
  const olderDocument = createDocumentOf(older.sources);
  const known = older.diagnostics.map((diagnostic) => ({
    document: olderDocument(diagnostic.file),
    fingerprint: fingerprint(diagnostic, olderLine(diagnostic)),
  }));
  return newSince(now.diagnostics, createLineOf(now.sources), known, createDocumentOf(now.sources));
}

/** The identifier that a document's title gives it, in lower case; empty where it has none. */
export function identifierOf({ text }: SourceText): string {
  return TITLE.exec(text)?.groups?.["id"]?.toLowerCase() ?? "";
}

/** Finds the line on which a diagnostic of these documents stands. */
export function createLineOf(sources: readonly SourceText[]): LineOf {
  const lines = new Map(sources.map(({ file, text }) => [file, text.split(/\r\n?|\n/)]));
  return ({ file, line }) => lines.get(file)?.[line - 1] ?? "";
}

function createDocumentOf(sources: readonly SourceText[]): (file: string) => string {
  const ids = new Map(sources.map((source) => [source.file, identifierOf(source)]));
  return (file) => ids.get(file) ?? file;
}
