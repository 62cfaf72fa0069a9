/** Exact checks of RFC 3339, section 5.6: no missing parts, real days of the month, an offset with a colon. */

const FULL_DATE = /^(\d{4})-(\d{2})-(\d{2})$/;
const FULL_TIME = /^(\d{2}):(\d{2}):(\d{2})(?:\.\d+)?(?:Z|([+-])(\d{2}):(\d{2}))$/i;

const DAYS_IN_MONTH = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Whether a text is a full-date, for example `2026-01-31`. */
export function isFullDate(text: string): boolean {
  const [matched, year, month, day] = FULL_DATE.exec(text) ?? [];
  if (matched === undefined) return false;
  return Number(day) >= 1 && Number(day) <= daysInMonth(Number(year), Number(month));
}

/** Whether a text is a date-time, for example `2026-01-31T12:00:00.5+01:00`. */
export function isDateTime(text: string): boolean {
  const separator = text.charAt(10);
  return (
    (separator === "T" || separator === "t") && isFullDate(text.slice(0, 10)) && isFullTime(text.slice(11))
  );
}

function isFullTime(text: string): boolean {
  const parts = FULL_TIME.exec(text);
  if (parts === null) return false;
  const [, hour, minute, second, sign, offsetHour = "0", offsetMinute = "0"] = parts;
  if (Number(hour) > 23 || Number(minute) > 59 || Number(offsetHour) > 23 || Number(offsetMinute) > 59) return false;
  if (Number(second) <= 59) return true;
  // A leap second is the last one of a day in UTC (RFC 3339, section 5.7).
  const offset = (Number(offsetHour) * 60 + Number(offsetMinute)) * (sign === "-" ? -1 : 1);
  const utc = (Number(hour) * 60 + Number(minute) - offset + 2 * 1440) % 1440;
  return Number(second) === 60 && utc === 1439;
}

function daysInMonth(year: number, month: number): number {
  const isLeapYear = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return month === 2 && isLeapYear ? 29 : (DAYS_IN_MONTH[month - 1] ?? 0);
}
