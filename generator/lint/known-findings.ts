import type { Diagnostic } from "../model/types.js";
import { fingerprint } from "./fingerprint.js";
import { NOTICES } from "./notices.js";

/** A finding that is accepted for now: how often it occurs on lines that read so. */
export interface KnownFinding {
  readonly file: string;
  readonly rule: string;
  readonly message: string;
  readonly fingerprint: string;
  readonly count: number;
}

/** A file of findings that are accepted for now. */
export interface Baseline {
  readonly version: 1;
  readonly findings: readonly KnownFinding[];
}

/** The text of the line on which a diagnostic stands. */
export type LineOf = (diagnostic: Diagnostic) => string;

/** Makes the baseline that accepts all that was found. */
export function toBaseline(diagnostics: readonly Diagnostic[], lineOf: LineOf): Baseline {
  const findings = new Map<string, KnownFinding>();
  for (const diagnostic of diagnostics) {
    const { file, rule, message } = diagnostic;
    const print = fingerprint(diagnostic, lineOf(diagnostic));
    const key = `${file} ${print}`;
    findings.set(key, { file, rule, message, fingerprint: print, count: (findings.get(key)?.count ?? 0) + 1 });
  }
  return { version: 1, findings: [...findings.values()] };
}

/**
 * Leaves out what a baseline accepts. What it accepts and is not there any more is an error, so that it only shrinks.
 *
 * @param baselineFile the baseline's name and text, to which stale entries point
 */
export function withoutBaseline(
  diagnostics: readonly Diagnostic[],
  baseline: Baseline,
  lineOf: LineOf,
  baselineFile: { readonly file: string; readonly text: string },
): readonly Diagnostic[] {
  const left = new Map(baseline.findings.map((finding) => [`${finding.file} ${finding.fingerprint}`, finding.count]));
  const fresh = diagnostics.filter((diagnostic) => {
    const key = `${diagnostic.file} ${fingerprint(diagnostic, lineOf(diagnostic))}`;
    const count = left.get(key) ?? 0;
    left.set(key, count - 1);
    return count <= 0;
  });
  const lines = baselineFile.text.split("\n");
  const stale = baseline.findings
    .filter((finding) => (left.get(`${finding.file} ${finding.fingerprint}`) ?? 0) > 0)
    .map((finding): Diagnostic => {
      const line = Math.max(0, lines.findIndex((text) => text.includes(finding.fingerprint))) + 1;
      const text = lines[line - 1] ?? "";
      return {
        ...NOTICES.stale,
        message: `the baseline accepts a finding that is no longer there: ${finding.file}: ${finding.message} (${finding.rule})`,
        hint: "write the baseline anew with --update-baseline",
        file: baselineFile.file,
        line,
        column: text.length - text.trimStart().length + 1,
        endLine: line,
        endColumn: text.length + 1,
      };
    });
  return [...fresh, ...stale];
}

/** Leaves out what was found in an older state of the documents already, as often as it was found there. */
export function newSince(
  diagnostics: readonly Diagnostic[],
  lineOf: LineOf,
  older: readonly { readonly document: string; readonly fingerprint: string }[],
  documentOf: (file: string) => string,
): readonly Diagnostic[] {
  const left = new Map<string, number>();
  for (const { document, fingerprint: print } of older) left.set(`${document} ${print}`, (left.get(`${document} ${print}`) ?? 0) + 1);
  return diagnostics.filter((diagnostic) => {
    const key = `${documentOf(diagnostic.file)} ${fingerprint(diagnostic, lineOf(diagnostic))}`;
    const count = left.get(key) ?? 0;
    left.set(key, count - 1);
    return count <= 0;
  });
}
