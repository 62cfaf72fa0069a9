/** Where the parts of a JSON text are: finds them without turning numbers into anything else. */

/** A value of a JSON text. */
export interface JsonSpan {
  readonly start: number;
  readonly end: number;
  /** The members of an object. */
  readonly members: readonly MemberSpan[];
  /** The items of an array. */
  readonly items: readonly JsonSpan[];
}

/** A member of an object, from its name on. */
export interface MemberSpan {
  readonly start: number;
  readonly name: string;
  readonly value: JsonSpan;
}

/** A text that is no JSON, with the place at which it ceases to be. */
export class JsonTextError extends Error {
  override readonly name = "JsonTextError";

  /** @param offset where in the text it was found, from zero */
  constructor(readonly offset: number) {
    super(`no JSON at character ${offset + 1}`);
  }
}

const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const FIRST_PRINTABLE = 0x20;
const WORD = /true|false|null/y;
const SPACE = /[ \t\n\r]*/y;

const NONE: readonly never[] = [];

/**
 * Finds the parts of a JSON text (RFC 8259). What is escaped in its strings is not looked at.
 *
 * @throws JsonTextError if it is none
 */
export function jsonSpans(text: string): JsonSpan {
  const value = readValue(text, skipSpace(text, 0));
  const end = skipSpace(text, value.end);
  if (end !== text.length) throw new JsonTextError(end);
  return value;
}

function readValue(text: string, start: number): JsonSpan {
  switch (text[start]) {
    case "{":
      return readObject(text, start);
    case "[":
      return readArray(text, start);
    case '"':
      return readString(text, start);
    case "t":
    case "f":
    case "n":
      return leaf(text, start, WORD);
    default:
      return leaf(text, start, NUMBER);
  }
}

function leaf(text: string, start: number, pattern: RegExp): JsonSpan {
  pattern.lastIndex = start;
  if (!pattern.test(text)) throw new JsonTextError(start);
  return { start, end: pattern.lastIndex, members: NONE, items: NONE };
}

function readString(text: string, start: number): JsonSpan {
  for (let at = start + 1; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === QUOTE) return { start, end: at + 1, members: NONE, items: NONE };
    if (code === BACKSLASH) at += 1;
    if (code < FIRST_PRINTABLE) throw new JsonTextError(at);
  }
  throw new JsonTextError(text.length);
}

function readObject(text: string, start: number): JsonSpan {
  const members: MemberSpan[] = [];
  const end = readParts(text, start, "}", (at) => {
    if (text[at] !== '"') throw new JsonTextError(at);
    const key = readString(text, at);
    const colon = skipSpace(text, key.end);
    if (text[colon] !== ":") throw new JsonTextError(colon);
    const value = readValue(text, skipSpace(text, colon + 1));
    members.push({ start: at, name: String(JSON.parse(text.slice(key.start, key.end))), value });
    return value.end;
  });
  return { start, end, members, items: NONE };
}

function readArray(text: string, start: number): JsonSpan {
  const items: JsonSpan[] = [];
  const end = readParts(text, start, "]", (at) => {
    const item = readValue(text, at);
    items.push(item);
    return item.end;
  });
  return { start, end, members: NONE, items };
}

/** Reads what stands between brackets, with commas between; gives the end of the closing one. */
function readParts(text: string, start: number, close: string, read: (at: number) => number): number {
  let at = skipSpace(text, start + 1);
  if (text[at] === close) return at + 1;
  for (;;) {
    at = skipSpace(text, read(at));
    if (text[at] === close) return at + 1;
    if (text[at] !== ",") throw new JsonTextError(at);
    at = skipSpace(text, at + 1);
  }
}

function skipSpace(text: string, at: number): number {
  SPACE.lastIndex = at;
  SPACE.test(text);
  return SPACE.lastIndex;
}
