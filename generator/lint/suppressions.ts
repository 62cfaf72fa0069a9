import { didYouMean } from "../model/did-you-mean.js";
import type { Diagnostic } from "../model/types.js";
import type { DocumentView } from "./document-view.js";
import type { LintResult } from "./lint.js";
import { NOTICES } from "./notices.js";
import { RULES } from "./rules.js";

interface Suppression {
  readonly file: string;
  /** The line that is meant: the one after the comment. */
  readonly line: number;
  readonly rules: readonly string[];
  readonly diagnostics: readonly Diagnostic[];
  readonly at: Omit<Diagnostic, "rule" | "severity" | "message" | "hint">;
}

const COMMENT = /<!--\s*cds-lint-disable-next-line(?<rest>.*?)-->/g;

/**
 * Leaves out what comments of the form `<!-- cds-lint-disable-next-line RULE -- reason -->` disable, and reports
 * comments without reason, with unknown rules, and those that disable nothing.
 */
export function applySuppressions(results: readonly LintResult[], documents: readonly DocumentView[]): readonly LintResult[] {
  const suppressions = documents.flatMap(readSuppressions);
  if (suppressions.length === 0) return results;
  const used = new Set<string>();
  const kept = results.filter(({ diagnostic }) => {
    const by = suppressions.find(
      ({ file, line, rules }) => file === diagnostic.file && line === diagnostic.line && rules.includes(diagnostic.rule),
    );
    if (by !== undefined) used.add(`${by.file}:${by.line}:${diagnostic.rule}`);
    return by === undefined;
  });
  const notices = suppressions.flatMap((one) => [
    ...one.diagnostics,
    ...one.rules
      .filter((rule) => !used.has(`${one.file}:${one.line}:${rule}`))
      .map((rule) => ({ ...NOTICES.unused, message: `nothing on the next line needs ${rule} to be disabled`, hint: "remove the comment", ...one.at })),
  ]);
  return [...kept, ...notices.map((diagnostic) => ({ diagnostic, fix: null }))];
}

function readSuppressions(document: DocumentView): readonly Suppression[] {
  return document.lines.flatMap((text, index) => {
    if (!text.includes("cds-lint-disable-next-line")) return [];
    return [...text.matchAll(COMMENT)].map((match) => {
      const line = index + 1;
      const at = { file: document.file, line, column: match.index + 1, endLine: line, endColumn: match.index + match[0].length + 1 };
      const [names = "", reason = ""] = (match.groups?.["rest"] ?? "").split(/\s--\s/);
      const rules = names.split(/[\s,]+/).filter((name) => name !== "");
      const unknown = rules.filter((name) => !RULES.some(({ id }) => id === name));
      const diagnostics: Diagnostic[] = unknown.map((name) => ({
        ...NOTICES.comment,
        message: `there is no rule ${name}`,
        hint: didYouMean(name, RULES.map(({ id }) => id)),
        ...at,
      }));
      if (reason.trim() === "" || rules.length === 0) {
        const hint = "write `<!-- cds-lint-disable-next-line RULE -- reason -->`";
        diagnostics.push({ ...NOTICES.comment, message: "a comment that disables a rule names the rule and the reason", hint, ...at });
      }
      return { file: document.file, line: line + 1, rules: rules.filter((name) => !unknown.includes(name)), diagnostics, at };
    });
  });
}
