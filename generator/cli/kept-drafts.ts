import { join } from "node:path";
import type { Config } from "./config.js";
import { type DocumentText, markdownIn, readDocuments } from "./read-documents.js";
import { foldersIn, type Target } from "./target.js";

/** An older draft that the project keeps: the documents that differ from those that follow. */
export interface KeptDraft {
  readonly date: string;
  readonly documents: readonly DocumentText[];
}

/**
 * Reads the drafts that are older than a target, the oldest first; none for files named on the command line.
 *
 * @throws UserError for documents that cannot be used
 */
export function readKeptDrafts(cwd: string, config: Config, { request }: Pick<Target, "request">): readonly KeptDraft[] {
  if (request.files !== null) return [];
  const folder = config.drafts.documents;
  const dates = foldersIn(join(cwd, folder)).filter((date) => request.draft === null || date < request.draft);
  return dates.map((date) => ({ date, documents: readDocuments(cwd, markdownIn(cwd, `${folder}/${date}`), config.maxDocumentBytes) }));
}
