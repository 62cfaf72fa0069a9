import type { DiffReport } from "../../diff/report.js";
import type { Diagnostic } from "../../model/diagnostic.js";

/** With which state a document is compared: that of the commit, that when watching began, or none as it is new. */
export type ComparedState = "commit" | "start" | "new";

/** What the changes are counted from. */
export interface Since {
  /** The commit, or `null` where nothing of the documents is committed. */
  readonly commit: string | null;
  /** The state by document. */
  readonly documents: Readonly<Record<string, ComparedState>>;
}

/** A diagnostic, and whether the state that is compared with has it, too. */
export interface WatchedDiagnostic extends Diagnostic {
  readonly isNew: boolean;
}

/** How long the steps of a run took, in milliseconds. */
export interface StepTimes {
  readonly parse: number;
  /** `null`, here and below, where the step did not come to its end: what it needs is broken, or files changed again. */
  readonly artifacts: number | null;
  readonly write: number | null;
  readonly diff: number | null;
  readonly lint: number | null;
}

/** The part of an event that says which run it belongs to, and whose documents it is about. */
export interface RunPart {
  readonly run: number;
  /** The draft's date; `null` for the documents that the configuration names. */
  readonly draft: string | null;
}

/** What `watch --json` prints, one event a line. */
export type WatchEvent =
  | { readonly event: "watching"; readonly watchVersion: 1 }
  /** What keeps files from being used as they are, all of them; an empty list when everything is in order again. */
  | { readonly event: "problems"; readonly diagnostics: readonly Diagnostic[] }
  /** A run begins. */
  | ({ readonly event: "run"; readonly changed: readonly string[]; readonly documents: readonly string[] } & RunPart)
  | ({ readonly event: "diff"; readonly since: Since; readonly report: DiffReport } & RunPart)
  /** All findings of reading the documents; those of `lint`, which come later, take their place. */
  | ({ readonly event: "diagnostics"; readonly source: "model" | "lint"; readonly diagnostics: readonly WatchedDiagnostic[] } & RunPart)
  | ({ readonly event: "artifacts"; readonly written: readonly string[]; readonly removed: readonly string[]; readonly unchanged: number } & RunPart)
  /** A step of a run failed: of the artifacts, nothing was written; the other steps follow all the same. */
  | ({ readonly event: "failed"; readonly diagnostics: readonly Diagnostic[] } & RunPart)
  /** A run ends; `inStep` says whether the artifacts are those of the documents now. */
  | ({ readonly event: "done"; readonly inStep: boolean; readonly milliseconds: StepTimes } & RunPart)
  | { readonly event: "end" };
