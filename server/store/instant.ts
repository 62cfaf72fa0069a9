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
  return `${secondsOf(time)}${digits === "" ? "" : `.${digits}`}`;
}

/**
 * A time to its second. An offset can shift a time by a day out of the years that four digits write: the first digit
 * is then the character after 9 or before 0, so that it is after or before all others, and as long.
 */
function secondsOf(time: Date): string {
  const year = time.getUTCFullYear();
  const iso = time.toISOString();
  if (year > 9999) return `:${iso.slice("+010".length, "+010000-01-01T00:00:00".length)}`;
  if (year < 0) return `/999${iso.slice("-000001".length, "-000001-01-01T00:00:00".length)}`;
  return iso.slice(0, "2026-01-31T12:00:00".length);
}

/** A point in time of the clock in that form. */
export function instantOfDate(date: Date): string {
  return date.toISOString().replace(/\.?0*Z$/, "");
}
