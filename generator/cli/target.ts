import { readdirSync } from "node:fs";
import { join, posix, resolve } from "node:path";
import { type OutputLayout, PLAIN_LAYOUT } from "../emit/layout.js";
import type { Config } from "./config.js";
import { draftHint } from "./draft-hint.js";
import type { ManifestRequest } from "./manifest.js";
import { pathFrom } from "./paths.js";
import { findDocuments } from "./read-documents.js";
import { userError } from "./user-error.js";

/** Which documents a command is about and where their artifacts live. */
export interface Target {
  readonly request: ManifestRequest;
  /** Paths of the documents, relative to the folder in which the command runs. */
  readonly documents: readonly string[];
  /** The folder that all paths below are relative to. */
  readonly root: string;
  readonly layout: OutputLayout;
  readonly manifest: string;
  /** Folders in which every file is an output. */
  readonly owned: readonly string[];
  /** Folders below the owned ones that belong to other targets. */
  readonly foreign: readonly string[];
  /** Whether the outputs get the files that make the folder a TypeScript project of its own. */
  readonly isProject: boolean;
  /** The command that makes the outputs. */
  readonly command: string;
}

/** What a command's arguments say about its target. */
export interface TargetOptions {
  readonly files: readonly string[];
  readonly draft?: string | undefined;
  readonly out?: string | undefined;
  readonly templates?: string | undefined;
}

/**
 * Finds the documents and the places of their artifacts.
 *
 * @throws UserError when no document is named or the draft does not exist
 */
export function resolveTarget(cwd: string, config: Config, options: TargetOptions): Target {
  const { files, draft, out, templates } = options;
  const documents = files.length > 0 ? files.map((file) => pathFrom(cwd, file)) : findDocuments(cwd, sourcePatterns(cwd, config, draft));
  return {
    request: { files: files.length > 0 ? documents : null, draft: draft ?? null, templates: templates === undefined ? null : pathFrom(cwd, templates) },
    documents,
    command: generateCommand(options),
    ...(out === undefined ? placesInProject(cwd, config, draft) : placesBelow(resolve(cwd, out))),
  };
}

type Places = Pick<Target, "root" | "layout" | "manifest" | "owned" | "foreign" | "isProject">;

/** Where `--out DIR` writes. */
export function placesBelow(root: string): Places {
  return { root, layout: PLAIN_LAYOUT, manifest: "manifest.json", owned: Object.values(PLAIN_LAYOUT), foreign: [], isProject: true };
}

/** Where the configured outputs, or those of a draft, are written. */
export function placesInProject(root: string, config: Config, draft: string | undefined): Places {
  const folder = (path: string): string => (draft === undefined ? posix.normalize(path) : `${config.drafts.outputs}/${draft}/${path}`);
  const layoutSource: OutputLayout = draft === undefined ? config.outputs : PLAIN_LAYOUT;
  const layout: OutputLayout = {
    openapi: folder(layoutSource.openapi),
    client: folder(layoutSource.client),
    validators: folder(layoutSource.validators),
    server: folder(layoutSource.server),
    docs: folder(layoutSource.docs),
  };
  const manifest = folder(draft === undefined ? config.outputs.manifest : "manifest.json");
  const manifestFolder = posix.dirname(manifest);
  return {
    root,
    layout,
    manifest,
    owned: [...new Set([...(manifestFolder === "." ? [] : [manifestFolder]), ...Object.values(layout)])],
    foreign: draft === undefined ? [config.drafts.outputs] : [],
    isProject: false,
  };
}

function sourcePatterns(cwd: string, config: Config, draft: string | undefined): readonly string[] {
  if (draft === undefined) return config.documents;
  const folder = config.drafts.documents;
  const known = foldersIn(join(cwd, folder));
  if (!known.includes(draft)) {
    throw userError(
      "input/draft",
      { file: `${folder}/${draft}` },
      `there is no draft of ${draft}`,
      known.length === 0 ? `keep older drafts under ${folder}, one folder a date` : draftHint(known),
    );
  }
  return [`${folder}/${draft}/*.md`];
}

/** The names of a folder's folders; none when it does not exist. */
export function foldersIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory()).map((entry) => entry.name).sort();
  } catch {
    return [];
  }
}

function generateCommand({ files, draft, out, templates }: TargetOptions): string {
  const words = ["cds-codegen", "generate", ...files];
  if (draft !== undefined) words.push("--draft", draft);
  if (out !== undefined) words.push("--out", out);
  if (templates !== undefined) words.push("--templates", templates);
  return words.map((word) => (/^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`)).join(" ");
}
