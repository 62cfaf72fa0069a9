import pc from "picocolors";
import type { Diagnostic, Severity } from "../model/types.js";
import type { SourceText } from "../parse/source-text.js";
import type { Output } from "./io.js";

/** The longest stretch of a source line that an excerpt shows. */
const EXCERPT_WIDTH = 100;

/** How often each severity occurs. */
export type SeverityCounts = Readonly<Record<Severity, number>>;

/** Counts diagnostics by severity. */
export function countSeverities(diagnostics: readonly Diagnostic[]): SeverityCounts {
  const counts: Record<Severity, number> = { error: 0, warning: 0, info: 0 };
  for (const diagnostic of diagnostics) counts[diagnostic.severity]++;
  return counts;
}

/** Says the counts in words: `1 error, 2 warnings`. */
export function describeCounts(counts: SeverityCounts): string {
  const number = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? "" : "s"}`;
  const words = [number(counts.error, "error"), number(counts.warning, "warning")];
  if (counts.info > 0) words.push(number(counts.info, "note"));
  return words.join(", ");
}

/**
 * Prints diagnostics, each with its place, what to do, and the source line it points into.
 *
 * @param texts the sources by file name; a diagnostic of any other file is printed without an excerpt
 */
export function printDiagnostics(
  output: Output,
  diagnostics: readonly Diagnostic[],
  texts: ReadonlyMap<string, string> = new Map(),
): void {
  const linesOf = new Map<string, readonly string[]>();
  for (const diagnostic of diagnostics) {
    const { file } = diagnostic;
    const lines = linesOf.get(file) ?? (texts.get(file) ?? "").split("\n");
    linesOf.set(file, lines);
    output.write(formatDiagnostic(diagnostic, lines[diagnostic.line - 1], output.colours));
  }
}

/** Prints those diagnostics of documents that are errors, and how many there are of each severity. */
export function printErrors(output: Output, diagnostics: readonly Diagnostic[], documents: readonly SourceText[]): SeverityCounts {
  const counts = countSeverities(diagnostics);
  const errors = diagnostics.filter(({ severity }) => severity === "error");
  printDiagnostics(output, errors, new Map(documents.map(({ file, text }) => [file, text])));
  output.write(`${describeCounts(counts)}\n`);
  return counts;
}

function formatDiagnostic(diagnostic: Diagnostic, sourceLine: string | undefined, colours: boolean): string {
  const paint = pc.createColors(colours);
  const severity = { error: paint.red, warning: paint.yellow, info: paint.blue }[diagnostic.severity](diagnostic.severity);
  const place = `${diagnostic.file}:${diagnostic.line}:${diagnostic.column}`;
  const excerpt = sourceLine === undefined || sourceLine.trim() === "" ? [] : excerptOf(diagnostic, sourceLine, paint.dim);
  const hint = diagnostic.hint === null ? [] : [`    ${paint.cyan("help:")} ${diagnostic.hint}`];
  const lines = [`${paint.bold(place)} ${severity} ${diagnostic.message} ${paint.dim(diagnostic.rule)}`, ...excerpt, ...hint];
  return `${lines.join("\n")}\n`;
}

function excerptOf(diagnostic: Diagnostic, sourceLine: string, dim: (text: string) => string): readonly string[] {
  const start = diagnostic.column - 1;
  const end = diagnostic.endLine === diagnostic.line ? diagnostic.endColumn - 1 : sourceLine.length;
  const from = start < EXCERPT_WIDTH - 20 ? 0 : start - 20;
  const shown = sourceLine.slice(from, from + EXCERPT_WIDTH).replaceAll("\t", " ").trimEnd();
  const lead = from > 0 ? "…" : "";
  const tail = from + EXCERPT_WIDTH < sourceLine.length ? "…" : "";
  const number = String(diagnostic.line);
  const marks = "^".repeat(Math.max(1, Math.min(end - start, shown.length - (start - from))));
  const gutter = " ".repeat(number.length);
  return [
    `    ${dim(`${number} |`)} ${lead}${shown}${tail}`,
    `    ${dim(`${gutter} |`)} ${" ".repeat(lead.length + start - from)}${marks}`,
  ];
}
