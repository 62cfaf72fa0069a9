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
  /** Why it stays. */
  readonly reason?: string;
}

/** A file of findings that are accepted for now. */
export interface Baseline {
  readonly version: 1;
  readonly findings: readonly KnownFinding[];
}

/** The text of the line on which a diagnostic stands. */
export type LineOf = (diagnostic: Diagnostic) => string;

/**
 * Makes the baseline that accepts all that was found.
 *
 * @param previous the baseline that this one takes the place of: its reasons stay
 */
export function toBaseline(diagnostics: readonly Diagnostic[], lineOf: LineOf, previous: Baseline | null = null): Baseline {
  const reasons = new Map(previous?.findings.map((one) => [`${one.file} ${one.fingerprint}`, one.reason]));
  const findings = new Map<string, KnownFinding>();
  for (const diagnostic of diagnostics) {
    const { file, rule, message } = diagnostic;
    const print = fingerprint(diagnostic, lineOf(diagnostic));
    const key = `${file} ${print}`;
    const reason = reasons.get(key);
    const known = { file, rule, message, fingerprint: print, count: (findings.get(key)?.count ?? 0) + 1 };
    findings.set(key, reason === undefined ? known : { ...known, reason });
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
  const known = baseline.findings.map((finding) => ({ finding, key: `${finding.file} ${finding.fingerprint}`, count: finding.count }));
  const { fresh, stale } = takeKnown(diagnostics, (diagnostic) => `${diagnostic.file} ${fingerprint(diagnostic, lineOf(diagnostic))}`, known);
  const notices = stale.map(({ finding }) =>
    staleNotice(
      NOTICES.stale,
      `the baseline accepts a finding that is no longer there: ${finding.file}: ${finding.message} (${finding.rule})`,
      "write the baseline anew with --update-baseline",
      baselineFile,
      finding.fingerprint,
    ),
  );
  return [...fresh, ...notices];
}

/** What is known to be there, and how often. */
export interface Known {
  readonly key: string;
  readonly count: number;
}

/** Splits what is there into what is known and what is not; what is known and not there is stale. */
export function takeKnown<Item, Entry extends Known>(
  items: readonly Item[],
  keyOf: (item: Item) => string,
  known: readonly Entry[],
): { readonly fresh: readonly Item[]; readonly accepted: readonly Item[]; readonly stale: readonly Entry[] } {
  const left = new Map(known.map(({ key, count }) => [key, count]));
  const accepted: Item[] = [];
  const fresh = items.filter((item) => {
    const count = left.get(keyOf(item)) ?? 0;
    left.set(keyOf(item), count - 1);
    if (count > 0) accepted.push(item);
    return count <= 0;
  });
  return { fresh, accepted, stale: known.filter(({ key }) => (left.get(key) ?? 0) > 0) };
}

/**
 * Points to an entry of a file of known things that is not needed any more.
 *
 * @param mark a text that only the entry's line holds
 */
export function staleNotice(
  notice: Pick<Diagnostic, "rule" | "severity">,
  message: string,
  hint: string,
  { file, text }: { readonly file: string; readonly text: string },
  mark: string,
): Diagnostic {
  const lines = text.split("\n");
  const line = Math.max(0, lines.findIndex((one) => one.includes(mark))) + 1;
  const found = lines[line - 1] ?? "";
  return { ...notice, message, hint, file, line, column: found.length - found.trimStart().length + 1, endLine: line, endColumn: found.length + 1 };
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
  const known = [...left].map(([key, count]) => ({ key, count }));
  return takeKnown(diagnostics, (diagnostic) => `${documentOf(diagnostic.file)} ${fingerprint(diagnostic, lineOf(diagnostic))}`, known).fresh;
}
