import type { SourceRange } from "../model/diagnostics.js";
import type { Severity } from "../model/types.js";
import type { LintContext } from "./context.js";

/** One thing that lint looks for; its samples are its tests and its documentation. */
export interface Rule {
  /** Family and name, for example `link/dead-anchor`. */
  readonly id: string;
  readonly severity: Severity;
  /** What is reported, in one sentence. */
  readonly summary: string;
  /** What goes wrong for readers or tools when nobody corrects it. */
  readonly why: string;
  /** Texts in which the rule finds nothing. */
  readonly ok: readonly Sample[];
  /** Texts in which the rule finds one thing: what stands between `⟦` and `⟧`. */
  readonly notOk: readonly BadSample[];
  /** Rules that say more of the same place: where one of them finds something, this one keeps quiet. */
  readonly yieldsTo?: readonly string[];
  readonly check: (context: LintContext) => readonly Finding[];
}

/** The text of a document, or those of several; the title is added where there is none. */
export type Sample = string | readonly string[];

export interface BadSample {
  readonly text: Sample;
  readonly message: string;
  /** The text after `--fix`, where the rule mends it. */
  readonly fixed?: Sample;
}

/** A range of a document's source. */
export interface Place extends SourceRange {
  readonly file: string;
}

/** What a rule found. */
export interface Finding extends Place {
  readonly message: string;
  /** What to write instead. */
  readonly hint: string | null;
  /** A correction that changes no fact. */
  readonly fix?: Edit;
}

/** A replacement of a range of a document's source. */
export interface Edit extends Place {
  readonly text: string;
}

/** Makes the finding for a place. */
export function finding(place: Place, message: string, hint: string | null, fix?: Edit): Finding {
  const { file, line, column, endLine, endColumn } = place;
  const base = { file, line, column, endLine, endColumn, message, hint };
  return fix === undefined ? base : { ...base, fix };
}

/** Makes the finding for a place whose whole text is to be replaced. */
export function mendable(place: Place, message: string, hint: string, text: string): Finding {
  const { file, line, column, endLine, endColumn } = place;
  return finding(place, message, hint, { file, line, column, endLine, endColumn, text });
}
