/** Times in a form whose texts order as the times do. */
/** A time that is after all others. */
export declare const FOREVER = "~";
/**
 * A date-time of RFC 3339, section 5.6, as its time in UTC without the letter Z and without zeros that say
 * nothing, for example `2026-01-31T12:00:00.5`; `null` for other text.
 */
export declare function instantOf(text: string): string | null;
/** A point in time of the clock in that form. */
export declare function instantOfDate(date: Date): string;
