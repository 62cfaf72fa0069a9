import { expect, it } from "vitest";
import { lintDocuments } from "../../generator/cli/lint/lint-documents.js";
import type { Diagnostic } from "../../generator/model/types.js";
import type { SourceText } from "../../generator/parse/parse.js";
import { describeWithDrafts, draft } from "../drafts.js";
import { SLIPS, type PlantedSlip } from "./planted-slips.js";

const DRAFTS = ["cds-wg1-01@2026-03-20", "cds-wg1-02@2026-03-20", "cds-wg3-01@2026-08-20"];

/** Marks around what is planted, which no text has: one pair of characters a slip. */
const openOf = (index: number): string => String.fromCharCode(0xe000 + 2 * index);
const closeOf = (index: number): string => String.fromCharCode(0xe001 + 2 * index);

/** Plants all slips in the newest draft, and says where each one stands. */
function plant(source: SourceText): { readonly source: SourceText; readonly ranges: readonly string[] } {
  const marked = SLIPS.reduce((text, { find, write }, index) => {
    const own = write.replace("⟦", openOf(index)).replace("⟧", closeOf(index));
    const planted = text.replace(find, own);
    expect(planted, `the draft has a place for ${write}`).not.toBe(text);
    return planted;
  }, source.text);
  const positions = new Map<string, string>();
  const clean: string[] = [];
  let line = 1;
  let column = 1;
  for (const character of marked) {
    if (/[\ue000-\uefff]/.test(character)) {
      positions.set(character, `${line}:${column}`);
      continue;
    }
    clean.push(character);
    [line, column] = character === "\n" ? [line + 1, 1] : [line, column + character.length];
  }
  return { source: { ...source, text: clean.join("") }, ranges: SLIPS.map((_, index) => `${positions.get(openOf(index)) ?? "?"}-${positions.get(closeOf(index)) ?? "?"}`) };
}

function rangeOf({ line, column, endLine, endColumn }: Diagnostic): string {
  return `${line}:${column}-${endLine}:${endColumn}`;
}

describeWithDrafts("slips that are planted in an official draft", () => {
  it("are found, each by its rule and in its exact range", async () => {
    const [, , newest] = DRAFTS;
    const planted = plant(draft(newest ?? ""));
    const sources = DRAFTS.map((name) => (name === newest ? planted.source : draft(name)));
    const results = await lintDocuments(sources, { rules: {}, words: [], baseline: null });
    const found = new Set(results.filter(({ diagnostic }) => diagnostic.file === planted.source.file).map(({ diagnostic }) => `${diagnostic.rule} ${rangeOf(diagnostic)}`));
    const missed = SLIPS.map(({ rule }: PlantedSlip, index) => `${rule} ${planted.ranges[index] ?? ""}`).filter((expected) => !found.has(expected));
    const near = (expected: string): readonly string[] => [...found].filter((one) => one.includes(` ${expected.split(" ")[1]?.split(":")[0] ?? ""}:`));
    expect(missed.map((expected) => `${expected}; found there: ${near(expected).join(", ")}`)).toEqual([]);
  });
});
