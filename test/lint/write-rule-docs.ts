import { mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { RULE_PAGES, rulePages } from "./rule-pages.js";

mkdirSync(RULE_PAGES, { recursive: true });
for (const file of readdirSync(RULE_PAGES)) rmSync(new URL(file, RULE_PAGES));
const pages = rulePages();
for (const [file, content] of pages) writeFileSync(new URL(file, RULE_PAGES), content);
console.log(`wrote ${pages.size} pages to docs/rules`);
