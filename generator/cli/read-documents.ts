import { readdirSync, readFileSync, statSync, type Stats } from "node:fs";
import { resolve } from "node:path";
import { globSync } from "tinyglobby";
import type { Diagnostic } from "../model/types.js";
import { recogniseDocument } from "../parse/recognise-document.js";
import type { SourceText } from "../parse/source-text.js";
import { sha256 } from "./hash.js";
import { pathFrom } from "./paths.js";
import { systemErrorCode, UserError, userError } from "./user-error.js";

/** A specification document as it was read. */
export interface DocumentText extends SourceText {
  /** The hash of the file's bytes. */
  readonly sha256: string;
}

/**
 * Names the documents that a configuration's patterns match, in alphabetical order.
 *
 * @throws UserError when none does
 */
export function findDocuments(cwd: string, patterns: readonly string[]): readonly string[] {
  const files = globSync([...patterns], { cwd, dot: false, expandDirectories: false }).sort();
  if (files.length > 0) return files;
  throw userError(
    "input/none",
    { file: patterns.join(", ") },
    "no document matches",
    "name the Markdown files, or list them under `documents` in cds-codegen.config.json",
  );
}

/** The Markdown files of a folder, in alphabetical order. */
export function markdownIn(cwd: string, folder: string): readonly string[] {
  const names = readdirSync(resolve(cwd, folder)).filter((name) => name.endsWith(".md")).sort();
  return names.map((name) => (folder === "." ? name : `${folder}/${name}`));
}

/**
 * Reads specification documents, each once.
 *
 * @throws UserError for every file that is missing, too large or no CDS document, all of them together
 */
export function readDocuments(cwd: string, files: readonly string[], maxBytes: number): readonly DocumentText[] {
  const names = [...new Set(files.map((file) => pathFrom(cwd, file)))];
  const documents: DocumentText[] = [];
  const problems: UserError[] = [];
  for (const file of names) {
    try {
      documents.push(readDocument(cwd, file, maxBytes));
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      problems.push(error);
    }
  }
  if (problems.length > 0) throw new UserError(problems.flatMap((problem) => problem.diagnostics));
  return documents;
}

/** What keeps a text that is no file of its own, such as one of a revision, from being read as a document; `null` when nothing does. */
export function refusalOf(source: SourceText, maxBytes: number): Diagnostic | null {
  const [tooLarge = null] = sizeRefusal(source.file, Buffer.byteLength(source.text), maxBytes)?.diagnostics ?? [];
  return tooLarge ?? recogniseDocument(source);
}

function readDocument(cwd: string, file: string, maxBytes: number): DocumentText {
  const path = resolve(cwd, file);
  let bytes: Uint8Array;
  try {
    refuseUnreadable(file, statSync(path), maxBytes);
    bytes = readFileSync(path);
  } catch (error) {
    if (error instanceof UserError) throw error;
    if (systemErrorCode(error) === "ENOENT") {
      throw userError("input/missing", { file }, "there is no such file", "check the path of the document");
    }
    throw userError("input/unreadable", { file }, `the file cannot be read: ${systemErrorCode(error) ?? String(error)}`, "check the path and its permissions");
  }
  const document = { file, text: new TextDecoder().decode(bytes), sha256: sha256(bytes) };
  const problem = recogniseDocument(document);
  if (problem !== null) throw new UserError([problem]);
  return document;
}

function refuseUnreadable(file: string, stats: Stats, maxBytes: number): void {
  if (stats.isDirectory()) {
    throw userError("input/directory", { file }, "this is a folder, not a document", `name the Markdown files in it, for example ${file}/*.md`);
  }
  const tooLarge = sizeRefusal(file, stats.size, maxBytes);
  if (tooLarge !== null) throw tooLarge;
}

function sizeRefusal(file: string, bytes: number, maxBytes: number): UserError | null {
  if (bytes <= maxBytes) return null;
  return userError(
    "input/too-large",
    { file },
    `the file is ${bytes} bytes long; documents may have up to ${maxBytes}`,
    "check that this is the specification's Markdown, or raise `maxDocumentBytes` in cds-codegen.config.json",
  );
}
