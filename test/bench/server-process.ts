import type { ChildProcess } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";

/** The line with which our servers, and those that they are measured beside, say where they are. */
export const URL_IN_JSON = /"url":"([^"]+)"/;

/**
 * Waits until a server says where it is; its other lines are read and forgotten.
 *
 * @param announced the line that says so, with the address as its first group
 * @throws Error if it ends before
 */
export async function addressOf(child: ChildProcess, announced: RegExp = URL_IN_JSON): Promise<string> {
  if (child.stdout === null) throw new Error("a server says nothing");
  for await (const line of createInterface({ input: child.stdout })) {
    const [, address] = announced.exec(line) ?? [];
    if (address === undefined) continue;
    child.stdout.resume();
    return address;
  }
  throw new Error("a server did not start");
}

/** Ends a process and waits until it has. */
export async function endProcess(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, "exit");
  child.kill("SIGKILL");
  await ended;
}
