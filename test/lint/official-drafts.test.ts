import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { lintDocuments } from "../../generator/cli/lint/lint-documents.js";
import { applyEdits } from "../../generator/lint/fix.js";
import { facts } from "../../generator/model/facts.js";
import { parse } from "../../generator/parse/parse.js";
import { describeWithDrafts, draft } from "../drafts.js";
import { committedReadings, findingsIn, PRECISION_PAGE, precisionPage } from "./precision.js";

const CONFIG = { rules: {}, words: [], baseline: null };
const READINGS = committedReadings();

it("fewer than one in twenty findings that were read is wrong, in each draft and of each rule with many", () => {
  for (const { drafts, findings, wrong } of READINGS) {
    expect(wrong.length * 20, drafts.join(" ")).toBeLessThan(Object.values(findings).flat().length);
    for (const { rule, at, why } of wrong) {
      expect(findings[rule], `${rule} at ${at}`).toContain(at);
      expect(why).not.toBe("");
    }
    const often = Object.entries(findings).filter(([, places]) => places.length >= 20);
    expect(often.filter(([rule, places]) => wrong.filter((one) => one.rule === rule).length * 20 >= places.length).map(([rule]) => rule)).toEqual([]);
  }
});

it("the page of the readings is in step with them (npm run precision mends it)", () => {
  expect(readFileSync(PRECISION_PAGE, "utf8")).toBe(precisionPage(READINGS));
});

describeWithDrafts("the findings in the official drafts", () => {
  // A rule that finds more or less in a published draft has changed its mind: what is new has to be read.
  it.each(READINGS.map(({ drafts, findings }) => [drafts.join(" "), drafts, findings] as const))("are those that were read and judged, in %s", async (_, drafts, findings) => {
    expect(await findingsIn(drafts)).toEqual(findings);
  });

  it.each(READINGS.map(({ drafts }) => [drafts.join(" "), drafts] as const))("are mended without changing a fact, at once, in %s", async (_, drafts) => {
    const sources = drafts.map(draft);
    const fixes = (await lintDocuments(sources, CONFIG)).flatMap(({ fix }) => fix ?? []);
    const mended = applyEdits(sources, fixes);
    expect(fixes.length).toBeGreaterThan(0);
    expect(facts(parse(mended).model)).toEqual(facts(parse(sources).model));
    expect((await lintDocuments(mended, CONFIG)).filter(({ fix }) => fix !== null).map(({ diagnostic }) => diagnostic)).toEqual([]);
  });
});
