import type { Diagnostic, Severity } from "../model/types.js";
import { createContext, type LintInput } from "./context.js";
import type { Edit, Finding, Rule } from "./rule.js";
import { RULES } from "./rules.js";
import { applySuppressions } from "./suppressions.js";

/** How severe a rule's findings are; `off`: they are not reported. */
export type RuleLevel = Severity | "off";

export interface LintSettings {
  /** Levels by rule, or by family (`prose`); rules that are not named keep their own. */
  readonly levels: Readonly<Record<string, RuleLevel>>;
}

/** A diagnostic with the correction that `--fix` would make. */
export interface LintResult {
  readonly diagnostic: Diagnostic;
  readonly fix: Edit | null;
}

/**
 * Checks documents with all rules, and takes along what reading them reported. What a comment in the document
 * disables is left out; comments that disable nothing are reported.
 *
 * @param input the documents with what `parse` made of them; without a dictionary (`spelling`) or JSON Schemas
 *   (`schemas`), which the command line has, the rules that need them find nothing
 * @param settings severities by rule or family
 * @returns the findings by file and place, each with its correction where that is safe
 */
export function lint(input: LintInput, settings: LintSettings = { levels: {} }): readonly LintResult[] {
  const context = createContext(input);
  const found = withoutYielding(RULES.filter((rule) => levelOf(rule, settings) !== "off").flatMap((rule) => runRule(rule, context)));
  const claimed = new Set(RULES.map(({ id }) => id));
  const others = input.model.diagnostics
    .filter(({ rule }) => !claimed.has(rule))
    .map((diagnostic): LintResult => ({ diagnostic, fix: null }));
  return applySuppressions([...found, ...others], context.documents)
    .flatMap((result) => withLevel(result, settings))
    .sort((a, b) => byPlace(a.diagnostic, b.diagnostic));
}

/** Leaves out what another rule has said better of the same place. */
function withoutYielding(results: readonly LintResult[]): readonly LintResult[] {
  const placeOf = ({ file, line, column, endLine, endColumn }: Diagnostic): string => `${file} ${line}:${column}-${endLine}:${endColumn}`;
  const found = new Set(results.map(({ diagnostic }) => `${placeOf(diagnostic)} ${diagnostic.rule}`));
  return results.filter(({ diagnostic }) => {
    const others = RULES.find(({ id }) => id === diagnostic.rule)?.yieldsTo ?? [];
    return !others.some((other) => found.has(`${placeOf(diagnostic)} ${other}`));
  });
}

/** Runs one rule. */
export function runRule(rule: Rule, context: Parameters<Rule["check"]>[0]): readonly LintResult[] {
  return rule.check(context).map((one) => ({ diagnostic: toDiagnostic(rule, one), fix: one.fix ?? null }));
}

function toDiagnostic(rule: Rule, { message, hint, file, line, column, endLine, endColumn }: Finding): Diagnostic {
  return { rule: rule.id, severity: rule.severity, message, hint, file, line, column, endLine, endColumn };
}

function levelOf({ id }: Pick<Rule, "id">, { levels }: LintSettings): RuleLevel | null {
  return levels[id] ?? levels[id.split("/")[0] ?? ""] ?? null;
}

function withLevel(result: LintResult, settings: LintSettings): readonly LintResult[] {
  const level = levelOf({ id: result.diagnostic.rule }, settings);
  if (level === "off") return [];
  return [level === null ? result : { ...result, diagnostic: { ...result.diagnostic, severity: level } }];
}

function byPlace(a: Diagnostic, b: Diagnostic): number {
  return compare(a.file, b.file) || a.line - b.line || a.column - b.column || compare(a.rule, b.rule) || compare(a.message, b.message);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
