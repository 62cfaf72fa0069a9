import { explain, explainAll, pageOf } from "../../generator/lint/explain.js";
import { RULES } from "../../generator/lint/rules.js";

/** The folder of the rules' documentation. */
export const RULE_PAGES = new URL("../../docs/rules/", import.meta.url);

/** The pages of the rules' documentation by file name. */
export function rulePages(): ReadonlyMap<string, string> {
  return new Map([["README.md", explainAll(RULES)] as const, ...RULES.map((rule) => [pageOf(rule.id), explain(rule)] as const)]);
}
