import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { parseMarkdown } from "../../generator/parse/blocks.js";
import { parse } from "../../generator/parse/parse.js";
import { splitSections } from "../../generator/parse/split-sections.js";
import { atMost, type BenchTable, median, timed } from "./bench.js";

const ROUNDS = 21;

/**
 * Measures what parsing costs beyond remark's own time, which is that of splitting a document at its headings and
 * parsing the sections one by one. Both take turns in each round, so that what slows the machine slows both.
 */
export function benchParse(draft: string): BenchTable {
  const { remark, whole } = measure(draft);
  return {
    title: "Parsing the March draft in one process, warmed up",
    rows: [
      { name: "remark, section by section", value: remark, unit: "ms" },
      { name: "the whole parse", value: whole, unit: "ms" },
      atMost(1, { name: "the rest, as a share of remark", value: (whole - remark) / remark, unit: "x" }),
    ],
  };
}

function measure(path: string): { readonly remark: number; readonly whole: number } {
  const text = readFileSync(path, "utf8");
  const source = { file: basename(path), text };
  const remark: number[] = [];
  const whole: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    remark.push(timed(() => splitSections(text).forEach((section) => parseMarkdown(section.text))));
    whole.push(timed(() => void parse([source])));
  }
  // The first rounds compile the code that the later ones run.
  return { remark: median(remark.slice(5)), whole: median(whole.slice(5)) };
}
