/** Texts in forms whose plain comparison gives an order: several in a row compare as their parts do. */
/** A part of an ascending order. */
export declare function ascending(text: string): string;
/** A part of a descending order: each byte's complement in hexadecimal digits; the end comes after them. */
export declare function descending(text: string): string;
/** A part for a value that is there. */
export declare const PRESENT = "0";
/** A part for a value that is null or hidden: it comes last in either direction. */
export declare const ABSENT = "1";
