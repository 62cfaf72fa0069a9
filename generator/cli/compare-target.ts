import { existsSync } from "node:fs";
import { join, posix } from "node:path";
import { ARTIFACTS } from "../emit/context.js";
import type { Config } from "./config.js";
import { filesBelow } from "./files-below.js";
import { sha256 } from "./hash.js";
import { inputDifferences } from "./input-differences.js";
import { type Inputs, inputsOf, readInputs } from "./inputs.js";
import { formatManifest, listedOutputs, type Manifest, parseManifest, type Part, recordedParts } from "./manifest.js";
import { pathFrom } from "./paths.js";
import { readTextIfThere } from "./read-text.js";
import type { Target } from "./target.js";

/** One difference between what is there and what should be. */
export interface Finding {
  /** `changed` covers sources that were edited since, and outputs that are not what the sources give. */
  readonly kind: "changed" | "missing" | "orphaned";
  readonly file: string;
  readonly detail: string;
  /** The command that mends it. */
  readonly mend: string;
}

/**
 * Compares one target's files with its manifest and, where an input differs from what the manifest says, with
 * what is made anew in memory.
 *
 * @param full make everything anew, whatever the manifest says
 */
export async function compareTarget(cwd: string, config: Config, target: Target, full: boolean): Promise<readonly Finding[]> {
  const shown = (path: string): string => pathFrom(cwd, join(target.root, path));
  const manifestFile = shown(target.manifest);
  const inputs = readInputs(cwd, config, target);
  const manifestText = readTextIfThere(join(target.root, target.manifest));
  const manifest = manifestText === null ? null : parseManifest(manifestText);
  if (manifest === null) {
    const [kind, detail] = manifestText === null
      ? (["missing", "nothing was generated here yet"] as const)
      : (["changed", "this is no manifest of this version"] as const);
    return [{ kind, file: manifestFile, detail, mend: target.command }];
  }

  const changes = new Map<string, string>();
  if (formatManifest(manifest) !== manifestText) changes.set(manifestFile, "was edited by hand");
  const stale: Part[] = [];
  for (const [part, recorded] of recordedParts(manifest)) {
    const differences = inputDifferences(recorded.inputs, inputsOf(part, inputs, target), manifestFile);
    for (const { file, detail } of differences) changes.set(file, detail);
    if (full || differences.length > 0) stale.push(part);
  }

  const expected = await expectedOutputs(manifest, stale, inputs, target);
  const mend = mendingCommand(target, manifest);
  const listed = new Set(listedOutputs(manifest));
  return [
    ...[...changes].map(([file, detail]): Finding => ({ kind: "changed", file, detail, mend })),
    ...outputDifferences(target, expected).map(({ path, ...difference }): Finding => ({ ...difference, file: shown(path), mend })),
    ...orphans(target, expected).map((path): Finding => {
      const file = shown(path);
      // `generate` removes only what it made itself.
      return { kind: "orphaned", file, detail: "nothing makes this file", mend: listed.has(path) ? mend : `rm ${file}` };
    }),
  ];
}

/** The hashes that the target's files should have, by path. */
async function expectedOutputs(
  manifest: Manifest,
  stale: readonly Part[],
  inputs: Inputs,
  target: Target,
): Promise<ReadonlyMap<string, string>> {
  const expected = new Map<string, string>();
  for (const [part, recorded] of recordedParts(manifest)) {
    if (stale.includes(part)) continue;
    for (const [path, hash] of Object.entries(recorded.outputs)) expected.set(path, hash);
  }
  if (stale.length === 0) return expected;

  // Only now: making artifacts loads the TypeScript compiler.
  const [{ produce }, { readModel }] = await Promise.all([import("./produce.js"), import("./read-model.js")]);
  const only = ARTIFACTS.filter((artifact) => stale.includes(artifact));
  const { produced } = await produce(inputs, readModel(inputs.documents), target, { only });
  for (const part of stale) {
    for (const [path, content] of produced.get(part) ?? []) {
      // A project file that the manifest does not list belongs to the folder's owner.
      if (part !== "project" || path in (manifest.parts.project?.outputs ?? {})) expected.set(path, sha256(content));
    }
  }
  return expected;
}

interface OutputDifference {
  readonly kind: "changed" | "missing";
  readonly path: string;
  readonly detail: string;
}

function outputDifferences(target: Target, expected: ReadonlyMap<string, string>): readonly OutputDifference[] {
  return [...expected].flatMap(([path, hash]): OutputDifference[] => {
    const text = readTextIfThere(join(target.root, path));
    if (text === null) return [{ kind: "missing", path, detail: "the documents give this file" }];
    return sha256(text) === hash ? [] : [{ kind: "changed", path, detail: "is not what the documents give" }];
  });
}

function orphans(target: Target, expected: ReadonlyMap<string, string>): readonly string[] {
  const found = target.owned
    .filter((folder) => existsSync(join(target.root, folder)))
    .flatMap((folder) => filesBelow(join(target.root, folder)).map((name) => posix.join(folder, name)));
  const isForeign = (path: string): boolean => target.foreign.some((folder) => path.startsWith(`${folder}/`));
  return [...new Set(found)].filter((path) => !expected.has(path) && path !== target.manifest && !isForeign(path)).sort();
}

function mendingCommand(target: Target, manifest: Manifest): string {
  const made = ARTIFACTS.filter((artifact) => manifest.parts[artifact] !== undefined);
  return made.length === ARTIFACTS.length ? target.command : `${target.command} --only ${made.join(",")}`;
}
