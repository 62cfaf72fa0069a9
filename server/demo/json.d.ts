import { LosslessNumber } from "lossless-json";
/** A JSON value whose decimals keep every digit. */
export type Json = string | number | boolean | null | LosslessNumber | readonly Json[] | JsonObject;
/** A JSON object. */
export interface JsonObject {
    readonly [name: string]: Json;
}
/** A decimal with the very digits of its text, for example `0.10`. */
export declare function decimal(text: string): LosslessNumber;
/** An amount of money, or anything else that is counted in hundredths: `1234` becomes `12.34`. */
export declare function hundredths(count: number): LosslessNumber;
