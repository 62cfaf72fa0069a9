/** The JSON values of the specification, and how they are written without loss. */

/** Any JSON value. */
export type JsonValue =
  | string
  | number
  | boolean
  | null
  | Decimal
  | readonly JsonValue[]
  | { readonly [name: string]: JsonValue | undefined };

/** A calendar date, for example `2026-01-31` (RFC 3339, section 5.6, full-date). */
export type FullDate = string;

/** A point in time, for example `2026-01-31T12:00:00Z` (RFC 3339, section 5.6, date-time). */
export type DateTime = string;

/** An absolute URL (RFC 3986). */
export type Url = string;

/**
 * A decimal number as its exact text: it is sent as a JSON number with these very digits. Made by {@link decimal};
 * the `LosslessNumber` of the package lossless-json is one too.
 */
export interface Decimal {
  readonly isLosslessNumber: boolean;
  /** The number's text, for example `0.10`. */
  readonly value: string;
}

/** A number as JSON allows it (RFC 8259, section 6). */
const NUMBER = /^-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?$/;

/**
 * Makes a decimal of its text, every digit kept.
 *
 * @throws TypeError if the text is no JSON number
 */
export function decimal(text: string): Decimal {
  if (!NUMBER.test(text)) throw new TypeError(`'${text}' is no decimal number`);
  return { isLosslessNumber: true, value: text };
}

/**
 * Writes plain data as JSON text. Decimals are written with the digits that they hold; members whose value is
 * `undefined` are left out.
 *
 * @throws TypeError if a decimal's text is no JSON number
 */
export function toJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(toJson).join(",")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value) ?? "null";
  if (isDecimal(value)) return decimal(value.value).value;
  const members = Object.entries(value)
    .filter(([, member]) => member !== undefined)
    .map(([name, member]) => `${JSON.stringify(name)}:${toJson(member)}`);
  return `{${members.join(",")}}`;
}

function isDecimal(value: object): value is Decimal {
  return (
    "isLosslessNumber" in value
    && value.isLosslessNumber === true
    && "value" in value
    && typeof value.value === "string"
  );
}
