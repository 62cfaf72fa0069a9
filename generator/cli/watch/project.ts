import { join } from "node:path";
import type { TemplateSources } from "../../emit/templates.js";
import type { Diagnostic } from "../../model/diagnostic.js";
import { CONFIG_FILE, type Config, loadConfig } from "../config.js";
import { sha256 } from "../hash.js";
import type { Inputs } from "../inputs.js";
import { readKeptDrafts } from "../kept-drafts.js";
import { readManifest } from "../manifest.js";
import { readTemplates } from "../read-templates.js";
import { foldersIn, resolveTarget, type Target, type TargetOptions } from "../target.js";
import { systemErrorCode, UserError, userError } from "../user-error.js";
import { readUsable } from "./read-usable.js";

/** What is watched: the documents of the configuration and all drafts, or named files. */
export type WatchedOptions = Omit<TargetOptions, "draft">;

/** A target with all that its artifacts are made of, as far as that can be used. */
export interface WatchedTarget {
  readonly draft: string | null;
  readonly target: Target;
  readonly inputs: Inputs;
  /** Whether artifacts cannot be made of this without losing some: a document or the templates were never usable. */
  readonly isIncomplete: boolean;
  /** Differs whenever anything of this does. */
  readonly fingerprint: string;
}

/** The project's files as they were read last. */
export interface Project {
  /** `null` when it could not be read even once; the same of the templates. */
  readonly config: Config | null;
  readonly templates: TemplateSources | null;
  readonly targets: readonly WatchedTarget[];
  readonly problems: readonly Diagnostic[];
}

export const UNREAD_PROJECT: Project = { config: null, templates: null, targets: [], problems: [] };

/**
 * Reads everything that artifacts are made of. What is broken stands as it was when it could be read last, and is told
 * among the problems.
 */
export async function readProject(cwd: string, options: WatchedOptions, earlier: Project): Promise<Project> {
  const problems: Diagnostic[] = [];
  const config = await usable(problems, CONFIG_FILE, () => loadConfig(cwd)) ?? earlier.config;
  if (config === null) return { ...earlier, problems };
  const templates = await usable(problems, "templates", () => readTemplates(cwd, options.templates ?? config.templates)) ?? earlier.templates;
  const targets: WatchedTarget[] = [];
  for (const draft of draftsOf(cwd, config, options)) {
    const last = earlier.targets.find((one) => one.draft === (draft ?? null));
    const target = await usable(problems, "the documents", () => resolveTarget(cwd, config, { ...options, draft }))
      ?? (last === undefined ? null : { ...last.target, documents: [] });
    if (target === null) continue;
    const owners = await usable(problems, target.manifest, () => recordedDocuments(target)) ?? [];
    const read = await readUsable(cwd, target.documents, config.maxDocumentBytes, last?.inputs.documents ?? [], owners);
    problems.push(...read.problems);
    const drafts = await usable(problems, config.drafts.documents, () => readKeptDrafts(cwd, config, target)) ?? last?.inputs.drafts ?? [];
    const inputs = { config, documents: read.documents, templates: templates ?? new Map(), drafts };
    const isIncomplete = templates === null || read.documents.length === 0 || read.unknown.some((file) => owners.includes(file));
    targets.push({ draft: draft ?? null, target, inputs, isIncomplete, fingerprint: fingerprintOf(inputs, isIncomplete) });
  }
  return { config, templates, targets, problems };
}

/** The files that differ between two readings of a target's inputs. */
export function changedFiles(before: Inputs | null, now: Inputs, configFile: string): readonly string[] {
  if (before === null) return [];
  const documents = changedKeys(textsOf(documentsOf(before)), textsOf(documentsOf(now)));
  const templates = changedKeys(textsOf([...before.templates.values()]), textsOf([...now.templates.values()]));
  return [...(JSON.stringify(before.config) === JSON.stringify(now.config) ? [] : [configFile]), ...documents, ...templates];
}

/** The documents with those of the drafts that their pages tell of. */
function documentsOf({ documents, drafts }: Inputs): Inputs["documents"] {
  return [...documents, ...drafts.flatMap((draft) => draft.documents)];
}

function textsOf(files: readonly { readonly file: string; readonly text: string }[]): ReadonlyMap<string, string> {
  return new Map(files.map(({ file, text }) => [file, text]));
}

function changedKeys(before: ReadonlyMap<string, string>, now: ReadonlyMap<string, string>): readonly string[] {
  return [...new Set([...before.keys(), ...now.keys()])].filter((key) => before.get(key) !== now.get(key));
}

function draftsOf(cwd: string, config: Config, { files, out }: WatchedOptions): readonly (string | undefined)[] {
  return files.length > 0 || out !== undefined ? [undefined] : [undefined, ...foldersIn(join(cwd, config.drafts.documents))];
}

/** The documents of which a target's artifacts were made. */
function recordedDocuments(target: Target): readonly string[] {
  const parts = Object.values(readManifest(join(target.root, target.manifest))?.parts ?? {});
  return [...new Set(parts.flatMap(({ inputs }) => Object.keys(inputs.documents)))];
}

function fingerprintOf(inputs: Inputs, isIncomplete: boolean): string {
  const documents = documentsOf(inputs).map(({ file, sha256: hash }) => [file, hash]);
  return sha256(JSON.stringify([inputs.config, documents, [...inputs.templates], isIncomplete]));
}

/** What a step gives; where its input is broken, or away for a moment, `null` and what is wrong among the problems. */
async function usable<T>(problems: Diagnostic[], what: string, step: () => T | Promise<T>): Promise<T | null> {
  try {
    return await step();
  } catch (error) {
    problems.push(...problemOf(what, error));
    return null;
  }
}

function problemOf(what: string, error: unknown): readonly Diagnostic[] {
  if (error instanceof UserError) return error.diagnostics;
  const code = systemErrorCode(error);
  if (code === null) throw error;
  return userError("input/unreadable", { file: what }, `this cannot be read: ${code}`, "check that it is there, and its permissions").diagnostics;
}
