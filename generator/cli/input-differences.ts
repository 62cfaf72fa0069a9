import { isDeepStrictEqual } from "node:util";
import type { PartInputs } from "./manifest.js";

/** An input that is not what it was, and what happened to it. */
export interface InputDifference {
  readonly file: string;
  readonly detail: string;
}

/**
 * Compares what a part was made of with what it would be made of now.
 *
 * @param manifest how messages call the manifest, for what no file of its own holds
 */
export function inputDifferences(before: PartInputs, now: PartInputs, manifest: string): readonly InputDifference[] {
  const differences = [
    ...hashDifferences(before.documents, now.documents),
    ...hashDifferences(before.templates, now.templates).map(({ file, detail }) => ({ file: `templates/${file}`, detail })),
  ];
  if (before.tool !== now.tool) differences.push({ file: manifest, detail: `made by ${before.tool}, this is ${now.tool}` });
  else if (!isDeepStrictEqual(before.settings, now.settings)) differences.push({ file: manifest, detail: "made with another configuration" });
  return differences;
}

type Hashes = Readonly<Record<string, string>>;

function hashDifferences(before: Hashes, now: Hashes): InputDifference[] {
  const changed = [...new Set([...Object.keys(before), ...Object.keys(now)])].filter((file) => before[file] !== now[file]);
  return changed.map((file) => {
    const event = before[file] === undefined ? "is new" : now[file] === undefined ? "is no longer there" : "was edited";
    return { file, detail: `${event} since the artifacts were made` };
  });
}
