import type { Random } from "./random.js";
/** The towns of the made-up utility's territory with their postal codes. */
export declare const TOWNS: readonly [{
    readonly name: "Riverton";
    readonly postalCode: "40012";
    readonly latitude: "38.2541";
    readonly longitude: "-85.7601";
}, {
    readonly name: "Northgate";
    readonly postalCode: "40027";
    readonly latitude: "38.3310";
    readonly longitude: "-85.6220";
}, {
    readonly name: "Ashford";
    readonly postalCode: "40055";
    readonly latitude: "38.1920";
    readonly longitude: "-85.8100";
}];
export type Town = (typeof TOWNS)[number];
/** A person's name. */
export declare function personName(random: Random): string;
/** A company's name. */
export declare function companyName(random: Random): string;
/** A postal address of several lines. */
export declare function address(random: Random, town: Town): string;
