import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { atMost, type BenchTable, median, timed } from "./bench.js";

const ROUNDS = 5;
const built = (path: string): string => fileURLToPath(new URL(`../../dist/generator/${path}`, import.meta.url));
/** The built command. */
export const builtCommand = built("cli/main.js");
const blocks = built("parse/blocks.js");
const sections = built("parse/split-sections.js");
const openapiTypescript = join(dirname(createRequire(import.meta.url).resolve("openapi-typescript/package.json")), "bin/cli.js");

/** Measures whole commands from start to end, each a process of its own; the package must be built. */
export function benchProcesses(draft: string): BenchTable {
  const folder = mkdtempSync(join(tmpdir(), "cds-codegen-bench-"));
  try {
    const generate = [builtCommand, "generate", draft, "--out", join(folder, "out")];
    const commands: readonly (readonly [name: string, args: readonly string[]])[] = [
      ["node alone", ["--eval", ""]],
      ["cds-codegen model", [builtCommand, "model", draft]],
      ["cds-codegen generate, all five kinds", generate],
      ["cds-codegen generate --only openapi,client", [...generate.slice(0, -1), join(folder, "client"), "--only", "openapi,client"]],
      ["cds-codegen check, nothing changed", [builtCommand, "check", draft, "--out", join(folder, "out")]],
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

/**
 * Measures whole commands on the newest drafts of all documents against what they cannot do without: remark's time
 * on the texts in a cold process, and openapi-typescript's own command on each OpenAPI document.
 */
export function benchFamily(drafts: readonly string[]): BenchTable {
  const folder = mkdtempSync(join(tmpdir(), "cds-codegen-bench-"));
  const out = join(folder, "out");
  try {
    const generate = [builtCommand, "generate", ...drafts, "--out", out];
    run(generate);
    const documents = readdirSync(join(out, "openapi")).map((file) => join(out, "openapi", file));
    const times: Readonly<Record<"remark" | "types" | "generate" | "check", number[]>> = { remark: [], types: [], generate: [], check: [] };
    for (let round = 0; round < ROUNDS; round++) {
      times.remark.push(Number(run(["--input-type=module", "--eval", COLD_REMARK, blocks, sections, ...drafts])));
      times.types.push(
        timed(() => documents.forEach((document) => run([openapiTypescript, document, "--output", join(folder, "types.ts")]))),
      );
      rmSync(out, { recursive: true, force: true });
      times.generate.push(timed(() => run(generate)));
      times.check.push(timed(() => run([builtCommand, "check", ...drafts, "--out", out])));
    }
    const [remark, types, whole, check] = [median(times.remark), median(times.types), median(times.generate), median(times.check)];
    return {
      title: "Whole commands on the newest drafts of all three documents",
      rows: [
        { name: "remark on the texts, in a cold process", value: remark, unit: "ms" },
        { name: "openapi-typescript on each OpenAPI document", value: types, unit: "ms" },
        { name: "cds-codegen generate, everything", value: whole, unit: "ms" },
        atMost(2, { name: "generate against the two together", value: whole / (remark + types), unit: "x" }),
        { name: "cds-codegen check, nothing changed", value: check, unit: "ms" },
        atMost(0.3, { name: "check against generate", value: check / whole, unit: "x" }),
      ],
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Prints how long remark takes for the sections of the files that it is given. */
const COLD_REMARK = `
import { readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
const [blocks, sections, ...files] = process.argv.slice(1);
const { parseMarkdown } = await import(pathToFileURL(blocks));
const { splitSections } = await import(pathToFileURL(sections));
const texts = files.map((file) => readFileSync(file, "utf8"));
const start = performance.now();
for (const text of texts) for (const section of splitSections(text)) parseMarkdown(section.text);
console.log(performance.now() - start);
`;

function run(args: readonly string[]): string {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: "utf8", maxBuffer: 64 * 1024 * 1024 });
  if (status !== 0) throw new Error(`node ${args.join(" ")} ended with ${status}:\n${stderr}`);
  return stdout;
}
