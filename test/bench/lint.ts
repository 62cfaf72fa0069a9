import { mkdtempSync, rmSync } from "node:fs";
import { spawnSync } from "node:child_process";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { atMost, type BenchTable, median, timed } from "./bench.js";

const ROUNDS = 5;

/**
 * Measures `lint` of one draft as a whole process against `model` of the same file, in turns, so that what slows the
 * machine slows both. The package must be built.
 *
 * @param main the built command
 * @param draft the draft for which the bound holds
 */
export function benchLint(main: string, draft: string): BenchTable {
  const folder = mkdtempSync(join(tmpdir(), "cds-codegen-bench-"));
  try {
    const model: number[] = [];
    const lint: number[] = [];
    for (let round = 0; round < ROUNDS; round++) {
      model.push(timed(() => run(folder, [main, "model", draft], [0])));
      lint.push(timed(() => run(folder, [main, "lint", draft, "--format", "json"], [0, 1])));
    }
    return {
      title: "Linting the newest draft, from start to end of the process",
      rows: [
        { name: "cds-codegen model", value: median(model), unit: "ms" },
        { name: "cds-codegen lint", value: median(lint), unit: "ms" },
        atMost(2.5, { name: "lint, as a multiple of model", value: median(lint) / median(model), unit: "x" }),
      ],
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function run(cwd: string, args: readonly string[], statuses: readonly number[]): void {
  const { status, stderr } = spawnSync(process.execPath, args, { cwd, encoding: "utf8", maxBuffer: 64 * 1024 * 1024 });
  if (!statuses.includes(status ?? -1)) throw new Error(`node ${args.join(" ")} ended with ${status}:\n${stderr}`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [main = "", draft = ""] = process.argv.slice(2);
  for (const row of benchLint(main, draft).rows) console.log(`${row.name}: ${row.value.toFixed(2)} ${row.unit}`);
}
