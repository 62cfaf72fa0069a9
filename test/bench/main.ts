import { existsSync } from "node:fs";
import { join } from "node:path";
import buildPackage from "../build-package.js";
import { DRAFTS_DIR, MARCH_DRAFT } from "../drafts-folder.js";
import type { BenchRow, BenchTable } from "./bench.js";
import { benchLint } from "./lint.js";
import { benchNewest } from "./newest.js";
import { benchParse } from "./parse.js";
import { benchPaging } from "./engine.js";
import { benchFamily, benchProcesses, builtCommand } from "./processes.js";
import { benchSegments } from "./segments.js";
import { benchServing } from "./serve.js";
import { benchValidators } from "./validators.js";
import { benchViews } from "./views.js";
import { benchWatch } from "./watch.js";

const NEWEST_DRAFTS = ["cds-wg1-01@2026-03-20.md", "cds-wg1-02@2026-03-20.md", "cds-wg3-01@2026-08-20.md"];

/** What can be measured by itself: `npm run bench -- validators lint`. */
const GROUPS: Readonly<Record<string, () => Promise<readonly BenchTable[]>>> = {
  documents: async () => {
    const march = join(DRAFTS_DIR, MARCH_DRAFT);
    const newest = newestDrafts();
    if (newest === null) return [];
    return [benchParse(march), benchNewest(newest.at(-1) ?? ""), benchProcesses(march), benchFamily(newest)];
  },
  lint: async () => {
    const largest = newestDrafts()?.at(-1);
    return largest === undefined ? [] : [benchLint(builtCommand, largest)];
  },
  watch: async () => {
    const newest = newestDrafts();
    return newest === null ? [] : [await benchWatch(builtCommand, newest)];
  },
  validators: async () => [await benchValidators()],
  serving: async () => [...(await benchServing()), await benchSegments()],
  views: async () => [await benchViews()],
  paging: () => benchPaging(),
};

/** Measures what has a bound, prints the figures, and fails when a bound does not hold. */
async function main(asJson: boolean, chosen: readonly string[]): Promise<void> {
  const unknown = chosen.filter((name) => !(name in GROUPS));
  if (unknown.length > 0) throw new Error(`${unknown.join(", ")}: what can be measured is ${Object.keys(GROUPS).join(", ")}`);
  buildPackage();
  const tables: BenchTable[] = [];
  for (const [name, measure] of Object.entries(GROUPS)) {
    if (chosen.length === 0 || chosen.includes(name)) tables.push(...(await measure()));
  }
  const missed = tables.flatMap((table) => table.rows).filter((row) => row.holds === false);
  console.log(asJson ? JSON.stringify({ holds: missed.length === 0, tables }, null, 2) : `${tables.map(format).join("\n")}\n${verdict(missed)}`);
  process.exitCode = missed.length === 0 ? 0 : 1;
}

/** The newest published drafts, the largest last; where one is missing, says so and gives `null`. */
function newestDrafts(): readonly string[] | null {
  const paths = NEWEST_DRAFTS.map((name) => join(DRAFTS_DIR, name));
  const missing = [join(DRAFTS_DIR, MARCH_DRAFT), ...paths].filter((path) => !existsSync(path));
  if (missing.length === 0) return paths;
  console.error(`NOT MEASURED: what reads the published drafts, since these are missing: ${missing.join(", ")}.`);
  console.error("Set CDS_DRAFTS_DIR to the folder that holds them.");
  return null;
}

function format(table: BenchTable): string {
  const width = Math.max(...table.rows.map((row) => row.name.length));
  const lines = table.rows.map((row) => `  ${row.name.padEnd(width)} ${row.value.toFixed(row.value < 10 ? 2 : 0).padStart(9)} ${row.unit}${boundOf(row)}`);
  return `${table.title}\n${lines.join("\n")}\n`;
}

function boundOf(row: BenchRow): string {
  if (row.bound === undefined) return "";
  const words = row.bound.direction === "at-most" ? "at most" : "at least";
  return `   bound: ${words} ${row.bound.limit} ${row.unit}: ${row.holds === true ? "holds" : "DOES NOT HOLD"}`;
}

function verdict(missed: readonly BenchRow[]): string {
  return missed.length === 0 ? "All bounds hold." : `These bounds do not hold: ${missed.map((row) => row.name).join("; ")}`;
}

const words = process.argv.slice(2);
await main(words.includes("--json"), words.filter((word) => word !== "--json"));
