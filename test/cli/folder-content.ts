import { readFileSync } from "node:fs";
import { join } from "node:path";
import { filesBelow } from "../../generator/cli/files-below.js";

/** Everything in a folder: path to content, so that two moments can be compared. */
export function folderContent(folder: string): Readonly<Record<string, string>> {
  return Object.fromEntries(filesBelow(folder).map((file) => [file, readFileSync(join(folder, file), "latin1")]));
}
