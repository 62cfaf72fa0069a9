import { lstatSync, mkdirSync, readdirSync, renameSync, rmdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { pathFrom } from "./paths.js";
import { readTextIfThere } from "./read-text.js";
import { systemErrorCode, userError } from "./user-error.js";

/** What has to happen so that a folder holds exactly the wanted files beside those that are none of ours. */
export interface OutputPlan {
  readonly root: string;
  /** New content by path, relative to the root; files that hold it already are not among them. */
  readonly write: ReadonlyMap<string, string>;
  readonly unchanged: readonly string[];
  /** Files that were made earlier and are no longer wanted. */
  readonly remove: readonly string[];
}

/**
 * Compares wanted files with what is there.
 *
 * @param earlier paths that an earlier manifest lists: those that are not wanted any more will be removed
 */
export function planOutputs(root: string, wanted: ReadonlyMap<string, string>, earlier: readonly string[]): OutputPlan {
  const write = new Map([...wanted].filter(([path, content]) => readTextIfThere(join(root, path)) !== content));
  return {
    root,
    write,
    unchanged: [...wanted.keys()].filter((path) => !write.has(path)),
    remove: earlier.filter((path) => !wanted.has(path) && isThere(join(root, path))),
  };
}

/**
 * Carries a plan out as a whole or not at all: everything is written beside the root's files first and then
 * renamed into place; when a step fails, all earlier ones are taken back. Runs without giving way to other
 * work, and signals wait for its end.
 *
 * @param cwd what the paths of error messages are relative to
 * @throws UserError when something cannot be written; the folder then holds what it held before
 */
export function writeOutputs(plan: OutputPlan, cwd: string): void {
  if (plan.write.size === 0 && plan.remove.length === 0) return;
  const undo: (() => void)[] = [];
  const release = holdSignals();
  const stage = join(plan.root, `${STAGE_PREFIX}${process.pid}`);
  let current = plan.root;
  try {
    makeFolder(plan.root, undo);
    removeAbandonedStages(plan.root);
    mkdirSync(stage);
    const staged = [...plan.write].map(([path, content], index) => {
      const file = join(stage, `new-${index}`);
      writeFileSync(file, content);
      return { path, file };
    });
    const setAside = (path: string, name: string): void => {
      const target = join(plan.root, path);
      if (!isThere(target)) return;
      if (lstatSync(target).isDirectory()) throw Object.assign(new Error("a folder is in the way"), { code: "EISDIR" });
      const aside = join(stage, name);
      renameSync(target, aside);
      undo.push(() => renameSync(aside, target));
    };
    for (const [index, { path, file }] of staged.entries()) {
      const target = join(plan.root, path);
      current = target;
      makeFolder(dirname(target), undo);
      setAside(path, `old-${index}`);
      renameSync(file, target);
      undo.push(() => renameSync(target, file));
    }
    for (const [index, path] of plan.remove.entries()) {
      current = join(plan.root, path);
      setAside(path, `removed-${index}`);
    }
    for (const path of plan.remove) removeEmptyFolders(plan.root, dirname(path));
  } catch (error) {
    for (const step of undo.reverse()) step();
    throw unwritable(pathFrom(cwd, current), error);
  } finally {
    if (isThere(stage)) rmSync(stage, { recursive: true });
    release();
  }
}

const STAGE_PREFIX = ".cds-codegen-stage-";

function makeFolder(folder: string, undo: (() => void)[]): void {
  const first = mkdirSync(folder, { recursive: true });
  if (first !== undefined) undo.push(() => rmSync(first, { recursive: true, force: true }));
}

// A run that was killed leaves its stage behind, named by its process.
function removeAbandonedStages(root: string): void {
  for (const name of readdirSync(root).filter((entry) => entry.startsWith(STAGE_PREFIX))) {
    if (!isRunning(Number(name.slice(STAGE_PREFIX.length)))) rmSync(join(root, name), { recursive: true, force: true });
  }
}

function isRunning(pid: number): boolean {
  if (pid === process.pid) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return systemErrorCode(error) === "EPERM";
  }
}

function removeEmptyFolders(root: string, folder: string): void {
  for (let current = folder; current !== "."; current = dirname(current)) {
    const path = join(root, current);
    if (!isThere(path) || readdirSync(path).length > 0) return;
    rmdirSync(path);
  }
}

// Node handles a signal only between two turns of its loop, so a listener is enough to keep the renames together.
// Where a command listens for a signal itself, it says what the signal does.
function holdSignals(): () => void {
  const signals = (["SIGINT", "SIGTERM", "SIGHUP"] as const).filter((signal) => process.listenerCount(signal) === 0);
  const stop = (): never => process.exit(130);
  for (const signal of signals) process.on(signal, stop);
  return () => void setImmediate(() => signals.forEach((signal) => process.off(signal, stop)));
}

function isThere(path: string): boolean {
  try {
    lstatSync(path);
    return true;
  } catch {
    return false;
  }
}

function unwritable(file: string, error: unknown): Error {
  const reasons: Readonly<Record<string, string>> = {
    EACCES: "permission is denied",
    EPERM: "permission is denied",
    EROFS: "the file system is read-only",
    ENOSPC: "the disk is full",
    ENOTDIR: "a part of its path is a file, not a folder",
    EEXIST: "a part of its path is a file, not a folder",
    EISDIR: "a folder of that name is in the way",
    EXDEV: "it lies on another file system than the output folder",
  };
  const code = systemErrorCode(error);
  if (code === null) return error instanceof Error ? error : new Error(String(error));
  return userError(
    "output/unwritable",
    { file },
    `this cannot be written: ${reasons[code] ?? code}; nothing was changed`,
    "make the place writable, or choose another folder with --out DIR",
  );
}
