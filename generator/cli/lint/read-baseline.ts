import { existsSync } from "node:fs";
import { readTextIfThere } from "../read-text.js";
import { userError } from "../user-error.js";
import type { Baseline, KnownFinding } from "../../lint/known-findings.js";
import { resolve } from "node:path";

/** A baseline with its text. */
export interface BaselineText {
  readonly file: string;
  readonly text: string;
  readonly baseline: Baseline;
}

/**
 * Reads a baseline.
 *
 * @throws UserError when there is none, or when it is none
 */
export function readBaseline(cwd: string, file: string): BaselineText {
  const text = readTextIfThere(resolve(cwd, file));
  if (text === null) throw userError("lint/baseline", { file }, "there is no such baseline", "write it with --update-baseline");
  const wrong = (reason: string): Error => userError("lint/baseline", { file }, `the file is no baseline: ${reason}`, "write it anew with --update-baseline");
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw wrong(error instanceof Error ? error.message : String(error));
  }
  if (!isRecord(value) || value["version"] !== 1 || !Array.isArray(value["findings"])) throw wrong("it has no version 1 and no findings");
  const findings: unknown[] = value["findings"];
  if (!findings.every(isFinding)) throw wrong("a finding lacks its file, rule, message, fingerprint or count");
  return { file, text, baseline: { version: 1, findings } };
}

/** A baseline without what it accepts in documents that are there and are not checked. */
export function baselineOf(cwd: string, { findings, ...baseline }: Baseline, checked: readonly string[]): Baseline {
  return { ...baseline, findings: findings.filter(({ file }) => checked.includes(file) || !existsSync(resolve(cwd, file))) };
}

function isFinding(value: unknown): value is KnownFinding {
  return isRecord(value) && ["file", "rule", "message", "fingerprint"].every((name) => typeof value[name] === "string") && typeof value["count"] === "number" && ["string", "undefined"].includes(typeof value["reason"]);
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}
