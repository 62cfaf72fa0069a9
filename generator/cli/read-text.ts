import { existsSync, readFileSync, statSync } from "node:fs";

/** A file's text; `null` when there is no file of that name. */
export function readTextIfThere(path: string): string | null {
  return existsSync(path) && statSync(path).isFile() ? readFileSync(path, "utf8") : null;
}
