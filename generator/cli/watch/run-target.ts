import { performance } from "node:perf_hooks";
import { setImmediate as turn } from "node:timers/promises";
import { diff } from "../../diff/diff.js";
import { ARTIFACTS } from "../../emit/context.js";
import { withoutBaseline } from "../../lint/known-findings.js";
import type { Diagnostic } from "../../model/diagnostic.js";
import { parse, type ParseResult } from "../../parse/parse.js";
import type { SourceText } from "../../parse/source-text.js";
import { EMPTY_LINT_CACHE, type LintCache, lintParsed } from "../lint/lint-documents.js";
import { createLineOf } from "../lint/new-findings.js";
import { type BaselineText, readBaseline } from "../lint/read-baseline.js";
import { EMPTY_MAKE_CACHE, type MakeCache, makeTarget } from "../make-target.js";
import { UserError, userError } from "../user-error.js";
import { currentCommit } from "./committed.js";
import type { RunPart, StepTimes, WatchEvent } from "./events.js";
import { checkOlder, lookAtOlder, markNew, type Older } from "./older.js";
import type { WatchedTarget } from "./project.js";

/** What one run of a target hands to the next one. */
export interface TargetState {
  readonly watched: WatchedTarget;
  readonly parsed: ParseResult;
  readonly make: MakeCache;
  readonly lint: LintCache;
  readonly older: Older;
  /** The target as it was when watching began. */
  readonly start: WatchedTarget;
  /** Whether the artifacts are those of `watched`. */
  readonly isInStep: boolean;
  /** Whether all steps had their turn; if not, the next run makes up for it. */
  readonly isComplete: boolean;
}

/** Whether a target has changed since its last run, or that one could not do everything. */
export function isDue(watched: WatchedTarget, last: TargetState | null): boolean {
  if (last === null) return watched.inputs.documents.length > 0;
  return watched.fingerprint !== last.watched.fingerprint || !last.isComplete || !(last.isInStep || watched.isIncomplete);
}

/** The world around a run. */
export interface RunContext {
  readonly cwd: string;
  readonly part: RunPart;
  readonly report: (event: WatchEvent) => void;
  /** Says what is being done. */
  readonly say: (text: string) => void;
  /** Whether files have changed again, so that what is not urgent can wait for the next run. */
  readonly isStale: () => boolean;
}

/**
 * Makes the artifacts of a target and reports what is wrong in its documents and what they change. The artifacts come
 * first; whatever fails, the run ends and what was made last stays.
 *
 * @param last what the last run of the target left
 * @param others what the last run of another target left, whose caches help at first
 */
export async function runTarget(context: RunContext, watched: WatchedTarget, last: TargetState | null, others: TargetState | null): Promise<TargetState> {
  const { cwd, part, report, say, isStale } = context;
  const { documents } = watched.inputs;
  const clock = stopwatch();
  const findingCommit = currentCommit(cwd);
  say("reading the documents");
  const known = last ?? others;
  const parsed = parse(documents, known?.parsed.cache);
  const times: Times = { parse: clock(), artifacts: null, write: null, diff: null, lint: null };
  const start = last?.start ?? watched;
  const older = await lookAtOlder(cwd, await findingCommit, { documents, result: parsed }, start.inputs.documents, last?.older ?? null);
  const found = markNew({ documents, result: parsed.model.diagnostics }, older, older.parsed.model.diagnostics);
  report({ event: "diagnostics", ...part, source: "model", diagnostics: found });

  const begun: TargetState = {
    watched,
    parsed,
    older,
    start,
    make: known?.make ?? EMPTY_MAKE_CACHE,
    lint: known?.lint ?? EMPTY_LINT_CACHE,
    isInStep: last !== null && last.isInStep && last.watched.fingerprint === watched.fingerprint,
    isComplete: true,
  };
  let state = begun;
  for (const step of [...(begun.isInStep || watched.isIncomplete ? [] : [makeArtifacts]), compare, check]) {
    // What waits, such as a signal or the next change, comes in between.
    await turn();
    clock();
    if (step !== makeArtifacts && isStale()) {
      state = { ...state, isComplete: false };
      continue;
    }
    try {
      state = await step(context, state, times, clock);
    } catch (error) {
      report({ event: "failed", ...part, diagnostics: failureOf(error, documents[0]?.file ?? "") });
    }
  }
  report({ event: "done", ...part, inStep: state.isInStep, milliseconds: times });
  return state;
}

/** A step of a run: takes what the ones before it left, and fills in how long it took. */
type Step = (context: RunContext, state: TargetState, times: Times, clock: () => number) => Promise<TargetState>;

const makeArtifacts: Step = async ({ cwd, part, report, say }, state, times, clock) => {
  const { inputs, target } = state.watched;
  const onWrite = (): void => {
    times.artifacts = clock();
    say("writing");
  };
  const options = { only: ARTIFACTS, onPart: (kind: string) => say(`making ${kind}`), onWrite };
  const { plan, cache } = await makeTarget(cwd, inputs, state.parsed.model, target, options, state.make);
  times.write = clock();
  report({ event: "artifacts", ...part, written: [...plan.write.keys()], removed: plan.remove, unchanged: plan.unchanged.length });
  return { ...state, make: cache, isInStep: true };
};

const compare: Step = async ({ part, report, say }, state, times, clock) => {
  say("comparing");
  const { older, parsed } = state;
  report({ event: "diff", ...part, since: older.state.since, report: diff(older.parsed.model, parsed.model) });
  times.diff = clock();
  return state;
};

const check: Step = async ({ cwd, part, report, say }, state, times, clock) => {
  say("checking");
  const { parsed, watched: { inputs: { documents, config: { lint } } } } = state;
  const { results, cache } = await lintParsed(documents, parsed, lint, state.lint);
  const older = await checkOlder(state.older, { documents, result: results }, lint, cache);
  const all = results.map(({ diagnostic }) => diagnostic);
  const result = lint.baseline === null ? all : withoutAccepted(all, documents, readBaseline(cwd, lint.baseline));
  report({ event: "diagnostics", ...part, source: "lint", diagnostics: markNew({ documents, result }, older, older.checked?.found ?? []) });
  times.lint = clock();
  return { ...state, older, lint: cache };
};

/** A baseline may speak of documents of other targets, too. */
function withoutAccepted(diagnostics: readonly Diagnostic[], documents: readonly SourceText[], accepted: BaselineText): readonly Diagnostic[] {
  const findings = accepted.baseline.findings.filter(({ file }) => documents.some((document) => document.file === file));
  return withoutBaseline(diagnostics, { ...accepted.baseline, findings }, createLineOf(documents), accepted);
}

type Times = { -readonly [Step in keyof StepTimes]: StepTimes[Step] };

/** Gives the whole milliseconds since it was asked last. */
function stopwatch(): () => number {
  let last = performance.now();
  return () => {
    const before = last;
    last = performance.now();
    return Math.round(last - before);
  };
}

/** What a user can make of an error: a document may say what no artifact can be made of. */
function failureOf(error: unknown, file: string): readonly Diagnostic[] {
  if (error instanceof UserError) return error.diagnostics;
  const message = error instanceof Error ? error.message : String(error);
  return userError("watch/failed", { file }, message, "correct what was changed last; the artifacts stay as they were").diagnostics;
}
