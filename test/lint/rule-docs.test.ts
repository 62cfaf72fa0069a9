import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { RULE_PAGES, rulePages } from "./rule-pages.js";

test("the rules' pages are in step with the rules (npm run docs:rules mends them)", () => {
  const pages = rulePages();
  expect(readdirSync(RULE_PAGES).sort()).toEqual([...pages.keys()].sort());
  for (const [file, content] of pages) expect(readFileSync(new URL(file, RULE_PAGES), "utf8"), file).toBe(content);
});
