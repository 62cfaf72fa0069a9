import { existsSync } from "node:fs";
import { isRecord } from "../json-record.js";
import { type KnownFileKind, readKnownFile } from "../known-file.js";
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
  const { text, entries } = readKnownFile(cwd, file, BASELINE);
  return { file, text, baseline: { version: 1, findings: entries } };
}

/** A baseline without what it accepts in documents that are there and are not checked. */
export function baselineOf(cwd: string, { findings, ...baseline }: Baseline, checked: readonly string[]): Baseline {
  return { ...baseline, findings: findings.filter(({ file }) => checked.includes(file) || !existsSync(resolve(cwd, file))) };
}

function isFinding(value: unknown): value is KnownFinding {
  return isRecord(value) && ["file", "rule", "message", "fingerprint"].every((name) => typeof value[name] === "string") && typeof value["count"] === "number" && ["string", "undefined"].includes(typeof value["reason"]);
}

const BASELINE: KnownFileKind<KnownFinding> = {
  rule: "lint/baseline",
  missing: "there is no such baseline",
  none: "the file is no baseline",
  write: "write it with --update-baseline",
  mend: "write it anew with --update-baseline",
  list: "findings",
  isEntry: isFinding,
  lacking: "a finding lacks its file, rule, message, fingerprint or count",
};
