import { basename, dirname, join, relative, resolve, sep } from "node:path";
import { CONFIG_FILE, type Config } from "../config.js";
import { packageRoot } from "../package-root.js";

/** A folder some of whose files are read. */
export interface Region {
  readonly folder: string;
  /** How many levels of folders are looked into: 1 for the folder's own files. */
  readonly depth: number;
  /** Whether a file of that name is read. */
  readonly holds: (name: string) => boolean;
}

/** Names all folders whose files decide what is made: those of the configuration, the documents, the drafts and the templates. */
export function watchedRegions(cwd: string, config: Config, options: { readonly files: readonly string[]; readonly templates?: string | undefined }): readonly Region[] {
  const templates = options.templates ?? config.templates;
  const documents = options.files.length > 0
    ? options.files.map((file) => regionOfFile(resolve(cwd, file)))
    : [...config.documents.map((pattern) => regionOfPattern(cwd, pattern)), { folder: resolve(cwd, config.drafts.documents), depth: 2, holds: isMarkdown }];
  const templateFolders = [join(packageRoot, "templates"), ...(templates === null ? [] : [resolve(cwd, templates)])];
  return [
    regionOfFile(join(cwd, CONFIG_FILE)),
    ...documents,
    ...templateFolders.map((folder) => ({ folder, depth: Infinity, holds: (name: string) => name.endsWith(".hbs") })),
  ];
}

/** The folders to start from; a region whose folder does not exist yet is found from one above it. */
export function rootsOf(cwd: string, regions: readonly Region[]): readonly string[] {
  const outside = regions.map(({ folder }) => folder).filter((folder) => !isInside(folder, cwd));
  return [cwd, ...new Set(outside)];
}

/** Whether a path may hold, or is, something that is read. */
export function isWatched(regions: readonly Region[], path: string, kind: "file" | "folder" | "unknown"): boolean {
  const isFile = kind !== "folder" && regions.some((region) => holdsFile(region, path));
  return isFile || (kind !== "file" && regions.some((region) => leadsTo(region, path)));
}

function holdsFile(region: Region, path: string): boolean {
  const folder = dirname(path);
  return region.holds(basename(path)) && isInside(folder, region.folder) && isLookedInto(region, folder);
}

function leadsTo(region: Region, folder: string): boolean {
  return isInside(region.folder, folder) || (isInside(folder, region.folder) && isLookedInto(region, folder));
}

/** Whether a folder of a region is not too deep down, nor one that patterns leave out. */
function isLookedInto({ folder, depth }: Region, inner: string): boolean {
  const steps = relative(folder, inner).split(sep).filter((step) => step !== "");
  return steps.length < depth && !steps.some((step) => step.startsWith(".") || step === "node_modules");
}

function isInside(path: string, folder: string): boolean {
  const way = relative(folder, path);
  return way === "" || !(way === ".." || way.startsWith(`..${sep}`) || resolve(way) === way);
}

function regionOfFile(path: string): Region {
  return { folder: dirname(path), depth: 1, holds: (name) => name === basename(path) };
}

/** The region of a glob pattern: from the last folder before its first wildcard on. */
function regionOfPattern(cwd: string, pattern: string): Region {
  const parts = pattern.replace(/^!/, "").split("/").filter((part) => part !== "" && part !== ".");
  const wild = parts.findIndex((part) => /[*?[\]{}()!]/.test(part));
  if (wild < 0) return regionOfFile(resolve(cwd, pattern));
  const start = pattern.startsWith("/") ? "/" : cwd;
  const isDeep = parts.slice(wild).some((part) => part.includes("**") || part.includes("{"));
  const ending = /\.\w+$/.exec(pattern)?.[0] ?? "";
  return { folder: resolve(start, ...parts.slice(0, wild)), depth: isDeep ? Infinity : parts.length - wild, holds: (name) => name.endsWith(ending) };
}

function isMarkdown(name: string): boolean {
  return name.endsWith(".md");
}
