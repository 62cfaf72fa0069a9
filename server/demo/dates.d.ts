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
export declare function monthsBack(count: number): Month;
/** A date some days after another one. */
export declare function daysAfter(from: string, days: number): string;
/** The point in time some minutes after a day has begun. */
export declare function timeOn(day: string, minutes?: number): string;
