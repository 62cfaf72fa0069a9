import { existsSync, statSync } from "node:fs";
import { join, resolve } from "node:path";
import type { SpecModel } from "../../model/types.js";
import { parse } from "../../parse/parse.js";
import type { SourceText } from "../../parse/source-text.js";
import type { Config } from "../config.js";
import { isGitName, readGitFiles } from "../git-files.js";
import { identifierOf } from "../lint/new-findings.js";
import { pathFrom } from "../paths.js";
import { findDocuments, markdownIn, readDocuments, refusalOf } from "../read-documents.js";
import { refuseDuplicates } from "../read-model.js";
import { foldersIn } from "../target.js";
import { UserError, userError } from "../user-error.js";

/** A state of the family of documents: its texts, by what name. */
interface State {
  readonly sources: readonly SourceText[];
  /** Whether the name stands for a draft of the family, which may keep only the documents that differ. */
  readonly isDraft: boolean;
}

/** Two states, read. */
export interface States {
  readonly older: SpecModel;
  readonly newer: SpecModel;
}

/**
 * Reads two states of a family of documents. Each is named by a file, a folder of Markdown files, `git:REV:PATH` of
 * either, the date of a draft that the project keeps, or several of these separated by commas. Documents that a kept
 * draft lacks are taken from the other state.
 *
 * @param newer `null` for the project's own documents
 * @throws UserError for what cannot be read, and for two drafts of one document in one state
 */
export function readStates(cwd: string, config: Config, older: string, newer: string | null): States {
  const before = readState(cwd, config, older);
  const after = newer === null ? { sources: readDocuments(cwd, findDocuments(cwd, config.documents), config.maxDocumentBytes), isDraft: true } : readState(cwd, config, newer);
  const first = parse(completed(before, after));
  const second = parse(completed(after, before), first.cache);
  for (const { model } of [first, second]) refuseDuplicates(model);
  return { older: first.model, newer: second.model };
}

function completed({ sources, isDraft }: State, other: State): readonly SourceText[] {
  const ids = new Set(sources.map(identifierOf));
  return isDraft ? [...sources, ...other.sources.filter((source) => !ids.has(identifierOf(source)))] : sources;
}

function readState(cwd: string, config: Config, name: string): State {
  const parts = splitNames(cwd, name).map((part) => readPart(cwd, config, part));
  const sources = [...new Map(parts.flatMap((part) => part.sources.map((source) => [source.file, source] as const))).values()];
  return { sources, isDraft: parts.every(({ isDraft }) => isDraft) };
}

/** Commas separate names, unless a file of the whole name is there. */
function splitNames(cwd: string, name: string): readonly string[] {
  return existsSync(resolve(cwd, name)) ? [name] : name.split(",").map((part) => part.trim()).filter((part) => part !== "");
}

function readPart(cwd: string, config: Config, name: string): State {
  if (isGitName(name)) return { sources: recognised(readGitFiles(cwd, name), config.maxDocumentBytes), isDraft: false };
  const path = resolve(cwd, name);
  if (!existsSync(path) && foldersIn(join(cwd, config.drafts.documents)).includes(name)) {
    return { sources: readFolder(cwd, `${config.drafts.documents}/${name}`, config), isDraft: true };
  }
  if (existsSync(path) && statSync(path).isDirectory()) return { sources: readFolder(cwd, pathFrom(cwd, name), config), isDraft: false };
  return { sources: readDocuments(cwd, [name], config.maxDocumentBytes), isDraft: false };
}

function readFolder(cwd: string, folder: string, config: Config): readonly SourceText[] {
  const files = markdownIn(cwd, folder);
  if (files.length === 0) throw userError("input/none", { file: folder }, "the folder has no Markdown file", "name a folder that holds specification documents");
  return readDocuments(cwd, files, config.maxDocumentBytes);
}

function recognised(sources: readonly SourceText[], maxBytes: number): readonly SourceText[] {
  const problems = sources.flatMap((source) => refusalOf(source, maxBytes) ?? []);
  if (problems.length > 0) throw new UserError(problems);
  return sources;
}
