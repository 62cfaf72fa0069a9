import { countSeverities, describeCounts, printDiagnostics } from "../print-diagnostics.js";
import type { Io } from "../io.js";
import { formatText } from "../diff/formats/text.js";
import { present, type Presentation } from "../diff/presentation.js";
import type { RunPart, Since, StepTimes, WatchedDiagnostic, WatchEvent } from "./events.js";

/** Prints events. */
export interface Report {
  /** @param texts the documents by file, to show what diagnostics point into */
  readonly print: (event: WatchEvent, texts: ReadonlyMap<string, string>) => void;
}

export interface TextOptions {
  /** Whether findings are printed, too, that the state compared with has. */
  readonly all: boolean;
  readonly now: () => Date;
}

/** Prints events for people: a few lines a run, and each finding once. */
export function textReport({ out }: Pick<Io, "out">, { all, now }: TextOptions): Report {
  /** What the present run has shown already. */
  const shown = new Set<string>();
  const line = (text: string): void => out.write(`${text}\n`);
  const show = (diagnostics: readonly WatchedDiagnostic[], texts: ReadonlyMap<string, string>): void => {
    const fresh = diagnostics.filter((diagnostic) => !shown.has(identityOf(diagnostic)));
    fresh.forEach((diagnostic) => shown.add(identityOf(diagnostic)));
    printDiagnostics(out, fresh, texts);
  };
  const isShown = ({ isNew }: WatchedDiagnostic): boolean => isNew || all;

  return {
    print(event, texts) {
      switch (event.event) {
        case "watching":
          return line("watching; Ctrl+C ends it");
        case "problems":
          if (event.diagnostics.length === 0) return line("everything can be read again");
          printDiagnostics(out, event.diagnostics, texts);
          return line(PROBLEMS);
        case "run":
          shown.clear();
          return line(`\n${now().toTimeString().slice(0, 8)} ${occasionOf(event)}`);
        case "diagnostics":
          if (event.source === "model") return show(event.diagnostics.filter((one) => isShown(one) && one.severity === "error"), texts);
          show(event.diagnostics.filter(isShown), texts);
          return line(findingsLine(event.diagnostics, all));
        case "artifacts":
          return line(`artifacts: ${event.written.length} written, ${event.unchanged} unchanged, ${event.removed.length} removed`);
        case "diff":
          return out.write(differenceText(present(event.report), sinceWords(event.since), out.colours));
        case "failed":
          return printDiagnostics(out, event.diagnostics, texts);
        case "done":
          return line(`${event.inStep ? "" : "the artifacts are those of the last good state; "}${timesLine(event.milliseconds)}`);
        case "end":
          return line("ended");
      }
    },
  };
}

/** Prints events for programs, one a line. */
export function jsonReport({ out }: Pick<Io, "out">): Report {
  return { print: (event) => out.write(`${JSON.stringify(event)}\n`) };
}

const PROBLEMS = "the artifacts of what cannot be read stay as they are";

function identityOf({ file, line, column, rule, message }: WatchedDiagnostic): string {
  return JSON.stringify([file, line, column, rule, message]);
}

function occasionOf({ draft, changed, documents }: RunPart & { readonly changed: readonly string[]; readonly documents: readonly string[] }): string {
  const whose = draft === null ? "" : `draft ${draft}: `;
  const count = `${documents.length} ${documents.length === 1 ? "document" : "documents"}`;
  return changed.length === 0 ? `${whose}looking at ${count}` : `${whose}${changed.join(", ")} changed`;
}

function findingsLine(diagnostics: readonly WatchedDiagnostic[], all: boolean): string {
  const fresh = diagnostics.filter(({ isNew }) => isNew);
  const known = diagnostics.length - fresh.length;
  const more = known === 0 ? "" : `, and ${known} that are older${all ? "" : " (--all prints them)"}`;
  return `new findings: ${describeCounts(countSeverities(fresh))}${more}`;
}

function differenceText(presentation: Presentation, since: string, colours: boolean): string {
  if (presentation.isEmpty && presentation.folded.length === 0) return `no change of meaning since ${since}\n`;
  return `since ${since}:\n${formatText({ ...presentation, documents: [] }, colours)}`;
}

/** Names the state that is compared with. */
function sinceWords({ commit, documents }: Since): string {
  const of = (state: string): readonly string[] => Object.keys(documents).filter((file) => documents[file] === state);
  const uncommitted = of("start");
  const start = "watching began";
  if (commit === null) return `${start} (no commit holds the documents)`;
  const exceptions = uncommitted.length === 0 ? "" : `; ${uncommitted.join(", ")}, which it does not hold, since ${start}`;
  return `the commit ${commit.slice(0, 7)}${exceptions}`;
}

function timesLine(times: StepTimes): string {
  const steps = [["parse", times.parse], ["artifacts", times.artifacts], ["write", times.write], ["diff", times.diff], ["lint", times.lint]] as const;
  return steps.flatMap(([name, milliseconds]) => (milliseconds === null ? [] : [`${name} ${(milliseconds / 1000).toFixed(2)}`])).join(" · ") + " s";
}
