import { isDeepStrictEqual } from "node:util";
import type { LintResult } from "../../lint/lint.js";
import type { Diagnostic } from "../../model/diagnostic.js";
import { parse, type ParseResult } from "../../parse/parse.js";
import type { SourceText } from "../../parse/source-text.js";
import { type LintCache, type LintConfig, lintParsed } from "../lint/lint-documents.js";
import { newFindings } from "../lint/new-findings.js";
import { olderState, type OlderState } from "./committed.js";
import type { WatchedDiagnostic } from "./events.js";

/** The state that is compared with, as far as it was looked at. */
export interface Older {
  readonly state: OlderState;
  readonly parsed: ParseResult;
  readonly commit: string | null;
  readonly files: readonly string[];
  /** What checking it found, by what configuration; `null` until it is checked. */
  readonly checked: { readonly config: LintConfig; readonly found: readonly Diagnostic[] } | null;
}

/** Documents with what reading or checking them gave. */
export interface Looked<T> {
  readonly documents: readonly SourceText[];
  readonly result: T;
}

/**
 * Looks at the state that documents are compared with.
 *
 * @param start the documents as they were when watching began
 * @param known the last look, which holds until there is a new commit or another document
 */
export async function lookAtOlder(
  cwd: string,
  commit: string | null,
  now: Looked<ParseResult>,
  start: readonly SourceText[],
  known: Older | null,
): Promise<Older> {
  const files = [...new Set([...start, ...now.documents].map(({ file }) => file))].sort();
  if (known !== null && known.commit === commit && isDeepStrictEqual(known.files, files)) return known;
  const state = await olderState(cwd, commit, files, start);
  return { state, parsed: parse(state.documents, now.result.cache), commit, files, checked: null };
}

/** Checks the older state, unless that was done, or its documents are those of today. */
export async function checkOlder(older: Older, now: Looked<readonly LintResult[]>, config: LintConfig, cache: LintCache): Promise<Older> {
  if (older.checked !== null && isDeepStrictEqual(older.checked.config, config)) return older;
  const { documents } = older.state;
  const results = haveSameTexts(documents, now.documents) ? now.result : (await lintParsed(documents, older.parsed, config, cache)).results;
  return { ...older, checked: { config, found: results.map(({ diagnostic }) => diagnostic) } };
}

/** Marks the diagnostics that the older state does not have. */
export function markNew(now: Looked<readonly Diagnostic[]>, older: Older, found: readonly Diagnostic[]): readonly WatchedDiagnostic[] {
  const fresh = new Set(newFindings({ sources: now.documents, diagnostics: now.result }, { sources: older.state.documents, diagnostics: found }));
  return now.result.map((diagnostic) => ({ ...diagnostic, isNew: fresh.has(diagnostic) }));
}

function haveSameTexts(some: readonly SourceText[], others: readonly SourceText[]): boolean {
  return some.length === others.length && some.every(({ file, text }, index) => file === others[index]?.file && text === others[index]?.text);
}
