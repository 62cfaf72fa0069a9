/** Reading URL parameters: what each kind of parameter allows, and what a request is told otherwise. */

import { isDateTime, isFullDate } from "./rfc3339.js";

/** Parameters that were read, or the first one that could not be. */
export type Parsed<Parameters> =
  | { readonly ok: true; readonly parameters: Parameters }
  | { readonly ok: false; readonly problem: ParameterProblem };

/** A parameter whose value is not allowed. */
export interface ParameterProblem {
  readonly parameter: string;
  /** The value as sent. */
  readonly value: string;
  /** What is allowed instead. */
  readonly expected: string;
}

/** Reads one parameter from its values, one for each time that the request names it. */
export type Reader<Value> = (values: readonly string[]) => Read<Value>;

/** A value that was read, or the one that could not be and what is expected instead. */
export type Read<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly value: string; readonly expected: string };

/**
 * Reads the parameters of a request, each with its reader. Parameters that have no reader are ignored, as the
 * specification wants; those that the request does not have are left out.
 */
export function readParameters<Parameters>(
  query: URLSearchParams,
  readers: { readonly [Name in keyof Parameters]: Reader<Parameters[Name]> },
): Parsed<Partial<Parameters>> {
  const parameters: Partial<Parameters> = {};
  for (const parameter in readers) {
    const values = query.getAll(parameter);
    if (values.length === 0) continue;
    const read = readers[parameter](values);
    if (!read.ok) return { ok: false, problem: { parameter, value: read.value, expected: read.expected } };
    parameters[parameter] = read.value;
  }
  return { ok: true, parameters };
}

/**
 * A space-separated list, each value once. A request that names the parameter again adds to the list. A list
 * without a value is allowed and matches nothing. The length of a list has no bound but the length of a URL.
 */
export function list(values: readonly string[]): Read<readonly string[]> {
  return { ok: true, value: split(values) };
}

/** A space-separated list of dates (RFC 3339, full-date). */
export function dateList(values: readonly string[]): Read<readonly string[]> {
  return listOf(values, isFullDate, DATE);
}

/** A space-separated list of times (RFC 3339, date-time). */
export function dateTimeList(values: readonly string[]): Read<readonly string[]> {
  return listOf(values, isDateTime, DATE_TIME);
}

/** One text that is not empty. */
export function text(values: readonly string[]): Read<string> {
  return single(values, (value) => value.trim() !== "", "a text that is not empty");
}

/** One date (RFC 3339, full-date). */
export function date(values: readonly string[]): Read<string> {
  return single(values, isFullDate, DATE);
}

/** One time (RFC 3339, date-time). */
export function dateTime(values: readonly string[]): Read<string> {
  return single(values, isDateTime, DATE_TIME);
}

const DATE = "a date of RFC 3339 such as 2026-01-31";
const DATE_TIME = "a date-time of RFC 3339 such as 2026-01-31T12:00:00Z (a plus sign is written %2B in a URL)";

function split(values: readonly string[]): readonly string[] {
  return [...new Set(values.flatMap((value) => value.split(" ")).filter((value) => value !== ""))];
}

function listOf(
  values: readonly string[],
  isAllowed: (value: string) => boolean,
  expected: string,
): Read<readonly string[]> {
  const all = split(values);
  const refused = all.find((value) => !isAllowed(value));
  if (refused !== undefined) return { ok: false, value: refused, expected: `each value to be ${expected}` };
  return { ok: true, value: all };
}

function single(values: readonly string[], isAllowed: (value: string) => boolean, expected: string): Read<string> {
  const [value = "", ...others] = values;
  if (others.length > 0) return { ok: false, value: values.join(", "), expected: "the parameter only once" };
  return isAllowed(value) ? { ok: true, value } : { ok: false, value, expected };
}
