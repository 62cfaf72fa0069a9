import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { lintDocuments } from "../../generator/cli/lint/lint-documents.js";
import { applyEdits } from "../../generator/lint/fix.js";
import { facts } from "../../generator/model/facts.js";
import { parse } from "../../generator/parse/parse.js";
import { describeWithDrafts, draft } from "../drafts.js";

const CONFIG = { rules: {}, words: [], baseline: null };
const COUNTS: Readonly<Record<string, Readonly<Record<string, number>>>> = JSON.parse(readFileSync(join(import.meta.dirname, "official-drafts.json"), "utf8"));

/** How often each rule finds something: a rule that finds more or fewer things in a published draft has changed its mind. */
async function countFindings(names: readonly string[]): Promise<Readonly<Record<string, number>>> {
  const results = await lintDocuments(names.map(draft), CONFIG);
  const counts = new Map<string, number>();
  for (const { diagnostic } of results) counts.set(diagnostic.rule, (counts.get(diagnostic.rule) ?? 0) + 1);
  return Object.fromEntries([...counts].sort(([a], [b]) => (a < b ? -1 : 1)));
}

describeWithDrafts("the findings in the official drafts", () => {
  it.each(Object.keys(COUNTS))("are those that were read and judged, in %s", async (names) => {
    expect(await countFindings(names.split(" "))).toEqual(COUNTS[names]);
  });

  it.each(Object.keys(COUNTS))("are mended without changing a fact, at once, in %s", async (names) => {
    const sources = names.split(" ").map(draft);
    const fixes = (await lintDocuments(sources, CONFIG)).flatMap(({ fix }) => fix ?? []);
    const mended = applyEdits(sources, fixes);
    expect(fixes.length).toBeGreaterThan(0);
    expect(facts(parse(mended).model)).toEqual(facts(parse(sources).model));
    expect((await lintDocuments(mended, CONFIG)).filter(({ fix }) => fix !== null).map(({ diagnostic }) => diagnostic)).toEqual([]);
  });
});
