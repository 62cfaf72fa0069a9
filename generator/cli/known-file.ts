import { resolve } from "node:path";
import { isRecord } from "./json-record.js";
import { readTextIfThere } from "./read-text.js";
import { userError } from "./user-error.js";

/** A kind of file that lists what is known and accepted: findings, or changes. */
export interface KnownFileKind<Entry> {
  /** The rule of the diagnostics about such files. */
  readonly rule: string;
  /** What is said where there is no such file, and where a file is none; and what to do about each. */
  readonly missing: string;
  readonly none: string;
  readonly write: string;
  readonly mend: string;
  /** The member that holds the entries. */
  readonly list: string;
  readonly isEntry: (value: unknown) => value is Entry;
  /** What is said where an entry is none. */
  readonly lacking: string;
}

/** Such a file, read. */
export interface KnownFile<Entry> {
  readonly file: string;
  readonly text: string;
  readonly entries: readonly Entry[];
}

/**
 * Reads a file of what is known.
 *
 * @throws UserError when there is none, or when it is none
 */
export function readKnownFile<Entry>(cwd: string, file: string, kind: KnownFileKind<Entry>): KnownFile<Entry> {
  const text = readTextIfThere(resolve(cwd, file));
  if (text === null) throw userError(kind.rule, { file }, kind.missing, kind.write);
  const wrong = (reason: string): Error => userError(kind.rule, { file }, `${kind.none}: ${reason}`, kind.mend);
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw wrong(error instanceof Error ? error.message : String(error));
  }
  const list = isRecord(value) && value["version"] === 1 ? value[kind.list] : null;
  if (!Array.isArray(list)) throw wrong(`it has no version 1 and no ${kind.list}`);
  const entries: unknown[] = list;
  if (!entries.every(kind.isEntry)) throw wrong(kind.lacking);
  return { file, text, entries };
}
