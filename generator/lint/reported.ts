import { DIAGNOSTICS, type DiagnosticRule } from "../model/diagnostics.js";
import type { Diagnostic } from "../model/types.js";
import type { LintContext } from "./context.js";
import { finding, type Place, type Rule } from "./rule.js";

/**
 * Makes the rule for what reading a document reports already.
 *
 * @param locate takes a closer look at where it stands; `null`: it is none of an editor's business
 */
export function reported(
  id: DiagnosticRule,
  rule: Pick<Rule, "summary" | "why" | "ok" | "notOk">,
  locate: (diagnostic: Diagnostic, context: LintContext) => Place | null = (diagnostic) => diagnostic,
): Rule {
  return {
    id,
    severity: DIAGNOSTICS[id].severity,
    ...rule,
    check: (context) =>
      context.model.diagnostics
        .filter((diagnostic) => diagnostic.rule === id)
        .flatMap((diagnostic) => {
          const place = locate(diagnostic, context);
          return place === null ? [] : [finding(place, diagnostic.message, diagnostic.hint)];
        }),
  };
}

/** Finds the name in code that a diagnostic speaks of first, on its line or on those that follow. */
export function namedPlace(diagnostic: Diagnostic, { documents }: LintContext, among = 12): Place {
  const name = /`([^`]+)`/.exec(diagnostic.message)?.[1];
  const document = documents.find(({ file }) => file === diagnostic.file);
  return name === undefined || document === undefined ? diagnostic : document.find(diagnostic.line, `\`${name}\``, among);
}
