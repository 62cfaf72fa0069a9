/** Times in a form whose texts order as the times do. */

const DATE_TIME = /^(\d{4})-(\d\d)-(\d\d)[Tt ](\d\d):(\d\d):(\d\d)(?:\.(\d+))?(?:[Zz]|([+-])(\d\d):(\d\d))$/;

/** A time that is after all others. */
export const FOREVER = "~";

/**
 * A date-time of RFC 3339, section 5.6, as its time in UTC without the letter Z and without zeros that say
 * nothing, for example `2026-01-31T12:00:00.5`; `null` for other text.
 */
export function instantOf(text: string): string | null {
  const [match, year, month, day, hour, minute, second, fraction = "", sign = "+", hours = "0", minutes = "0"] =
    DATE_TIME.exec(text) ?? [];
  if (match === undefined) return null;
  const shift = (Number(hours) * 60 + Number(minutes)) * (sign === "-" ? -1 : 1);
  const time = new Date(0);
  time.setUTCFullYear(Number(year), Number(month) - 1, Number(day));
  time.setUTCHours(Number(hour), Number(minute) - shift, Number(second));
  const digits = fraction.replace(/0+$/, "");
  return `${time.toISOString().slice(0, 19)}${digits === "" ? "" : `.${digits}`}`;
}

/** A point in time of the clock in that form. */
export function instantOfDate(date: Date): string {
  return date.toISOString().replace(/\.?0*Z$/, "");
}
