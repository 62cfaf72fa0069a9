/** The authorization details fields that limit what a grant shows by time. */
/** The field that ends the time for which changes show. */
export declare const SYNC_UNTIL = "sync_until";
/** A limit that is none. */
export declare const INFINITE = "infinite";
/** How a limit works: objects that have the field show where it is on or after, or on or before the limit. */
export interface Limit {
    readonly field: string;
    readonly keeps: "on-or-after" | "on-or-before";
    /** What the limit is given as. */
    readonly kind: "date" | "datetime";
}
/** The limits by their authorization details fields. */
export declare const LIMITS: Readonly<Record<string, Limit>>;
/**
 * The fields of an object that is a series of values, one for each interval: limits of its start and end cut it
 * instead of hiding it, and grants may open some of its columns only.
 */
export declare const SERIES: {
    readonly start: "segment_start";
    readonly end: "segment_end";
    readonly interval: "interval";
    readonly formats: "formats";
    readonly values: "values";
};
