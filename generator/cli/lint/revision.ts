import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { recogniseDocument } from "../../parse/recognise-document.js";
import type { SourceText } from "../../parse/source-text.js";
import { isGitName, readGitFiles } from "../git-files.js";
import { UserError, userError } from "../user-error.js";

/**
 * Reads an older state of a document.
 *
 * @param name a file, or `git:REV:PATH` for a file of a revision
 * @throws UserError when it cannot be read or is no CDS document
 */
export function readOlder(cwd: string, name: string): SourceText {
  const source = isGitName(name) ? fromGit(cwd, name) : { file: name, text: fromFile(cwd, name) };
  const problem = recogniseDocument(source);
  if (problem !== null) throw new UserError([problem]);
  return source;
}

function fromGit(cwd: string, name: string): SourceText {
  const [source, ...others] = readGitFiles(cwd, name);
  if (source !== undefined && others.length === 0) return source;
  throw userError("input/revision", { file: name }, "this is a folder, not a document", "name each older document, for example git:main:spec/cds-wg3-01.md");
}

function fromFile(cwd: string, name: string): string {
  try {
    return readFileSync(resolve(cwd, name), "utf8");
  } catch {
    throw userError("input/missing", { file: name }, "the file cannot be read", "check the path of the older document");
  }
}
