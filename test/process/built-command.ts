import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";

export const repository = fileURLToPath(new URL("../..", import.meta.url));
const main = fileURLToPath(new URL("../../dist/generator/cli/main.js", import.meta.url));

export interface ProcessResult {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a program to its end. It is waited for, not blocked on: the test runner takes a silent worker for dead. */
export function runProcess(
  program: string,
  args: readonly string[],
  options: { readonly cwd: string; readonly env?: Readonly<Record<string, string | undefined>> },
): Promise<ProcessResult> {
  return new Promise((resolve, reject) => {
    const child = execFile(program, [...args], { ...options, encoding: "utf8", maxBuffer: 64 * 1024 * 1024 }, (error, stdout, stderr) => {
      if (error !== null && child.exitCode === null) reject(error);
      else resolve({ status: child.exitCode, stdout, stderr });
    });
  });
}

/** Runs the built command as a process of its own. */
export function runBuilt(cwd: string, args: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<ProcessResult> {
  return runProcess(process.execPath, [main, ...args], { cwd, env: { ...process.env, ...env } });
}
