import { existsSync } from "node:fs";
import { join } from "node:path";
import type { Files } from "../emit/context.js";
import type { SpecModel } from "../model/types.js";
import { sha256 } from "./hash.js";
import { type Inputs, inputsOf } from "./inputs.js";
import { formatManifest, listedOutputs, type Manifest, type ManifestPart, type Part, readManifest } from "./manifest.js";
import { EMPTY_CACHE, produce, type ProduceCache, type Produced, type ProduceOptions } from "./produce.js";
import type { Target } from "./target.js";
import { type OutputPlan, planOutputs, writeOutputs } from "./write-outputs.js";

/** A target's files as they were made and written. */
export interface MadeTarget {
  readonly produced: Produced;
  readonly plan: OutputPlan;
  readonly cache: MakeCache;
}

/** What one run of a target hands to the next. */
export interface MakeCache {
  readonly produce: ProduceCache;
  /** The files with their hashes, by path. */
  readonly outputs: ReadonlyMap<string, HashedFile>;
}

interface HashedFile {
  readonly content: string;
  readonly hash: string;
}

/** For a first run whose cache will be handed on. */
export const EMPTY_MAKE_CACHE: MakeCache = { produce: EMPTY_CACHE, outputs: new Map() };

export interface MakeOptions extends ProduceOptions {
  /** Called before anything is written. */
  readonly onWrite?: () => void;
}

/**
 * Makes a target's files and writes them with the manifest, all or nothing.
 *
 * @param cwd what the paths of error messages are relative to
 * @param previous the cache of an earlier run of the target, or an empty one; without it, nothing is kept for a next run
 * @throws UserError for templates that cannot be used, and for outputs that cannot be written
 */
export async function makeTarget(
  cwd: string,
  inputs: Inputs,
  model: SpecModel,
  target: Target,
  options: MakeOptions,
  previous?: MakeCache,
): Promise<MadeTarget> {
  const { produced: made, cache } = await produce(inputs, model, target, options, previous?.produce);
  const earlier = readManifest(join(target.root, target.manifest));
  const produced = withoutForeignProject(made, earlier, target);
  const wanted = new Map([...produced.values()].flatMap((files) => [...files]));
  const outputs = hashed(wanted, previous?.outputs);
  const manifest = manifestOf(produced, outputs, earlier, target, (part) => inputsOf(part, inputs, target));
  wanted.set(target.manifest, formatManifest(manifest));
  options.onWrite?.();
  const plan = planOutputs(target.root, wanted, listedOutputs(earlier, [...produced.keys()]));
  writeOutputs(plan, cwd);
  return { produced, plan, cache: { produce: cache, outputs } };
}

// A folder may be a part of somebody's project: a package.json that no manifest lists is theirs and stays.
function withoutForeignProject(produced: Produced, earlier: Manifest | null, target: Target): Produced {
  const project = produced.get("project");
  if (project === undefined) return produced;
  const own = new Set(listedOutputs(earlier, ["project"]));
  const writable = new Map([...project].filter(([path]) => own.has(path) || !existsSync(join(target.root, path))));
  return new Map([...produced, ["project", writable]]);
}

/** Hashes files; those that an earlier run hashed need no second time. */
function hashed(files: Files, earlier: MakeCache["outputs"] = new Map()): MakeCache["outputs"] {
  return new Map(
    [...files].map(([path, content]) => {
      const known = earlier.get(path);
      return [path, known?.content === content ? known : { content, hash: sha256(content) }];
    }),
  );
}

function manifestOf(
  produced: Produced,
  hashes: MakeCache["outputs"],
  earlier: Manifest | null,
  target: Target,
  inputsOfPart: (part: Part) => ManifestPart["inputs"],
): Manifest {
  const parts: Partial<Record<Part, ManifestPart>> = { ...earlier?.parts };
  for (const [part, files] of produced) {
    const outputs = Object.fromEntries([...files.keys()].map((path) => [path, hashes.get(path)?.hash ?? ""]));
    parts[part] = { inputs: inputsOfPart(part), outputs };
  }
  return { manifestVersion: 1, request: target.request, parts };
}
