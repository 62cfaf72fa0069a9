import type { SourceText } from "../../parse/source-text.js";
import { isGitName, readGitFiles } from "../git-files.js";
import { readDocuments, refusalOf } from "../read-documents.js";
import { UserError, userError } from "../user-error.js";

/**
 * Reads older states of documents.
 *
 * @param names files, or `git:REV:PATH` for a file of a revision
 * @throws UserError for what cannot be read, is too large or is no CDS document
 */
export function readOlder(cwd: string, names: readonly string[], maxBytes: number): readonly SourceText[] {
  return names.flatMap((name): readonly SourceText[] => (isGitName(name) ? [fromGit(cwd, name, maxBytes)] : readDocuments(cwd, [name], maxBytes)));
}

function fromGit(cwd: string, name: string, maxBytes: number): SourceText {
  const [source, ...others] = readGitFiles(cwd, name);
  if (source === undefined || others.length > 0) {
    throw userError("input/revision", { file: name }, "this is a folder, not a document", "name each older document, for example git:main:spec/cds-wg3-01.md");
  }
  const refusal = refusalOf(source, maxBytes);
  if (refusal !== null) throw new UserError([refusal]);
  return source;
}
