import { readdirSync } from "node:fs";
import { join, relative } from "node:path";
import { withSlashes } from "./paths.js";

/** Every file below a folder, relative to it, in alphabetical order. */
export function filesBelow(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => withSlashes(join(relative(folder, entry.parentPath), entry.name)))
    .sort();
}
