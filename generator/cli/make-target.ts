import { existsSync } from "node:fs";
import { join } from "node:path";
import type { SpecModel } from "../model/types.js";
import { sha256 } from "./hash.js";
import { type Inputs, inputsOf } from "./inputs.js";
import { formatManifest, listedOutputs, type Manifest, type ManifestPart, type Part, readManifest } from "./manifest.js";
import { produce, type ProduceCache, type Produced, type ProduceOptions } from "./produce.js";
import type { Target } from "./target.js";
import { type OutputPlan, planOutputs, writeOutputs } from "./write-outputs.js";

/** A target's files as they were made and written. */
export interface MadeTarget {
  readonly produced: Produced;
  readonly plan: OutputPlan;
  readonly cache: ProduceCache;
}

export interface MakeOptions extends ProduceOptions {
  /** Called before anything is written. */
  readonly onWrite?: () => void;
}

/**
 * Makes a target's files and writes them with the manifest, all or nothing.
 *
 * @param cwd what the paths of error messages are relative to
 * @param previous the cache of an earlier run of the target, if there was one
 * @throws UserError for templates that cannot be used, and for outputs that cannot be written
 */
export async function makeTarget(
  cwd: string,
  inputs: Inputs,
  model: SpecModel,
  target: Target,
  options: MakeOptions,
  previous?: ProduceCache,
): Promise<MadeTarget> {
  const { produced: made, cache } = await produce(inputs, model, target, options, previous);
  const earlier = readManifest(join(target.root, target.manifest));
  const produced = withoutForeignProject(made, earlier, target);
  const manifest = manifestOf(produced, earlier, target, (part) => inputsOf(part, inputs, target));
  const wanted = new Map([...produced.values()].flatMap((files) => [...files]));
  wanted.set(target.manifest, formatManifest(manifest));
  options.onWrite?.();
  const plan = planOutputs(target.root, wanted, listedOutputs(earlier, [...produced.keys()]));
  writeOutputs(plan, cwd);
  return { produced, plan, cache };
}

// A folder may be a part of somebody's project: a package.json that no manifest lists is theirs and stays.
function withoutForeignProject(produced: Produced, earlier: Manifest | null, target: Target): Produced {
  const project = produced.get("project");
  if (project === undefined) return produced;
  const own = new Set(listedOutputs(earlier, ["project"]));
  const writable = new Map([...project].filter(([path]) => own.has(path) || !existsSync(join(target.root, path))));
  return new Map([...produced, ["project", writable]]);
}

function manifestOf(
  produced: Produced,
  earlier: Manifest | null,
  target: Target,
  inputsOfPart: (part: Part) => ManifestPart["inputs"],
): Manifest {
  const parts: Partial<Record<Part, ManifestPart>> = { ...earlier?.parts };
  for (const [part, files] of produced) {
    const outputs = Object.fromEntries([...files].map(([path, content]) => [path, sha256(content)]));
    parts[part] = { inputs: inputsOfPart(part), outputs };
  }
  return { manifestVersion: 1, request: target.request, parts };
}
