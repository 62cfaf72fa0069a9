import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

export const repository = fileURLToPath(new URL("../..", import.meta.url));
const main = fileURLToPath(new URL("../../dist/generator/cli/main.js", import.meta.url));

export interface ProcessResult {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the built command as a process of its own. */
export function runBuilt(cwd: string, args: readonly string[], env: Readonly<Record<string, string>> = {}): ProcessResult {
  return spawnSync(process.execPath, [main, ...args], {
    cwd,
    env: { ...process.env, ...env },
    encoding: "utf8",
    maxBuffer: 64 * 1024 * 1024,
  });
}
