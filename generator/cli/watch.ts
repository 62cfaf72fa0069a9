import { once } from "node:events";
import { isDeepStrictEqual } from "node:util";
import type { Diagnostic } from "../model/diagnostic.js";
import { CONFIG_FILE, DEFAULT_CONFIG } from "./config.js";
import { EXIT, type ExitCode } from "./exit-codes.js";
import { type Io, progress } from "./io.js";
import { userError } from "./user-error.js";
import { watchFiles } from "./watch/changes.js";
import type { WatchEvent } from "./watch/events.js";
import { changedFiles, type Project, readProject, UNREAD_PROJECT, type WatchedOptions } from "./watch/project.js";
import { watchedRegions } from "./watch/regions.js";
import { isDue, runTarget, type TargetState } from "./watch/run-target.js";
import { jsonReport, textReport } from "./watch/text-report.js";

export interface WatchOptions extends WatchedOptions {
  readonly json?: boolean;
  readonly all?: boolean;
}

/**
 * Makes artifacts anew whenever a document, a template or the configuration is saved, and reports what is wrong and
 * what has changed. Nothing that a file holds ends it.
 *
 * @param signal ends watching; by default, the signals that ask a process to end do
 */
export async function watch(io: Io, options: WatchOptions, signal: AbortSignal = endingSignal()): Promise<ExitCode> {
  const { cwd } = io;
  const status = progress(io.err);
  const reporter = options.json === true ? jsonReport(io) : textReport(io, { all: options.all === true, now: () => new Date() });
  let project: Project = UNREAD_PROJECT;
  const report = (event: WatchEvent): void => {
    status.done();
    // What problems point into is not what was read last.
    const documents = event.event === "problems" ? [] : project.targets.flatMap(({ inputs }) => inputs.documents);
    reporter.print(event, new Map(documents.map(({ file, text }) => [file, text])));
  };
  const regionsOf = ({ config }: Project) => watchedRegions(cwd, config ?? DEFAULT_CONFIG, options);
  const cannotWatch = (error: Error): void => report({ event: "problems", diagnostics: unwatchable(error) });

  let told: readonly Diagnostic[] = [];
  let run = 0;
  let states: ReadonlyMap<string | null, TargetState> = new Map();
  const changes = await watchFiles(cwd, regionsOf(project), signal, cannotWatch);
  report({ event: "watching", watchVersion: 1 });
  do {
    const before = regionsOf(project);
    project = await readProject(cwd, options, project);
    if (!isDeepStrictEqual(describe(before), describe(regionsOf(project)))) await changes.follow(regionsOf(project));
    if (!isDeepStrictEqual(told, project.problems)) report({ event: "problems", diagnostics: project.problems });
    told = project.problems;
    for (const watched of project.targets) {
      const last = states.get(watched.draft) ?? null;
      if (signal.aborted || !isDue(watched, last)) continue;
      const part = { run: ++run, draft: watched.draft };
      const { documents } = watched.inputs;
      const changed = changedFiles(last?.watched.inputs ?? null, watched.inputs, CONFIG_FILE);
      report({ event: "run", ...part, changed, documents: documents.map(({ file }) => file) });
      const context = { cwd, part, report, say: status.say, isStale: () => signal.aborted || changes.isPending() };
      const [others = null] = states.values();
      states = new Map([...states, [watched.draft, await runTarget(context, watched, last, others)]]);
    }
  } while (await changes.settle());
  await changes.close();
  report({ event: "end" });
  return EXIT.ok;
}

/** What tells regions apart. */
function describe(regions: ReturnType<typeof watchedRegions>): readonly unknown[] {
  return regions.map(({ folder, depth }) => [folder, depth]);
}

function unwatchable(error: Error): readonly Diagnostic[] {
  const hint = "raise the system's limit of watched files, or set CHOKIDAR_USEPOLLING=1 to look at the files at intervals";
  return userError("watch/system", { file: "." }, `the system refuses to watch files: ${error.message}`, hint).diagnostics;
}

/** Aborts at the first of the signals that ask a process to end; a second one ends it at once. */
function endingSignal(): AbortSignal {
  const ending = new AbortController();
  for (const name of ["SIGINT", "SIGTERM"]) void once(process, name, { signal: ending.signal }).then(() => ending.abort(), () => {});
  return ending.signal;
}
