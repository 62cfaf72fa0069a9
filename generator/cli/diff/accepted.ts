import type { Change, DiffReport } from "../../diff/report.js";
import { staleNotice, takeKnown } from "../../lint/known-findings.js";
import type { Diagnostic } from "../../model/types.js";
import { isRecord } from "../json-record.js";
import { type KnownFileKind, readKnownFile } from "../known-file.js";

/** A change that is accepted, and why. */
export interface AcceptedChange {
  readonly document: string;
  readonly kind: string;
  /** The symbols before and after; `null` where there is none. */
  readonly before: string | null;
  readonly after: string | null;
  readonly reason: string;
}

/** A file of accepted changes. */
export interface AcceptedFile {
  readonly file: string;
  readonly text: string;
  readonly changes: readonly AcceptedChange[];
}

/** A report without what is accepted. */
export interface Remaining {
  readonly report: DiffReport;
  readonly accepted: readonly Change[];
  /** Entries that no change needs any more, and entries without a reason. */
  readonly problems: readonly Diagnostic[];
}

const HINT = "write it with --update-accepted, then give each change its reason";

/**
 * Reads a file of accepted changes.
 *
 * @throws UserError when there is none, or when it is none
 */
export function readAccepted(cwd: string, file: string): AcceptedFile {
  const { text, entries } = readKnownFile(cwd, file, ACCEPTED);
  return { file, text, changes: entries };
}

/** Takes accepted changes out of a report. An entry that nothing needs, or that gives no reason, is an error. */
export function withoutAccepted(report: DiffReport, accepted: AcceptedFile): Remaining {
  const counts = new Map<string, number>();
  for (const change of accepted.changes) counts.set(keyOf(change), (counts.get(keyOf(change)) ?? 0) + 1);
  const known = [...counts].map(([key, count]) => ({ key, count }));
  const { fresh, accepted: taken, stale } = takeKnown(report.changes, (change) => keyOf(entryOf(change, "")), known);
  const staleKeys = new Set(stale.map(({ key }) => key));
  const problem = (change: AcceptedChange, rule: string, message: string, hint: string): Diagnostic =>
    staleNotice({ rule, severity: "error" }, message, hint, accepted, markOf(change));
  return {
    report: { ...report, changes: fresh },
    accepted: taken,
    problems: accepted.changes.flatMap((change) => [
      ...(staleKeys.has(keyOf(change)) ? [problem(change, "diff/stale-accepted", `an accepted change is no longer there: ${describe(change)}`, "take it out, or write the file anew with --update-accepted")] : []),
      ...(change.reason.trim() === "" ? [problem(change, "diff/no-reason", `an accepted change gives no reason: ${describe(change)}`, "say in `reason` why the change is accepted")] : []),
    ]),
  };
}

/** Makes the text of the file that accepts all changes, with the reasons that were given before. */
export function acceptedText(report: DiffReport, earlier: AcceptedFile | null): string {
  const reasons = new Map((earlier?.changes ?? []).map((change) => [keyOf(change), change.reason]));
  const entries = report.changes.map((change) => entryOf(change, reasons.get(keyOf(entryOf(change, ""))) ?? ""));
  const lines = entries.map((entry) => `    ${JSON.stringify(entry)}`);
  return `{\n  "version": 1,\n  "changes": [${lines.length === 0 ? "" : `\n${lines.join(",\n")}\n  `}]\n}\n`;
}

function entryOf({ document, kind, before, after }: Change, reason: string): AcceptedChange {
  return { document, kind, before: before?.symbol ?? null, after: after?.symbol ?? null, reason };
}

function keyOf({ document, kind, before, after }: AcceptedChange): string {
  return JSON.stringify([document, kind, before, after]);
}

/** What a line of the file holds of this change alone, as it is written. */
function markOf({ document, kind, before, after }: AcceptedChange): string {
  return JSON.stringify({ document, kind, before, after }).slice(0, -1);
}

function describe({ document, kind, before, after }: AcceptedChange): string {
  const symbols = before === after ? before : [before, after].filter((symbol) => symbol !== null).join(" → ");
  return `${kind} ${symbols ?? ""} in ${document}`;
}

function isAccepted(value: unknown): value is AcceptedChange {
  const isSymbol = (symbol: unknown): boolean => symbol === null || typeof symbol === "string";
  return isRecord(value) && ["document", "kind", "reason"].every((name) => typeof value[name] === "string") && isSymbol(value["before"]) && isSymbol(value["after"]);
}

const ACCEPTED: KnownFileKind<AcceptedChange> = {
  rule: "diff/accepted",
  missing: "there is no such file of accepted changes",
  none: "the file is none of accepted changes",
  write: HINT,
  mend: HINT,
  list: "changes",
  isEntry: isAccepted,
  lacking: "a change lacks its document, kind, before, after or reason",
};
