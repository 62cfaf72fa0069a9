/** Reading request bodies: what each kind of member allows, and what a request is told otherwise. */

import { isLosslessNumber, LosslessNumber, parse } from "lossless-json";
import { type Decimal, decimal as decimalOf, type JsonValue } from "./json.js";
import { isDateTime, isFullDate } from "./rfc3339.js";

/** A member of a body that is not allowed. */
export class BodyError extends Error {
  override readonly name = "BodyError";

  /** @param member the path of the member, for example `updates_requested[0].field`; empty for the body itself */
  constructor(
    readonly member: string,
    expected: string,
  ) {
    super(`${member === "" ? "The body" : `The member ${member}`} ${expected}.`);
  }
}

/**
 * Reads one value.
 *
 * @param at the path of the value
 * @throws BodyError if the value is not allowed
 */
export type Reader<Value> = (json: JsonValue, at: string) => Value;

/** The members of a JSON object. */
export interface Members {
  /** Reads a member; a missing one is an error. */
  readonly required: <Value>(name: string, reader: Reader<Value>) => Value;
  /** Reads a member into an object of its own, which is empty where the member is missing. */
  readonly optional: <Name extends string, Value>(name: Name, reader: Reader<Value>) => Partial<Record<Name, Value>>;
  /** All members as they were sent, but those with the given names. */
  readonly others: (names: readonly string[]) => { readonly [name: string]: JsonValue | undefined };
}

/** How deep the values of a body may be nested. */
const DEPTH = 100;

/**
 * Reads JSON text without loss: whole numbers that JavaScript holds exactly become numbers, all others decimals
 * with the digits that were sent.
 *
 * @throws BodyError if the text is no JSON, or nested too deep
 */
export function parseBody(text: string): JsonValue {
  let value: unknown;
  try {
    value = parse(text, null, numberOf);
  } catch (error) {
    // A text that is nested thousands of times exhausts the stack of the parser.
    if (error instanceof RangeError) throw new BodyError("", `must not be nested more than ${DEPTH} times`);
    throw new BodyError("", "must be JSON, each member once");
  }
  return jsonValue(value, 0);
}

function numberOf(text: string): number | LosslessNumber {
  const whole = /^(?:0|-?[1-9]\d*)$/.test(text) ? Number(text) : Number.NaN;
  return Number.isSafeInteger(whole) ? whole : new LosslessNumber(text);
}

/** The parsed value with own members only: a member named `__proto__` stays a member or is left out. */
function jsonValue(value: unknown, depth: number): JsonValue {
  if (depth > DEPTH) throw new BodyError("", `must not be nested more than ${DEPTH} times`);
  if (value === null || typeof value === "string" || typeof value === "number" || typeof value === "boolean") {
    return value;
  }
  if (isLosslessNumber(value)) return decimalOf(value.value);
  if (Array.isArray(value)) return value.map((item) => jsonValue(item, depth + 1));
  return Object.fromEntries(Object.entries(value ?? {}).map(([name, member]) => [name, jsonValue(member, depth + 1)]));
}

/** Reads a JSON object whose members the caller takes one by one. */
export function members(json: JsonValue, at: string): Members {
  const object = record(json, at);
  const has = (name: string): boolean => Object.hasOwn(object, name);
  const required = <Value>(name: string, reader: Reader<Value>): Value => {
    const path = at === "" ? name : `${at}.${name}`;
    const member = has(name) ? object[name] : undefined;
    if (member === undefined) throw new BodyError(path, "is missing");
    return reader(member, path);
  };
  return {
    required,
    optional: <Name extends string, Value>(name: Name, reader: Reader<Value>) => {
      const found: Partial<Record<Name, Value>> = {};
      if (has(name)) found[name] = required(name, reader);
      return found;
    },
    others: (names) => Object.fromEntries(Object.entries(object).filter(([name]) => !names.includes(name))),
  };
}

/** Any JSON value. */
export const any: Reader<JsonValue> = (json) => json;

/** A text. */
export const string: Reader<string> = (json, at) => {
  if (typeof json !== "string") throw new BodyError(at, "must be a string");
  return json;
};

/** `true` or `false`. */
export const boolean: Reader<boolean> = (json, at) => {
  if (typeof json !== "boolean") throw new BodyError(at, "must be true or false");
  return json;
};

/** A whole number. */
export const integer: Reader<number> = (json, at) => {
  if (typeof json !== "number") throw new BodyError(at, "must be a whole number");
  return json;
};

/** A number of any precision. */
export const decimal: Reader<Decimal> = (json, at) => {
  if (typeof json === "number") return decimalOf(String(json));
  if (!isDecimal(json)) throw new BodyError(at, "must be a number");
  return json;
};

/** A date of RFC 3339. */
export const date: Reader<string> = (json, at) => {
  if (typeof json !== "string" || !isFullDate(json)) {
    throw new BodyError(at, "must be a date of RFC 3339 such as 2026-01-31");
  }
  return json;
};

/** A time of RFC 3339. */
export const dateTime: Reader<string> = (json, at) => {
  if (typeof json !== "string" || !isDateTime(json)) {
    throw new BodyError(at, "must be a date-time of RFC 3339 such as 2026-01-31T12:00:00Z");
  }
  return json;
};

/** An absolute URL. */
export const url: Reader<string> = (json, at) => {
  if (typeof json !== "string" || !URL.canParse(json)) throw new BodyError(at, "must be an absolute URL");
  return json;
};

/** An object with any members. */
export const record: Reader<{ readonly [name: string]: JsonValue }> = (json, at) => {
  if (!isRecord(json)) throw new BodyError(at, "must be an object");
  return json;
};

/** One of the given values. */
export function oneOf<const Value extends string | number | boolean | null>(
  ...values: readonly Value[]
): Reader<Value> {
  return (json, at) => {
    const found = values.find((value) => value === json);
    if (found === undefined) {
      throw new BodyError(
        at,
        `must be ${values.map((value) => JSON.stringify(value)).join(" or ")}`,
      );
    }
    return found;
  };
}

/** The same, or `null`. */
export function orNull<Value>(reader: Reader<Value>): Reader<Value | null> {
  return (json, at) => (json === null ? null : reader(json, at));
}

/** A list. */
export function list<Value>(reader: Reader<Value>): Reader<readonly Value[]> {
  return (json, at) => {
    if (!isList(json)) throw new BodyError(at, "must be a list");
    return json.map((item, index) => reader(item, `${at}[${index}]`));
  };
}

/** An object whose members have any names and values of one kind. */
export function map<Value>(reader: Reader<Value>): Reader<Readonly<Record<string, Value>>> {
  return (json, at) =>
    Object.fromEntries(
      Object.entries(record(json, at)).map((
        [name, member],
      ) => [name, reader(member, at === "" ? name : `${at}.${name}`)]),
    );
}

/** What either of two readers reads; the second one tells what is wrong. */
export function either<First, Second>(first: Reader<First>, second: Reader<Second>): Reader<First | Second> {
  return (json, at) => {
    try {
      return first(json, at);
    } catch (error) {
      if (!(error instanceof BodyError)) throw error;
      return second(json, at);
    }
  };
}

function isList(json: JsonValue): json is readonly JsonValue[] {
  return Array.isArray(json);
}

function isRecord(json: JsonValue): json is { readonly [name: string]: JsonValue } {
  return typeof json === "object" && json !== null && !isList(json) && !isDecimal(json);
}

function isDecimal(json: JsonValue): json is Decimal {
  return typeof json === "object" && json !== null && "isLosslessNumber" in json && json.isLosslessNumber === true;
}
