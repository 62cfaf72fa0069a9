import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { recogniseDocument } from "../../parse/recognise-document.js";
import type { SourceText } from "../../parse/source-text.js";
import { UserError, userError } from "../user-error.js";

/**
 * Reads an older state of a document.
 *
 * @param name a file, or `git:REV:PATH` for a file of a revision
 * @throws UserError when it cannot be read or is no CDS document
 */
export function readOlder(cwd: string, name: string): SourceText {
  const source = { file: name, text: name.startsWith("git:") ? fromGit(cwd, name) : fromFile(cwd, name) };
  const problem = recogniseDocument(source);
  if (problem !== null) throw new UserError([problem]);
  return source;
}

function fromGit(cwd: string, name: string): string {
  const [, revision = "", path = ""] = /^git:([^:]+):(.+)$/.exec(name) ?? [];
  if (revision === "" || revision.startsWith("-")) {
    throw userError("input/revision", { file: name }, "this names no file of a revision", "write git:REV:PATH, for example git:main:spec/cds-wg3-01.md");
  }
  try {
    return execFileSync("git", ["show", `${revision}:./${path}`], { cwd, encoding: "utf8", maxBuffer: 64 * 1024 * 1024, stdio: ["ignore", "pipe", "pipe"] });
  } catch {
    throw userError("input/revision", { file: name }, "git has no such file in that revision", "check the revision and the path, which is relative to the folder in which the command runs");
  }
}

function fromFile(cwd: string, name: string): string {
  try {
    return readFileSync(resolve(cwd, name), "utf8");
  } catch {
    throw userError("input/missing", { file: name }, "the file cannot be read", "check the path of the older document");
  }
}
