import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { onTestFinished } from "vitest";

/** The built command. */
export const main = fileURLToPath(new URL("../../dist/generator/cli/main.js", import.meta.url));

/** What the command prints when the server is ready. */
interface Ready {
  readonly url: string;
  readonly listings: Readonly<Record<string, string>>;
  readonly tokens: { readonly residential: string; readonly portfolio: string; readonly aggregator: string };
}

/** A server in a process of its own. */
export interface Started extends Ready {
  readonly process: ChildProcess;
  readonly log: () => string;
  /** Ends the process as a service manager does. */
  readonly end: () => Promise<number | null>;
}

/** Starts the command with demo data and waits for its line. */
export async function start(args: readonly string[], nodeArgs: readonly string[] = []): Promise<Started> {
  const child = spawn(process.execPath, [...nodeArgs, main, "serve", "--port", "0", "--demo", "--json", ...args], { cwd: tmpdir(), stdio: ["ignore", "pipe", "pipe"] });
  let log = "";
  child.stderr.on("data", (data) => (log += String(data)));
  for await (const line of createInterface({ input: child.stdout })) {
    const ready: Ready = JSON.parse(line);
    const end = async (): Promise<number | null> => {
      if (child.exitCode !== null) return child.exitCode;
      const ended = once(child, "exit");
      child.kill("SIGTERM");
      await ended;
      return child.exitCode;
    };
    return { ...ready, process: child, log: () => log, end };
  }
  throw new Error(`the server did not start:\n${log}`);
}


/** Runs the command where it is to fail. */
export async function refused(args: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<{ readonly code: number | null; readonly out: string; readonly err: string }> {
  const child = spawn(process.execPath, [main, "serve", ...args], { cwd: tmpdir(), env: { ...process.env, ...env }, stdio: ["ignore", "pipe", "pipe"] });
  let [out, err] = ["", ""];
  child.stdout.on("data", (data) => (out += String(data)));
  child.stderr.on("data", (data) => (err += String(data)));
  await once(child, "close");
  return { code: child.exitCode, out, err };
}

/** A temporary folder, which is removed when the test has ended. */
export function folder(): string {
  const path = mkdtempSync(join(tmpdir(), "cds-serve-test-"));
  onTestFinished(() => rmSync(path, { recursive: true, force: true }));
  return path;
}

/** The object that a JSON text holds. */
export const parseObject = (json: string): Record<string, unknown> => JSON.parse(json);

/** The body of a listing's page or another text. */
export async function text(url: string, token: string, headers: Readonly<Record<string, string>> = {}): Promise<string> {
  return (await fetch(url, { headers: { authorization: `Bearer ${token}`, ...headers } })).text();
}
