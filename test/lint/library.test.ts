import { expect, test } from "vitest";
import { applyEdits, lint, parse, RULES } from "../../generator/index.js";
import { CLEAN } from "./clean-document.js";

test("programs can lint, choose severities and correct", () => {
  const sources = [{ file: "a.md", text: CLEAN.replace("The colour of its light.", "The the colour of its light.") }];
  const { model, cache: readings } = parse(sources);
  const input = { sources, model, readings, spelling: null, schemas: null };
  const results = lint(input);
  expect(results.map(({ diagnostic: { rule, severity } }) => ({ rule, severity }))).toEqual([{ rule: "prose/repeated-word", severity: "warning" }]);
  expect(RULES.map(({ id }) => id)).toContain("prose/repeated-word");
  expect(lint(input, { levels: { prose: "error" } }).map(({ diagnostic }) => diagnostic.severity)).toEqual(["error"]);
  expect(lint(input, { levels: { "prose/repeated-word": "off" } })).toEqual([]);
  expect(applyEdits(sources, results.flatMap(({ fix }) => fix ?? []))[0]?.text).toBe(CLEAN);
});
