import { readFileSync } from "node:fs";
import { globSync } from "tinyglobby";
import { describe, expect, it } from "vitest";
import { facts } from "../../generator/model/facts.js";
import type { SpecModel } from "../../generator/model/types.js";
import { outline } from "../../generator/outline/outline.js";
import { parse } from "../../generator/parse/parse.js";
import { DRAFTS, describeWithDrafts, draft, draftModel } from "../drafts.js";
import { runsOf } from "./runs-of-words.js";

const NEWEST_FAMILY = ["cds-wg1-01@2026-03-20", "cds-wg1-02@2026-03-20", "cds-wg3-01@2026-08-20"];
const STATEMENTS = globSync(["spec/*.md", "spec/drafts/*/*.md"]).sort();

/** The model that the outlines of a model's documents give. */
function readBack(model: SpecModel): SpecModel {
  return parse(model.documents.map((document) => ({ file: document.source, text: outline(document, model) }))).model;
}

describeWithDrafts("the outline of an official draft", () => {
  const sentences = runsOf(DRAFTS.map((name) => draft(name).text));

  it.each(DRAFTS)("of %s says the same, borrows no sentence and leaves nothing unread", (name) => {
    const model = draftModel(name);
    const again = readBack(model);
    expect(facts(again)).toEqual(facts(model));
    expect(again.coverage.unknown).toBe(0);
    const borrowed = model.documents.flatMap((document) => [...runsOf([outline(document, model)])].filter((run) => sentences.has(run)));
    expect(borrowed).toEqual([]);
  });

  it("says the same of the newest drafts together", () => {
    const { model } = parse(NEWEST_FAMILY.map(draft));
    expect(facts(readBack(model))).toEqual(facts(model));
  });
});

describe("the outline of the project's own statement", () => {
  it.each(STATEMENTS)("%s says the same", (file) => {
    const { model } = parse([{ file, text: readFileSync(file, "utf8") }]);
    expect(facts(readBack(model))).toEqual(facts(model));
  });

  it("is its own outline", () => {
    const { model } = parse(globSync("spec/*.md").sort().map((file) => ({ file, text: readFileSync(file, "utf8") })));
    const once = readBack(model);
    expect(once.documents.map((document) => outline(document, once))).toEqual(model.documents.map((document) => outline(document, model)));
  });
});
