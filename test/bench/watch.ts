import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { createInterface } from "node:readline";
import { atMost, type BenchTable, median, timed } from "./bench.js";

const ROUNDS = 5;

/**
 * Measures how long it takes from a save to the last artifact in a real `watch` process, against `generate` of the
 * same documents as a whole process. Both take turns in each round, so that what slows the machine slows both.
 *
 * @param main the built command
 * @param drafts the documents; one field of the last, the largest one, is changed
 */
export async function benchWatch(main: string, drafts: readonly string[]): Promise<BenchTable> {
  const folder = mkdtempSync(join(tmpdir(), "cds-codegen-bench-"));
  const files = drafts.map((draft) => basename(draft));
  for (const draft of drafts) copyFileSync(draft, join(folder, basename(draft)));
  const edited = join(folder, files.at(-1) ?? "");
  const text = readFileSync(edited, "utf8");
  const watching = startWatch(main, folder, [...files, "--out", "followed"]);
  try {
    await watching.next("done");
    const times: Readonly<Record<"generate" | "field" | "line", number[]>> = { generate: [], field: [], line: [] };
    for (let round = 0; round < ROUNDS; round++) {
      rmSync(join(folder, "made"), { recursive: true, force: true });
      times.generate.push(timed(() => generate(main, folder, [...files, "--out", "made"])));
      for (const [kind, change] of [["field", withChangedField], ["line", withNewField]] as const) {
        times[kind].push(await followed(watching, () => writeFileSync(edited, change(text, round))));
        await followed(watching, () => writeFileSync(edited, text));
      }
    }
    const [whole, field, line] = [median(times.generate), median(times.field), median(times.line)];
    return {
      title: "Following an edit of the newest drafts of all three documents",
      rows: [
        { name: "cds-codegen generate, everything", value: whole, unit: "ms" },
        { name: "watch, from the save of one changed field to the last artifact", value: field, unit: "ms" },
        atMost(0.2, { name: "that, as a share of generate", value: field / whole, unit: "x" }),
        { name: "watch, the same for one more line, which moves all below it", value: line, unit: "ms" },
        { name: "that, as a share of generate", value: line / whole, unit: "x" },
      ],
    };
  } finally {
    await watching.end();
    rmSync(folder, { recursive: true, force: true });
  }
}

interface WatchProcess {
  /** Waits for an event of that kind; what came before the call does not count. */
  readonly next: (event: string) => Promise<void>;
  readonly end: () => Promise<void>;
}

function startWatch(main: string, cwd: string, args: readonly string[]): WatchProcess {
  const child: ChildProcess = spawn(process.execPath, [main, "watch", ...args, "--json"], { cwd, stdio: ["ignore", "pipe", "inherit"] });
  if (child.stdout === null) throw new Error("watch has no output");
  const lines = createInterface({ input: child.stdout });
  child.setMaxListeners(0);
  return {
    next: (kind) =>
      new Promise((resolve, reject) => {
        const onLine = (line: string): void => {
          const { event }: { event: string } = JSON.parse(line);
          if (event === "failed" || event === "problems") reject(new Error(line));
          if (event !== kind) return;
          lines.off("line", onLine);
          resolve();
        };
        lines.on("line", onLine);
        child.once("exit", (status) => reject(new Error(`watch ended with ${status}`)));
      }),
    async end() {
      if (child.exitCode !== null) return;
      child.kill("SIGTERM");
      await once(child, "exit");
    },
  };
}

/** How long it takes until the artifacts are written; waits for the rest of the run, too. */
async function followed(watching: WatchProcess, save: () => void): Promise<number> {
  const written = watching.next("artifacts");
  const done = watching.next("done");
  const start = performance.now();
  save();
  await written;
  const time = performance.now() - start;
  await done;
  return time;
}

/** Each round changes another field. */
function withChangedField(text: string, round: number): string {
  const at = nthIndex(text, "(OPTIONAL)", 10 * round);
  return `${text.slice(0, at)}(REQUIRED)${text.slice(at + "(OPTIONAL)".length)}`;
}

function withNewField(text: string, round: number): string {
  const at = text.lastIndexOf("\n", nthIndex(text, "(OPTIONAL)", 10 * round));
  return `${text.slice(0, at)}\n* \`bench_${round}\` - _[string](#string)_ - (OPTIONAL) One more.${text.slice(at)}`;
}

function nthIndex(text: string, part: string, nth: number): number {
  const at = [...text.matchAll(new RegExp(part.replace(/[()]/g, "\\$&"), "g"))][nth]?.index;
  if (at === undefined) throw new Error(`the draft has fewer than ${nth} of ${part}`);
  return at;
}

function generate(main: string, cwd: string, args: readonly string[]): void {
  const { status, stderr } = spawnSync(process.execPath, [main, "generate", ...args], { cwd, encoding: "utf8", maxBuffer: 64 * 1024 * 1024 });
  if (status !== 0) throw new Error(`generate ended with ${status}:\n${stderr}`);
}
