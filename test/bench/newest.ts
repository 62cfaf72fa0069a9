import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { parseMarkdown } from "../../generator/parse/blocks.js";
import { parse } from "../../generator/parse/parse.js";
import { splitSections } from "../../generator/parse/split-sections.js";
import { atMost, type BenchTable, median, timed } from "./bench.js";

const ROUNDS = 11;
const WARM_UP = 3;
const COPIES = 10;

/** Measures in one process how parsing keeps up with a draft's length and with edits to it. */
export function benchNewest(path: string): BenchTable {
  const text = readFileSync(path, "utf8");
  const name = basename(path);
  const changed = text.replace("(OPTIONAL)", "(REQUIRED)");
  if (changed === text) throw new Error(`${name} has no optional field to change`);
  const times: Readonly<Record<"remark" | "first" | "second", number[]>> = { remark: [], first: [], second: [] };
  for (let round = 0; round < ROUNDS; round++) {
    times.remark.push(timed(() => splitSections(text).forEach((section) => parseMarkdown(section.text))));
    times.first.push(timed(() => void parse([{ file: name, text }])));
    const { cache } = parse([{ file: name, text }]);
    times.second.push(timed(() => void parse([{ file: name, text: changed }], cache)));
  }
  const settled = (all: readonly number[]): number => median(all.slice(WARM_UP));
  const [remark, first, second] = [settled(times.remark), settled(times.first), settled(times.second)];
  const copies = Array.from({ length: COPIES }, (_, copy) => underOtherAnchors(text, copy)).join("\n");
  const many = timed(() => void parse([{ file: name, text: copies }]));
  return {
    title: "Parsing the newest draft in one process, warmed up",
    rows: [
      { name: "remark, section by section", value: remark, unit: "ms" },
      atMost(1.6, { name: "parse to model", value: first / remark, unit: "x remark" }),
      atMost(0.15, { name: "a second parse after one field changed", value: second / first, unit: "x the first" }),
      atMost(12, { name: `${COPIES} copies under different anchors`, value: many / first, unit: "x one" }),
    ],
  };
}

function underOtherAnchors(text: string, copy: number): string {
  return text.replace(/(<a id="|href="#|\]\(#)/g, `$1copy-${copy}-`);
}
