import { readFileSync, readdirSync } from "node:fs";
import { globSync } from "tinyglobby";
import { describe, expect, it } from "vitest";
import { facts } from "../../generator/model/facts.js";
import { parse } from "../../generator/parse/parse.js";
import { DRAFTS, describeWithDrafts, draftModel } from "../drafts.js";
import { factsFile, readFacts } from "./facts-json.js";

/** Which official draft each of the project's own statements states. */
const STATED_DRAFTS: Readonly<Record<string, string>> = {
  "spec/cds-wg1-01.md": "cds-wg1-01@2026-03-20",
  "spec/cds-wg1-02.md": "cds-wg1-02@2026-03-20",
  "spec/cds-wg3-01.md": "cds-wg3-01@2026-08-20",
  "spec/drafts/2026-03-19/cds-wg3-01.md": "cds-wg3-01@2026-03-19",
};

const committed = (draft: string): unknown => readFacts(readFileSync(factsFile(draft), "utf8"));

describeWithDrafts("the committed facts", () => {
  it.each(DRAFTS)("of %s are those of the official draft (npm run facts writes them)", (name) => {
    expect(committed(name)).toEqual(facts(draftModel(name)));
  });

  it("are there for every draft at hand", () => {
    const files = readdirSync(import.meta.dirname).map((name) => name.replace(/\.json$/, ""));
    expect(DRAFTS.filter((draft) => !files.includes(draft))).toEqual([]);
  });
});

describe("the project's own statements", () => {
  it.each(Object.entries(STATED_DRAFTS))("%s says the same as %s", (file, draft) => {
    expect(facts(parse([{ file, text: readFileSync(file, "utf8") }]).model)).toEqual(committed(draft));
  });

  it("all say which draft they state", () => {
    expect(globSync(["spec/*.md", "spec/drafts/*/*.md"]).sort()).toEqual(Object.keys(STATED_DRAFTS).sort());
  });
});
