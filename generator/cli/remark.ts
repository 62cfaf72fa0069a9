import { resolve } from "node:path";
import { globSync } from "tinyglobby";
import type { Plugin } from "unified";
import type { RuleLevel } from "../lint/lint.js";
import { recogniseDocument, TITLE } from "../parse/recognise-document.js";
import type { SourceText } from "../parse/source-text.js";
import { loadConfig } from "./config.js";
import { lintDocuments } from "./lint/lint-documents.js";
import { readDocuments } from "./read-documents.js";

/** What a project's remark configuration may say. */
export interface RemarkCdsLintOptions {
  /** The other documents of the family: paths or glob patterns; by default those that cds-codegen.config.json names. */
  readonly documents?: readonly string[];
  /** Severities by rule or family, over those of cds-codegen.config.json. */
  readonly rules?: Readonly<Record<string, RuleLevel>>;
}

/**
 * The rules of `cds-codegen lint` for unified, so that remark-cli and editors that run remark show them. The file's
 * own text is checked together with the other documents of its family; files that are no CDS documents are left alone.
 */
const remarkCdsLint: Plugin<[RemarkCdsLintOptions?]> = (options = {}) => async (_tree, file) => {
  const source: SourceText = { file: file.path ?? "document.md", text: String(file) };
  if (recogniseDocument(source) !== null) return;
  const config = await loadConfig(file.cwd);
  const family = familyOf(file.cwd, source, options.documents ?? config.documents, config.maxDocumentBytes);
  const results = await lintDocuments([source, ...family], { ...config.lint, rules: { ...config.lint.rules, ...options.rules } });
  for (const { diagnostic } of results.filter((result) => result.diagnostic.file === source.file)) {
    const { line, column, endLine, endColumn, rule, severity, message, hint } = diagnostic;
    const shown = file.message(message, { place: { start: { line, column }, end: { line: endLine, column: endColumn } }, source: "cds-lint", ruleId: rule });
    // unified calls a message fatal that is an error, not fatal a warning, and undefined information.
    shown.fatal = severity === "error" ? true : severity === "warning" ? false : undefined;
    if (hint !== null) shown.note = hint;
  }
};

export default remarkCdsLint;

/** The documents beside the one that is checked; another state of that one, or of one that is there already, is none. */
function familyOf(cwd: string, source: SourceText, patterns: readonly string[], maxBytes: number): readonly SourceText[] {
  const own = resolve(cwd, source.file);
  const files = globSync([...patterns], { cwd, dot: false, expandDirectories: false }).filter((name) => resolve(cwd, name) !== own).sort();
  const seen = new Set([identifierOf(source)]);
  return readDocuments(cwd, files, maxBytes).filter((document) => {
    const id = identifierOf(document);
    const isNew = !seen.has(id);
    seen.add(id);
    return isNew;
  });
}

function identifierOf({ text }: SourceText): string {
  return TITLE.exec(text)?.groups?.["id"]?.toLowerCase() ?? "";
}
