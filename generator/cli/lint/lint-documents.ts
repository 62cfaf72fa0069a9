import { isDeepStrictEqual } from "node:util";
import type { SpellChecker } from "../../lint/context.js";
import { lint, type LintResult, type RuleLevel } from "../../lint/lint.js";
import { RULES } from "../../lint/rules.js";
import { readNodes, type SectionNodes } from "../../lint/section-view.js";
import { didYouMean } from "../../model/did-you-mean.js";
import { type MarkdownParser, parse, parseMarkdownOnce, type ParseResult } from "../../parse/parse.js";
import type { SourceText } from "../../parse/source-text.js";
import { refuseDuplicates } from "../read-model.js";
import { userError } from "../user-error.js";
import { createSchemaChecker } from "./schemas.js";
import { loadSpellChecker } from "./spelling.js";

/** What the configuration says about lint. */
export interface LintConfig {
  readonly rules: Readonly<Record<string, RuleLevel>>;
  readonly words: readonly string[];
  readonly baseline: string | null;
}

/** What one check hands to the next. */
export interface LintCache {
  readonly nodes: ReadonlyMap<string, SectionNodes>;
  /** The dictionary takes a while to load. */
  readonly spelling: { readonly words: readonly string[]; readonly checker: SpellChecker } | null;
}

export const EMPTY_LINT_CACHE: LintCache = { nodes: new Map(), spelling: null };

/**
 * Reads documents as one family and checks them.
 *
 * @throws UserError when two of them are drafts of the same document
 */
export async function lintDocuments(sources: readonly SourceText[], config: LintConfig): Promise<readonly LintResult[]> {
  const markdown = parseMarkdownOnce();
  const parsed = parse(sources, new Map(), markdown);
  refuseDuplicates(parsed.model);
  return (await lintParsed(sources, parsed, config, EMPTY_LINT_CACHE, markdown)).results;
}

/**
 * Checks documents that are parsed already.
 *
 * @param previous the cache of an earlier check, if there was one
 * @param markdown what parsed the sections for the parser, and still knows their trees
 * @throws UserError when the configuration names a rule that does not exist
 */
export async function lintParsed(
  sources: readonly SourceText[],
  { model, cache: readings }: ParseResult,
  { rules, words }: LintConfig,
  previous: LintCache = EMPTY_LINT_CACHE,
  markdown?: MarkdownParser,
): Promise<{ readonly results: readonly LintResult[]; readonly cache: LintCache }> {
  refuseUnknownRules(Object.keys(rules));
  const nodes = new Map<string, SectionNodes>();
  const nodesOf = (text: string): SectionNodes => {
    const found = nodes.get(text) ?? previous.nodes.get(text) ?? readNodes(text, markdown);
    nodes.set(text, found);
    return found;
  };
  const spelling = rules["prose/spelling"] === "off" ? null : await spellingFor(words, previous.spelling);
  const input = { sources, model, readings, nodesOf, spelling: spelling?.checker ?? null, schemas: createSchemaChecker(model) };
  return { results: lint(input, { levels: rules }), cache: { nodes, spelling } };
}

async function spellingFor(words: readonly string[], previous: LintCache["spelling"]): Promise<LintCache["spelling"]> {
  return isDeepStrictEqual(previous?.words, words) ? previous : { words, checker: await loadSpellChecker(words) };
}

function refuseUnknownRules(names: readonly string[]): void {
  const known = [...new Set(RULES.flatMap(({ id }) => [id, id.split("/")[0] ?? ""]))];
  for (const name of names) {
    if (!known.includes(name)) throw userError("lint/rule", { file: "cds-codegen.config.json" }, `there is no rule or family ${name}`, didYouMean(name, known));
  }
}
