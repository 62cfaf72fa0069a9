import { relative, resolve, sep } from "node:path";

/** A path with forward slashes, as models, manifests and messages write it. */
export function withSlashes(path: string): string {
  return sep === "/" ? path : path.split(sep).join("/");
}

/** How people who work in `root` would write the path of a file; `.` for the folder itself. */
export function pathFrom(root: string, path: string): string {
  return withSlashes(relative(root, resolve(root, path))) || ".";
}
