import { existsSync } from "node:fs";
import { join } from "node:path";
import buildPackage from "../build-package.js";
import { DRAFTS_DIR, MARCH_DRAFT } from "../drafts-folder.js";
import type { BenchRow, BenchTable } from "./bench.js";
import { benchLint } from "./lint.js";
import { benchNewest } from "./newest.js";
import { benchParse } from "./parse.js";
import { benchFamily, benchProcesses, builtCommand } from "./processes.js";
import { benchValidators } from "./validators.js";

const NEWEST_DRAFTS = ["cds-wg1-01@2026-03-20.md", "cds-wg1-02@2026-03-20.md", "cds-wg3-01@2026-08-20.md"];

/** Measures everything that has a bound, prints the figures, and fails when a bound does not hold. */
async function main(asJson: boolean): Promise<void> {
  const march = join(DRAFTS_DIR, MARCH_DRAFT);
  const newest = NEWEST_DRAFTS.map((name) => join(DRAFTS_DIR, name));
  const tables: BenchTable[] = [];
  const missing = [march, ...newest].filter((path) => !existsSync(path));
  if (missing.length === 0) {
    buildPackage();
    const largest = newest.at(-1) ?? "";
    tables.push(benchParse(march), benchNewest(largest), benchProcesses(march), benchFamily(newest), benchLint(builtCommand, largest));
  } else {
    console.error(`NOT MEASURED: parsing and whole commands, since these published drafts are missing: ${missing.join(", ")}.`);
    console.error("Set CDS_DRAFTS_DIR to the folder that holds the published drafts.");
  }
  tables.push(await benchValidators());
  const missed = tables.flatMap((table) => table.rows).filter((row) => row.holds === false);
  console.log(asJson ? JSON.stringify({ holds: missed.length === 0, tables }, null, 2) : `${tables.map(format).join("\n")}\n${verdict(missed)}`);
  process.exitCode = missed.length === 0 ? 0 : 1;
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

await main(process.argv.includes("--json"));
