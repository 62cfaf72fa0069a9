import type { Diagnostic } from "../model/types.js";

/** Something that stops a command and that its user can mend; printed like any diagnostic, never with a stack. */
export class UserError extends Error {
  override readonly name = "UserError";
  /** @param texts the files that the diagnostics point into, by name, where there is something to show */
  constructor(
    readonly diagnostics: readonly Diagnostic[],
    readonly texts: ReadonlyMap<string, string> = new Map(),
  ) {
    super(diagnostics.map((diagnostic) => diagnostic.message).join("\n"));
  }
}

/** Where a user error points to; a problem of the file as a whole is reported at its first character. */
export interface ErrorPlace {
  readonly file: string;
  readonly line?: number;
  readonly column?: number;
  /** The file's text, so that the line can be shown. */
  readonly text?: string;
}

/** Makes the error for one problem: what is wrong, where, and what to do about it. */
export function userError(rule: string, place: ErrorPlace, message: string, hint: string): UserError {
  const line = place.line ?? 1;
  const column = place.column ?? 1;
  return new UserError(
    [{ rule, severity: "error", message, hint, file: place.file, line, column, endLine: line, endColumn: column }],
    new Map(place.text === undefined ? [] : [[place.file, place.text]]),
  );
}

/** The code of a failed system call (`ENOENT`, …), or `null` for any other error. */
export function systemErrorCode(error: unknown): string | null {
  return error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : null;
}
