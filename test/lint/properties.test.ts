import fc from "fast-check";
import { expect, test } from "vitest";
import { applyEdits } from "../../generator/lint/fix.js";
import { lint } from "../../generator/lint/lint.js";
import { RULES } from "../../generator/lint/rules.js";
import { parse, type SourceText } from "../../generator/parse/parse.js";
import { createSchemaChecker } from "../../generator/cli/lint/schemas.js";
import { loadSpellChecker } from "../../generator/cli/lint/spelling.js";
import { readSample } from "./samples.js";

const spelling = await loadSpellChecker([]);
const LINES = [...new Set(RULES.flatMap(({ ok, notOk }) => [...ok, ...notOk.map(({ text }) => text)]).flatMap((sample) => readSample(sample).sources.flatMap(({ text }) => text.split("\n"))))];

function run(sources: readonly SourceText[]): ReturnType<typeof lint> {
  const { model, cache } = parse(sources);
  return lint({ sources, model, readings: cache, spelling, schemas: createSchemaChecker(model) });
}

test("any mixture of Markdown is linted without throwing, and every range lies in the text", () => {
  const line = fc.oneof({ weight: 8, arbitrary: fc.constantFrom(...LINES) }, fc.string(), fc.constantFrom("", "```", "\t* x", "> quote", "<!--", "&amp;", "| a | b |"));
  fc.assert(
    fc.property(fc.array(line, { maxLength: 40 }), fc.constantFrom("\n", "\r\n"), (parts, end) => {
      const text = ["# CDS-WG9-01 - Lanterns", "", ...parts].join(end);
      const lines = text.split(/\r\n?|\n/);
      const sources = [{ file: "a.md", text }];
      const results = run(sources);
      for (const { diagnostic: { line: from, column, endLine, endColumn, rule } } of results) {
        expect(from, rule).toBeGreaterThanOrEqual(1);
        expect(endLine, rule).toBeLessThanOrEqual(lines.length);
        expect(column, rule).toBeLessThanOrEqual((lines[from - 1] ?? "").length + 2);
        expect(from < endLine || column <= endColumn, rule).toBe(true);
      }
      applyEdits(sources, results.flatMap(({ fix }) => fix ?? []));
    }),
    { numRuns: 60 },
  );
});
