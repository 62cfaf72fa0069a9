import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { type BenchTable, median, timed } from "./bench.js";

const ROUNDS = 5;
const main = fileURLToPath(new URL("../../dist/cli/main.js", import.meta.url));
const openapiTypescript = join(dirname(createRequire(import.meta.url).resolve("openapi-typescript/package.json")), "bin/cli.js");

/** Measures whole commands from start to end, each a process of its own; the package must be built. */
export function benchProcesses(draft: string): BenchTable {
  const folder = mkdtempSync(join(tmpdir(), "cds-codegen-bench-"));
  try {
    const generate = [main, "generate", draft, "--out", join(folder, "out")];
    const commands: readonly (readonly [name: string, args: readonly string[]])[] = [
      ["node alone", ["--eval", ""]],
      ["cds-codegen model", [main, "model", draft]],
      ["cds-codegen generate, all five kinds", generate],
      ["cds-codegen generate --only openapi,client", [...generate.slice(0, -1), join(folder, "client"), "--only", "openapi,client"]],
      ["cds-codegen check, nothing changed", [main, "check", draft, "--out", join(folder, "out")]],
      ["openapi-typescript on the same OpenAPI document", [openapiTypescript, join(folder, "out/openapi/cds-wg3-01.json"), "--output", join(folder, "types.ts")]],
    ];
    run(generate);
    const times = commands.map((): number[] => []);
    for (let round = 0; round < ROUNDS; round++) {
      commands.forEach(([, args], index) => {
        // Each round writes everything anew.
        if (args === generate) rmSync(join(folder, "out"), { recursive: true, force: true });
        times[index]?.push(timed(() => run(args)));
      });
    }
    return {
      title: "Whole commands on the March draft, from start to end of the process",
      rows: commands.map(([name], index) => ({ name, value: median(times[index] ?? []), unit: "ms" })),
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function run(args: readonly string[]): void {
  const { status, stderr } = spawnSync(process.execPath, args, { encoding: "utf8", maxBuffer: 64 * 1024 * 1024 });
  if (status !== 0) throw new Error(`node ${args.join(" ")} ended with ${status}:\n${stderr}`);
}
