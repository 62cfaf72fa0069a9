import { readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { createContext } from "../../generator/lint/context.js";
import { applyEdits } from "../../generator/lint/fix.js";
import { runRule, type LintResult } from "../../generator/lint/lint.js";
import type { Rule, Sample } from "../../generator/lint/rule.js";
import { RULES } from "../../generator/lint/rules.js";
import { parse } from "../../generator/parse/parse.js";
import { createSchemaChecker } from "../../generator/cli/lint/schemas.js";
import { loadSpellChecker } from "../../generator/cli/lint/spelling.js";
import { readSample } from "./samples.js";

const spelling = await loadSpellChecker([]);

function run(rule: Rule, sample: Sample): readonly LintResult[] {
  const { sources } = readSample(sample);
  const { model, cache } = parse(sources);
  return runRule(rule, createContext({ sources, model, readings: cache, spelling, schemas: createSchemaChecker(model) }));
}

describe.each(RULES)("$id", (rule) => {
  test("finds nothing in what is right", () => {
    for (const sample of rule.ok) expect(run(rule, sample).map(({ diagnostic }) => diagnostic), String(sample)).toEqual([]);
  });

  test.each(rule.notOk)("finds: $message", ({ text, message, fixed }) => {
    const { sources, place } = readSample(text);
    const results = run(rule, text);
    expect(results.map(({ diagnostic: { file, line, column, endLine, endColumn, ...rest } }) => ({ ...rest, place: { file, line, column, endLine, endColumn } }))).toEqual([
      { rule: rule.id, severity: rule.severity, message, hint: expect.toBeOneOf([expect.any(String), null]), place },
    ]);
    const mended = applyEdits(sources, results.flatMap(({ fix }) => fix ?? []));
    expect(mended).toEqual(fixed === undefined ? sources : readSample(fixed).sources);
  });
});

test("every rule has its file, its line in the registry, and samples of both kinds", () => {
  const files = readdirSync(join(import.meta.dirname, "../../generator/lint/rules")).map((file) => file.replace(/\.ts$/, ""));
  expect(RULES.map(({ id }) => id.replace("/", "-")).sort()).toEqual(files.sort());
  expect(RULES.filter(({ ok, notOk }) => ok.length === 0 || notOk.length === 0).map(({ id }) => id)).toEqual([]);
});
