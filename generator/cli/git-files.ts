import { execFileSync } from "node:child_process";
import type { SourceText } from "../parse/source-text.js";
import { systemErrorCode, userError } from "./user-error.js";

/** Whether a name means files of a revision: `git:REV:PATH`. */
export function isGitName(name: string): boolean {
  return name.startsWith("git:");
}

/**
 * Reads a file of a revision, or the Markdown files of one of its folders.
 *
 * @param name `git:REV:PATH`, the path relative to the folder in which the command runs
 * @returns the files, named `git:REV:PATH`, in alphabetical order
 * @throws UserError when git, the revision or the path is not there
 */
export function readGitFiles(cwd: string, name: string): readonly SourceText[] {
  const [, revision = "", path = ""] = /^git:([^:]+):(.+)$/.exec(name) ?? [];
  if (revision === "" || revision.startsWith("-")) {
    throw userError("input/revision", { file: name }, "this names no file of a revision", "write git:REV:PATH, for example git:main:spec/cds-wg3-01.md");
  }
  if (git(cwd, ["rev-parse", "--git-dir"]) === null) {
    throw userError("input/revision", { file: name }, "this folder belongs to no git repository", "run the command in the repository whose revision is meant");
  }
  if (git(cwd, ["rev-parse", "--verify", "--quiet", `${revision}^{commit}`]) === null) {
    throw userError("input/revision", { file: name }, `git knows no revision ${revision}`, "check its name; on a shallow clone, fetch it first");
  }
  const place = path.replace(/\/+$/, "");
  const kind = git(cwd, ["cat-file", "-t", `${revision}:./${place}`])?.trim();
  if (kind === "blob") return [{ file: name, text: show(cwd, revision, place) }];
  const files = kind === "tree" ? listTree(cwd, revision, place) : [];
  if (files.length > 0) return files.map((file) => ({ file: `git:${revision}:${file}`, text: show(cwd, revision, file) }));
  const reason = kind === "tree" ? `the folder ${path} has no Markdown file in revision ${revision}` : `revision ${revision} has no ${path}`;
  throw userError("input/revision", { file: name }, reason, "check the path, which is relative to the folder in which the command runs");
}

function listTree(cwd: string, revision: string, folder: string): readonly string[] {
  const names = git(cwd, ["ls-tree", "-z", "--name-only", `${revision}:./${folder}`]) ?? "";
  return names.split("\0").filter((name) => name.endsWith(".md")).sort().map((name) => (folder === "." ? name : `${folder}/${name}`));
}

function show(cwd: string, revision: string, path: string): string {
  return (git(cwd, ["show", `${revision}:./${path}`]) ?? "").replace(/^\uFEFF/, "");
}

/** What git prints; `null` when it fails. */
function git(cwd: string, args: readonly string[]): string | null {
  try {
    return execFileSync("git", [...args], { cwd, encoding: "utf8", maxBuffer: 64 * 1024 * 1024, stdio: ["ignore", "pipe", "pipe"] });
  } catch (error) {
    if (systemErrorCode(error) === "ENOENT") throw userError("input/revision", { file: "git" }, "git cannot be run", "install git, or name files instead of git:REV:PATH");
    return null;
  }
}
