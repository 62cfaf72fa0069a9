const DAY = 86_400_000;

/** A month of the made-up past. */
export interface Month {
  /** Its first day, for example `2026-08-01`. */
  readonly first: string;
  /** Its last day. */
  readonly last: string;
  /** The first day of the month after. */
  readonly after: string;
  readonly days: number;
}

/** The month that lies some months before August 2026, the last one of which there are bills. */
export function monthsBack(count: number): Month {
  const start = Date.UTC(2026, 7 - count, 1);
  const end = Date.UTC(2026, 8 - count, 1);
  return { first: date(start), last: date(end - DAY), after: date(end), days: Math.round((end - start) / DAY) };
}

/** A date some days after another one. */
export function daysAfter(from: string, days: number): string {
  return date(Date.parse(from) + days * DAY);
}

/** The point in time some minutes after a day has begun. */
export function timeOn(day: string, minutes = 0): string {
  return `${new Date(Date.parse(day) + minutes * 60_000).toISOString().slice(0, 19)}Z`;
}

function date(milliseconds: number): string {
  return new Date(milliseconds).toISOString().slice(0, 10);
}
