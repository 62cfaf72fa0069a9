import { watch } from "chokidar";
import { once } from "node:events";
import { performance } from "node:perf_hooks";
import { setTimeout as sleep } from "node:timers/promises";
import { isWatched, type Region, rootsOf } from "./regions.js";

/** For how long nothing may change before a state is looked at, in milliseconds: editors save in several steps. */
const QUIET = 40;
/** After how long a state is looked at though it goes on changing. */
const PATIENCE = 1000;

/** Tells when files change. */
export interface Changes {
  /** Waits until something has changed since the last call and is quiet now; `false` when watching ends. */
  readonly settle: () => Promise<boolean>;
  /** Whether something has changed since the last call of `settle`. */
  readonly isPending: () => boolean;
  /** Watches other folders from now on. */
  readonly follow: (regions: readonly Region[]) => Promise<void>;
  readonly close: () => Promise<void>;
}

/**
 * Watches the files of regions, whichever way they are saved.
 *
 * @param signal ends watching
 * @param onError is told when the system refuses to watch
 */
export async function watchFiles(cwd: string, regions: readonly Region[], signal: AbortSignal, onError: (error: Error) => void): Promise<Changes> {
  const wakes = new EventTarget();
  let last: number | null = null;
  const wake = (): void => {
    last = performance.now();
    wakes.dispatchEvent(new Event("wake"));
  };
  const start = async (followed: readonly Region[]): Promise<() => Promise<void>> => {
    const watcher = watch([...rootsOf(cwd, followed)], {
      ignoreInitial: true,
      // A file that is gone for a moment is waited for where it is read.
      atomic: false,
      ignored: (path, stats) => !isWatched(followed, path, stats === undefined ? "unknown" : stats.isDirectory() ? "folder" : "file"),
    });
    watcher.on("all", wake).on("error", (error) => onError(error instanceof Error ? error : new Error(String(error))));
    await once(watcher, "ready");
    return () => watcher.close();
  };
  let stop = await start(regions);
  signal.addEventListener("abort", wake);

  return {
    async settle() {
      while (last === null && !signal.aborted) await once(wakes, "wake");
      const first = performance.now();
      while (!signal.aborted && last !== null && performance.now() - last < QUIET && performance.now() - first < PATIENCE) {
        await sleep(QUIET - (performance.now() - last));
      }
      last = null;
      return !signal.aborted;
    },
    isPending: () => last !== null,
    async follow(followed) {
      await stop();
      stop = await start(followed);
      // What changed in between has told nobody.
      wake();
    },
    close: () => stop(),
  };
}
