import { readFileSync, readdirSync } from "node:fs";
import { expect, it } from "vitest";
import { DRAFTS, describeWithDrafts } from "../drafts.js";
import { HISTORY, historyOf, stepsOf } from "./history.js";

describeWithDrafts("what changed between neighbouring official drafts", () => {
  it.each(stepsOf(DRAFTS))("$name was read against the texts and is kept (npm run history writes it)", (step) => {
    expect(readFileSync(new URL(step.name, HISTORY), "utf8")).toBe(historyOf(step));
  });

  it("is kept for each step, and for no other", () => {
    expect(readdirSync(HISTORY).sort()).toEqual(stepsOf(DRAFTS).map(({ name }) => name));
  });
});
