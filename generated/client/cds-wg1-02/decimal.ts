/**
 * Decimal numbers exactly as they are sent, and JSON that keeps them so. Generated; do not edit.
 *
 * @module
 */
import {
  isLosslessNumber,
  LosslessNumber,
  parse as parseLossless,
  stringify as stringifyLossless,
} from "lossless-json";

/**
 * A number of JSON with every digit that was written: `0.10` stays `0.10`, `1.50E+2` stays `1.50E+2`, and
 * `123456789012345678.90` loses nothing, as it would in a JavaScript number.
 *
 * `toString()` gives the digits; hand those to a decimal library to calculate. `valueOf()` gives the nearest
 * JavaScript number. `JSON.stringify` does not know this type: write it with {@link stringify}.
 *
 * @see https://www.rfc-editor.org/rfc/rfc8259#section-6
 */
export type Decimal = LosslessNumber;

/**
 * Makes a decimal of its digits, for example `decimal("1.50E+2")`.
 *
 * @throws Error when the text is no number of JSON
 * @see https://www.rfc-editor.org/rfc/rfc8259#section-6
 */
export function decimal(digits: string): Decimal {
  return new LosslessNumber(digits);
}

/** Whether a value is a decimal, from this or any other copy of lossless-json. */
export function isDecimal(value: unknown): value is Decimal {
  return isLosslessNumber(value);
}

/** The fields whose numbers are integers, which JavaScript numbers hold exactly. */
const integerFields: ReadonlySet<string> = new Set([
  "client_id_issued_at",
  "client_secret_expires_at",
  "max_length",
  "max_size",
  "size",
]);

function withIntegers(key: string, value: unknown): unknown {
  if (!integerFields.has(key)) return value;
  return Array.isArray(value) ? value.map(asInteger) : asInteger(value);
}

function asInteger(value: unknown): unknown {
  if (!isLosslessNumber(value)) return value;
  const integer = Number(value.toString());
  if (!Number.isSafeInteger(integer)) throw new SyntaxError(`${value.toString()} is not an integer in the safe range`);
  return integer;
}

/**
 * Parses JSON without touching a digit: integers of the fields that the specification types so
 * become JavaScript numbers, every other number becomes a {@link Decimal}.
 *
 * @throws SyntaxError when the text is not JSON
 */
export function parse(text: string): unknown {
  return parseLossless(text, withIntegers);
}

/**
 * Writes a value as JSON with the digits of every {@link Decimal} unchanged.
 *
 * @param space how far to indent, as for `JSON.stringify`
 * @throws TypeError when the value has no JSON form, for example a function
 */
export function stringify(value: unknown, space?: number | string): string {
  const text = stringifyLossless(value, undefined, space);
  if (text === undefined) throw new TypeError(`a ${typeof value} cannot be written as JSON`);
  return text;
}
