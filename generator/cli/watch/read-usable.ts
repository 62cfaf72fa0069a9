import { setTimeout as sleep } from "node:timers/promises";
import type { Diagnostic } from "../../model/diagnostic.js";
import { identifierOf } from "../lint/new-findings.js";
import { type DocumentText, readDocuments } from "../read-documents.js";
import { UserError, userError } from "../user-error.js";

/** How long a state that looks half saved is given to become whole, in milliseconds. */
const GRACE = 250;

/** The documents as far as they can be used: one that is broken stands as it was last. */
export interface UsableDocuments {
  readonly documents: readonly DocumentText[];
  /** What is wrong with the others. */
  readonly problems: readonly Diagnostic[];
  /** Files that cannot be used and never could since watching began. */
  readonly unknown: readonly string[];
}

/**
 * Reads documents one by one, so that a broken one hides none of the others. Where one is broken, missing or cut off,
 * its editor may still be saving: it is read again a moment later.
 *
 * @param files the documents that there are
 * @param earlier the documents as they were last usable
 * @param owners the files whose artifacts exist, which win over copies of them
 */
export async function readUsable(
  cwd: string,
  files: readonly string[],
  maxBytes: number,
  earlier: readonly DocumentText[],
  owners: readonly string[],
): Promise<UsableDocuments> {
  const once = readOnce(cwd, files, maxBytes, earlier, owners);
  if (once.problems.length === 0 && !once.documents.some((document) => isCutOff(document, earlier))) return once;
  await sleep(GRACE);
  return readOnce(cwd, files, maxBytes, earlier, owners);
}

function readOnce(cwd: string, files: readonly string[], maxBytes: number, earlier: readonly DocumentText[], owners: readonly string[]): UsableDocuments {
  const readings = files.map((file) => ({ file, ...readOne(cwd, file, maxBytes) }));
  const present = readings.flatMap(({ document }) => document ?? []);
  const gone = earlier.filter((last) => !files.includes(last.file) && !present.some((document) => identifierOf(document) === identifierOf(last)));
  const missing = gone.map(({ file }) => ({ file, ...readOne(cwd, file, maxBytes) })).filter(({ document }) => document === null);
  const rank = ({ file }: DocumentText): number => (isAmong(file, earlier) ? 0 : owners.includes(file) ? 1 : 2);
  // Documents that patterns find are in the order of their names; named ones are never gone from the list.
  const inOrder = missing.length === 0 ? readings : [...readings, ...missing].sort((a, b) => (a.file < b.file ? -1 : 1));
  const found = inOrder.map((reading) => {
    const { file, document } = reading;
    if (document === null) return reading;
    const first = present
      .filter((other) => identifierOf(other) === identifierOf(document))
      .reduce((best, other) => (rank(other) < rank(best) ? other : best), document);
    return first.file === file ? reading : { file, document: null, problems: sameDocument(file, first) };
  });
  return {
    documents: found.flatMap(({ file, document }) => document ?? earlier.find((last) => last.file === file && !isReplaced(last, present)) ?? []),
    problems: found.flatMap(({ problems }) => problems),
    unknown: found.filter(({ file, document }) => document === null && !isAmong(file, earlier)).map(({ file }) => file),
  };
}

function isAmong(file: string, documents: readonly DocumentText[]): boolean {
  return documents.some((document) => document.file === file);
}

/** Whether another file holds what a document was. */
function isReplaced(last: DocumentText, present: readonly DocumentText[]): boolean {
  return present.some((document) => document.file !== last.file && identifierOf(document) === identifierOf(last));
}

function readOne(cwd: string, file: string, maxBytes: number): { readonly document: DocumentText | null; readonly problems: readonly Diagnostic[] } {
  try {
    const [document = null] = readDocuments(cwd, [file], maxBytes);
    return { document, problems: [] };
  } catch (error) {
    if (error instanceof UserError) return { document: null, problems: error.diagnostics };
    throw error;
  }
}

/** Whether a document is but the beginning of what it was. */
function isCutOff({ file, text }: DocumentText, earlier: readonly DocumentText[]): boolean {
  const last = earlier.find((document) => document.file === file);
  return last !== undefined && text.length < last.text.length && last.text.startsWith(text);
}

function sameDocument(file: string, first: DocumentText): readonly Diagnostic[] {
  const id = identifierOf(first);
  return userError("document/duplicate", { file }, `this is a draft of ${id}, as ${first.file} is`, "keep one of them out of the watched documents").diagnostics;
}
