import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { explain } from "../lint/explain.js";
import { applyEdits } from "../lint/fix.js";
import { formatGitHub } from "../lint/formats/github.js";
import { formatJson } from "../lint/formats/json.js";
import { formatJUnit } from "../lint/formats/junit.js";
import { formatSarif } from "../lint/formats/sarif.js";
import { toBaseline, withoutBaseline, type LineOf } from "../lint/known-findings.js";
import { RULES } from "../lint/rules.js";
import { didYouMean } from "../model/did-you-mean.js";
import type { Diagnostic } from "../model/types.js";
import type { SourceText } from "../parse/source-text.js";
import { BASELINE_FILE, type Config, loadConfig } from "./config.js";
import { EXIT, type ExitCode } from "./exit-codes.js";
import type { Io } from "./io.js";
import type { LintFormat } from "./lint/formats.js";
import { lintDocuments } from "./lint/lint-documents.js";
import { createLineOf, identifierOf, newFindings } from "./lint/new-findings.js";
import { baselineOf, readBaseline } from "./lint/read-baseline.js";
import { readOlder } from "./lint/revision.js";
import { readPackageFacts } from "./package-root.js";
import { countSeverities, describeCounts, printDiagnostics } from "./print-diagnostics.js";
import { readDocuments } from "./read-documents.js";
import { resolveTarget } from "./target.js";
import { userError } from "./user-error.js";

export interface LintOptions {
  readonly files: readonly string[];
  readonly format: LintFormat;
  readonly fix?: boolean;
  readonly baseline?: string;
  readonly updateBaseline?: boolean;
  readonly newSince?: readonly string[];
  readonly explain?: string;
}

/**
 * Checks documents and prints what was found: to stdout, since that is the command's data.
 *
 * @throws UserError for documents, baselines and rules that cannot be used
 */
export async function lint(io: Io, options: LintOptions): Promise<ExitCode> {
  if (options.explain !== undefined) return explainRule(io, options.explain);
  const config = await loadConfig(io.cwd);
  const { documents: files } = resolveTarget(io.cwd, config, { files: options.files });
  const read = (): readonly SourceText[] => readDocuments(io.cwd, files, config.maxDocumentBytes);
  let sources = read();
  let results = await lintDocuments(sources, config.lint);
  if (options.fix === true) {
    const mended = applyEdits(sources, results.flatMap(({ fix }) => fix ?? []));
    const changed = mended.filter(({ text }, index) => text !== sources[index]?.text);
    for (const { file, text } of changed) rewrite(resolve(io.cwd, file), text);
    io.err.write(`${results.filter(({ fix }) => fix !== null).length} corrections in ${changed.length} of ${sources.length} documents\n`);
    if (changed.length > 0) {
      sources = read();
      results = await lintDocuments(sources, config.lint);
    }
  }
  const lineOf = createLineOf(sources);
  const all = results.map(({ diagnostic }) => diagnostic);
  const recent = options.newSince === undefined ? all : await sinceOlder(io, config, options.newSince, sources, all);
  const baseline = options.baseline ?? config.lint.baseline;
  if (options.updateBaseline === true) return updateBaseline(io, baseline ?? BASELINE_FILE, recent, lineOf);
  const accepted = baseline === null ? null : readBaseline(io.cwd, baseline);
  const diagnostics = accepted === null ? recent : withoutBaseline(recent, baselineOf(io.cwd, accepted.baseline, files), lineOf, accepted);
  print(io, options.format, diagnostics, sources, lineOf);
  const counts = countSeverities(diagnostics);
  io.err.write(`${describeCounts(counts)}\n`);
  return counts.error + counts.warning > 0 ? EXIT.findings : EXIT.ok;
}

function print(io: Io, format: LintFormat, diagnostics: readonly Diagnostic[], sources: readonly SourceText[], lineOf: LineOf): void {
  switch (format) {
    case "pretty":
      return printDiagnostics(io.out, diagnostics, new Map(sources.map(({ file, text }) => [file, text])));
    case "json":
      return io.out.write(formatJson(diagnostics));
    case "github":
      return io.out.write(formatGitHub(diagnostics));
    case "junit":
      return io.out.write(formatJUnit(diagnostics, sources.map(({ file }) => file)));
    case "sarif": {
      const tool = { version: readPackageFacts().version, informationUri: "https://www.npmjs.com/package/cds-codegen" };
      return io.out.write(formatSarif(diagnostics, RULES, tool, lineOf));
    }
  }
}

/** Writes a document; a byte order mark, which reading takes off, stays. */
function rewrite(path: string, text: string): void {
  const mark = readFileSync(path, "utf8").startsWith("\uFEFF") ? "\uFEFF" : "";
  writeFileSync(path, mark + text);
}

function explainRule(io: Io, id: string): ExitCode {
  const rule = RULES.find((one) => one.id === id);
  if (rule === undefined) throw userError("lint/rule", { file: id }, "there is no such rule", didYouMean(id, RULES.map((one) => one.id)));
  io.out.write(explain(rule));
  return EXIT.ok;
}

function updateBaseline(io: Io, file: string, diagnostics: readonly Diagnostic[], lineOf: LineOf): ExitCode {
  const previous = existsSync(resolve(io.cwd, file)) ? readBaseline(io.cwd, file).baseline : null;
  writeFileSync(resolve(io.cwd, file), `${JSON.stringify(toBaseline(diagnostics, lineOf, previous), null, 2)}\n`);
  io.err.write(`${file} accepts ${describeCounts(countSeverities(diagnostics))}\n`);
  return EXIT.ok;
}

/** Leaves out what the older states of the documents have, too; documents without an older state are compared with themselves. */
async function sinceOlder(io: Io, config: Config, names: readonly string[], sources: readonly SourceText[], diagnostics: readonly Diagnostic[]): Promise<readonly Diagnostic[]> {
  const older = readOlder(io.cwd, names, config.maxDocumentBytes);
  const replaced = new Set(older.map(identifierOf));
  const unknown = older.find((source) => !sources.some((one) => identifierOf(one) === identifierOf(source)));
  if (unknown !== undefined) {
    throw userError("input/older", { file: unknown.file }, `this is a draft of ${identifierOf(unknown)}, which is not checked`, "name the older draft of a document that is checked");
  }
  const before = [...older, ...sources.filter((source) => !replaced.has(identifierOf(source)))];
  const known = (await lintDocuments(before, config.lint)).map(({ diagnostic }) => diagnostic);
  return newFindings({ sources, diagnostics }, { sources: before, diagnostics: known });
}
