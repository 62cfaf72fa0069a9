import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { parseMarkdown } from "../../generator/parse/blocks.js";
import { parse } from "../../generator/parse/parse.js";
import { splitSections } from "../../generator/parse/split-sections.js";
import { atMost, type BenchRow, type BenchTable, median, timed } from "./bench.js";

const ROUNDS = 21;

/**
 * Measures what parsing costs beyond remark's own time, which is that of splitting a document at its headings and
 * parsing the sections one by one. Both take turns in each round, so that what slows the machine slows both.
 *
 * @param bounded the draft for which the bound holds
 * @param others drafts that are measured beside it
 */
export function benchParse(bounded: string, others: readonly string[]): BenchTable {
  const rows = [bounded, ...others].flatMap((path) => {
    const { remark, whole, name } = measure(path);
    const ratio = { name: `${name}: the rest, as a share of remark`, value: (whole - remark) / remark, unit: "x" };
    return [
      { name: `${name}: remark, section by section`, value: remark, unit: "ms" },
      { name: `${name}: the whole parse`, value: whole, unit: "ms" },
      path === bounded ? atMost(1, ratio) : ratio,
    ] satisfies BenchRow[];
  });
  return { title: "Parsing in one process, warmed up", rows };
}

function measure(path: string): { readonly name: string; readonly remark: number; readonly whole: number } {
  const text = readFileSync(path, "utf8");
  const source = { file: basename(path), text };
  const remark: number[] = [];
  const whole: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    remark.push(timed(() => splitSections(text).forEach((section) => parseMarkdown(section.text))));
    whole.push(timed(() => void parse([source])));
  }
  // The first rounds compile the code that the later ones run.
  return { name: basename(path, ".md"), remark: median(remark.slice(5)), whole: median(whole.slice(5)) };
}
