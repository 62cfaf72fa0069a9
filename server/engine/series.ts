/** The arithmetic of series of values: which of their intervals lie within a limit. */

import { FOREVER } from "../store/instant.js";
import type { StoredSeries } from "../store/stored-spans.js";
import { SERIES } from "./limits.js";
import type { Terms } from "./terms.js";

/** A series' times, and how many values it has. */
export interface SeriesShape {
  /** In the store's form. */
  readonly start: string;
  readonly end: string;
  /** The seconds of an interval, as they are written. */
  readonly interval: string;
  readonly count: number;
}

/** The values that show: from the first one up to the one before the second. */
export interface Range {
  readonly from: number;
  readonly to: number;
  /** Whether the series goes on after what shows, so that its end is cut even where no value is. */
  readonly isCutAtEnd: boolean;
}

/** The shape of a series by what is stored of it; `null` if it has none. */
export function seriesShape(series: StoredSeries | null): SeriesShape | null {
  if (series === null) return null;
  const { start, end, interval, count } = series;
  return start === null || end === null ? null : { start, end, interval, count };
}

/** The limits of an access on the times of series. */
export function seriesLimits({ limits }: Terms): { readonly start: string | null; readonly end: string | null } {
  const valueOf = (field: string): string | null => limits.find((limit) => limit.field === field)?.value ?? null;
  return { start: valueOf(SERIES.start), end: valueOf(SERIES.end) };
}

/**
 * The values of a series that an access shows: those whose intervals lie wholly within its limits.
 *
 * @returns `null` if it shows none of the series
 */
export function shownRange(terms: Terms, { start, end, interval, count }: SeriesShape): Range | null {
  const limits = seriesLimits(terms);
  const isWhole = start >= (limits.start ?? "") && end <= (limits.end ?? FOREVER);
  if (isWhole) return { from: 0, to: count, isCutAtEnd: false };
  const step = ticksOfSeconds(interval);
  const origin = ticksOf(start);
  if (step === null || step <= 0n || origin === null) return null;
  const first = limits.start === null ? null : ticksOf(limits.start);
  const last = limits.end === null ? null : ticksOf(limits.end);
  const from = first === null || first <= origin ? 0n : (first - origin + step - 1n) / step;
  const to = last === null ? BigInt(count) : last <= origin ? 0n : (last - origin) / step;
  const until = to < BigInt(count) ? to : BigInt(count);
  if (from >= until) return null;
  return { from: Number(from), to: Number(until), isCutAtEnd: end > (limits.end ?? FOREVER) };
}

/** What several accesses show together. */
export function joinRanges(ranges: readonly Range[]): Range {
  return {
    from: Math.min(...ranges.map(({ from }) => from)),
    to: Math.max(...ranges.map(({ to }) => to)),
    isCutAtEnd: ranges.every(({ isCutAtEnd }) => isCutAtEnd),
  };
}

/** The times of the part of a series that shows, in the store's form: unchanged where it is not cut. */
export function cutTimes({ start, end, interval, count }: SeriesShape, { from, to, isCutAtEnd }: Range): { readonly start: string; readonly end: string } {
  const step = ticksOfSeconds(interval) ?? 0n;
  const origin = ticksOf(start) ?? 0n;
  return {
    start: from === 0 ? start : timeOfTicks(origin + BigInt(from) * step),
    end: to === count && !isCutAtEnd ? end : timeOfTicks(origin + BigInt(to) * step),
  };
}

/** Times are reckoned in the smallest fraction of a second that is told apart, so that no digit is rounded. */
const FRACTION_DIGITS = 12;
const TICKS_IN_MS = 10n ** BigInt(FRACTION_DIGITS - 3);

function ticksOf(instant: string): bigint | null {
  const [seconds = "", fraction = ""] = instant.split(".");
  if (fraction.length > FRACTION_DIGITS) return null;
  const time = Date.parse(seconds.length === "2026-01-31".length ? `${seconds}T00:00:00Z` : `${seconds}Z`);
  return Number.isNaN(time) ? null : BigInt(time) * TICKS_IN_MS + BigInt(fraction.padEnd(FRACTION_DIGITS, "0"));
}

function ticksOfSeconds(json: string): bigint | null {
  const [match, digits = "", fraction = "", exponent = "0"] = /^(\d+)(?:\.(\d+))?(?:[eE]([+-]?\d{1,3}))?$/.exec(json) ?? [];
  if (match === undefined) return null;
  const shift = FRACTION_DIGITS + Number(exponent) - fraction.length;
  const value = BigInt(digits + fraction);
  if (shift >= 0) return value * 10n ** BigInt(shift);
  const divisor = 10n ** BigInt(-shift);
  return value % divisor === 0n ? value / divisor : null;
}

function timeOfTicks(ticks: bigint): string {
  const inSecond = 1000n * TICKS_IN_MS;
  const rest = ((ticks % inSecond) + inSecond) % inSecond;
  const whole = new Date(Number((ticks - rest) / TICKS_IN_MS)).toISOString().slice(0, 19);
  const digits = String(rest).padStart(FRACTION_DIGITS, "0").replace(/0+$/, "");
  return `${whole}${digits === "" ? "" : `.${digits}`}`;
}
