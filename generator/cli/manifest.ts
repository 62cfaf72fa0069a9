import { ARTIFACTS, type Artifact } from "../emit/context.js";
import { isRecord } from "./json-record.js";
import { readTextIfThere } from "./read-text.js";

/** A part of the output that is made as a whole: a kind of artifact, or the files that make a folder compile. */
export type Part = Artifact | "project";
const PARTS: readonly Part[] = [...ARTIFACTS, "project"];

/** What was asked for when the outputs were made; `null` stands for what the configuration says. */
export interface ManifestRequest {
  readonly files: readonly string[] | null;
  readonly draft: string | null;
  /** The folder of templates that won over the configured one. */
  readonly templates: string | null;
}

/** Everything that decides what a part's files say. */
export interface PartInputs {
  readonly tool: string;
  readonly settings: Readonly<Record<string, unknown>>;
  /** The hash of each document by its path. */
  readonly documents: Readonly<Record<string, string>>;
  /** The hash of each template by its name. */
  readonly templates: Readonly<Record<string, string>>;
}

export interface ManifestPart {
  readonly inputs: PartInputs;
  /** The hash of each file by its path, relative to the output root. */
  readonly outputs: Readonly<Record<string, string>>;
}

/** The committed record of what was made of what; `check` compares the present with it. */
export interface Manifest {
  readonly manifestVersion: 1;
  readonly request: ManifestRequest;
  readonly parts: Readonly<Partial<Record<Part, ManifestPart>>>;
}

/** Writes a manifest the same way every time. */
export function formatManifest(manifest: Manifest): string {
  return `${JSON.stringify({ ...manifest, parts: Object.fromEntries(recordedParts(manifest)) }, null, 2)}\n`;
}

/** Reads a manifest; `null` when there is none, or none of this version, as after a merge conflict. */
export function readManifest(path: string): Manifest | null {
  const text = readTextIfThere(path);
  return text === null ? null : parseManifest(text);
}

/** Reads a manifest's text. */
export function parseManifest(text: string): Manifest | null {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return null;
  }
  return isManifest(value) ? value : null;
}

/** The parts that a manifest records, in the order in which they are made. */
export function recordedParts(manifest: Manifest): readonly (readonly [Part, ManifestPart])[] {
  return PARTS.flatMap((part) => (manifest.parts[part] === undefined ? [] : [[part, manifest.parts[part]] as const]));
}

/** The paths that a manifest lists, of some parts or of all. */
export function listedOutputs(manifest: Manifest | null, parts: readonly Part[] = PARTS): readonly string[] {
  return parts.flatMap((part) => Object.keys(manifest?.parts[part]?.outputs ?? {}));
}

function isManifest(value: unknown): value is Manifest {
  if (!isRecord(value) || value["manifestVersion"] !== 1 || !isRecord(value["request"]) || !isRecord(value["parts"])) return false;
  const { files, draft, templates } = value["request"];
  const isRequest = (files === null || (Array.isArray(files) && files.every((file) => typeof file === "string"))) &&
    [draft, templates].every((name) => name === null || typeof name === "string");
  return isRequest && Object.values(value["parts"]).every(isPart);
}

function isPart(value: unknown): boolean {
  return isRecord(value) && isInputs(value["inputs"]) && isHashes(value["outputs"]) && Object.keys(value["outputs"]).every(staysInside);
}

function isInputs(value: unknown): boolean {
  return isRecord(value) && typeof value["tool"] === "string" && isRecord(value["settings"]) &&
    isHashes(value["documents"]) && isHashes(value["templates"]);
}

function isHashes(value: unknown): value is Record<string, string> {
  return isRecord(value) && Object.values(value).every((hash) => typeof hash === "string");
}

// Files that a manifest lists may be removed: a path that leaves the output root must never be among them.
function staysInside(path: string): boolean {
  return path !== "" && !/^([\\/]|[A-Za-z]:)/.test(path) && !path.split(/[\\/]/).includes("..");
}

