import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { onTestFinished } from "vitest";
import { run } from "../../generator/cli/program.js";

/** What a command did. */
export interface CommandResult {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs a command in this process, away from any terminal. */
export async function runCommand(cwd: string, args: readonly string[]): Promise<CommandResult> {
  const written = { out: "", err: "" };
  const output = (name: "out" | "err") => ({
    write: (text: string): void => void (written[name] += text),
    isTerminal: false,
    colours: false,
  });
  const code = await run(args, { cwd, out: output("out"), err: output("err") });
  return { code, ...written };
}

/** A folder of its own for the running test, with the given files in it. */
export function projectFolder(files: Readonly<Record<string, string | Uint8Array>> = {}): string {
  const folder = mkdtempSync(join(tmpdir(), "cds-codegen-test-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  return folder;
}
