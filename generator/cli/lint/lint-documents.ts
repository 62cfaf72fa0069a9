import { lint, type LintResult, type RuleLevel } from "../../lint/lint.js";
import { RULES } from "../../lint/rules.js";
import { parse } from "../../parse/parse.js";
import type { SourceText } from "../../parse/source-text.js";
import { didYouMean } from "../closest-name.js";
import { UserError, userError } from "../user-error.js";
import { createSchemaChecker } from "./schemas.js";
import { loadSpellChecker } from "./spelling.js";

/** What the configuration says about lint. */
export interface LintConfig {
  readonly rules: Readonly<Record<string, RuleLevel>>;
  readonly words: readonly string[];
  readonly baseline: string | null;
}

/**
 * Reads documents as one family and checks them.
 *
 * @throws UserError when two of them are drafts of the same document
 */
export async function lintDocuments(sources: readonly SourceText[], { rules, words }: LintConfig): Promise<readonly LintResult[]> {
  refuseUnknownRules(Object.keys(rules));
  const { model, cache } = parse(sources);
  const duplicates = model.diagnostics.filter(({ rule }) => rule === "document/duplicate");
  if (duplicates.length > 0) throw new UserError(duplicates);
  const spelling = rules["prose/spelling"] === "off" ? null : await loadSpellChecker(words);
  return lint({ sources, model, readings: cache, spelling, schemas: createSchemaChecker(model) }, { levels: rules });
}

function refuseUnknownRules(names: readonly string[]): void {
  const known = [...new Set(RULES.flatMap(({ id }) => [id, id.split("/")[0] ?? ""]))];
  for (const name of names) {
    if (!known.includes(name)) throw userError("lint/rule", { file: "cds-codegen.config.json" }, `there is no rule or family ${name}`, didYouMean(name, known));
  }
}
