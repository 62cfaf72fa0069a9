/** What the process says to its caller; the numbers are part of the command line's contract. */
export const EXIT = {
  ok: 0,
  /** `check` found differences, or `--strict` met an error. */
  findings: 1,
  /** Wrong usage, input that cannot be read or is no CDS document, output that cannot be written. */
  unusable: 2,
} as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];
