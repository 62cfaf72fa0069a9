/** The authorization details fields that limit what a grant shows by time. */

/** The field that ends the time for which changes show. */
export const SYNC_UNTIL = "sync_until";

/** A limit that is none. */
export const INFINITE = "infinite";

/** How a limit works: objects that have the field show where it is on or after, or on or before the limit. */
export interface Limit {
  readonly field: string;
  readonly keeps: "on-or-after" | "on-or-before";
  /** What the limit is given as. */
  readonly kind: "date" | "datetime";
}

/** The limits by their authorization details fields. */
export const LIMITS: Readonly<Record<string, Limit>> = {
  statement_date_start: { field: "statement_date", keeps: "on-or-after", kind: "date" },
  statement_date_end: { field: "statement_date", keeps: "on-or-before", kind: "date" },
  start_date: { field: "start_date", keeps: "on-or-after", kind: "date" },
  end_date: { field: "end_date", keeps: "on-or-before", kind: "date" },
  segment_start: { field: "segment_start", keeps: "on-or-after", kind: "datetime" },
  segment_end: { field: "segment_end", keeps: "on-or-before", kind: "datetime" },
};

/**
 * The fields of an object that is a series of values, one for each interval: limits of its start and end cut it
 * instead of hiding it, and grants may open some of its columns only.
 */
export const SERIES = {
  start: "segment_start",
  end: "segment_end",
  interval: "interval",
  values: "values",
} as const;

/** The field that says what the columns of a series are: drafts differ in its name. */
export const FORMATS = ["formats", "format"] as const;
