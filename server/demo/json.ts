import { LosslessNumber } from "lossless-json";

/** A JSON value whose decimals keep every digit. */
export type Json = string | number | boolean | null | LosslessNumber | readonly Json[] | JsonObject;

/** A JSON object. */
export interface JsonObject {
  readonly [name: string]: Json;
}

/** A decimal with the very digits of its text, for example `0.10`. */
export function decimal(text: string): LosslessNumber {
  return new LosslessNumber(text);
}

/** An amount of money, or anything else that is counted in hundredths: `1234` becomes `12.34`. */
export function hundredths(count: number): LosslessNumber {
  const digits = String(Math.abs(count)).padStart(3, "0");
  return decimal(`${count < 0 ? "-" : ""}${digits.slice(0, -2)}.${digits.slice(-2)}`);
}
