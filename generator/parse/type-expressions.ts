import type { FieldType, PrimitiveName } from "../model/types.js";

/** A type as it is written, before references are resolved. */
export interface TypeReading {
  readonly type: FieldType;
  readonly nullable: boolean;
  /** A field name that stands where a type should: the identifiers that the value holds. */
  readonly holds: string | null;
}

/** What the drafts call the values of JSON and of their own terminology. */
const PRIMITIVES: ReadonlyMap<string, PrimitiveName> = new Map([
  ["string", "string"],
  ["integer", "integer"],
  ["decimal", "decimal"],
  ["number", "decimal"],
  ["boolean", "boolean"],
  ["date", "date"],
  ["iso8601 date", "date"],
  ["datetime", "datetime"],
  ["iso8601 datetime", "datetime"],
  ["url", "url"],
  ["uri", "url"],
  ["email", "email"],
  ["mime type", "mime-type"],
  ["country code", "country-code"],
  ["currency code", "currency-code"],
  ["iso4217 currency code", "currency-code"],
  ["timezone", "timezone"],
  ["duration", "duration"],
  ["iso8601 duration", "duration"],
  ["multi-line address", "multi-line-address"],
  ["object", "object"],
  ["json object", "object"],
]);

/** The words that name a primitive type, for suggestions. */
export const PRIMITIVE_WORDS: readonly string[] = [...PRIMITIVES.keys()];

/** The primitive that a word of the specification names. */
export function primitiveNamed(word: string): PrimitiveName | null {
  return PRIMITIVES.get(word.toLowerCase()) ?? null;
}

type Token =
  | { readonly kind: "open"; readonly name: "Array" | "Map" }
  | { readonly kind: "close" | "or" }
  | { readonly kind: "link"; readonly label: string; readonly anchor: string }
  | { readonly kind: "code" | "words"; readonly text: string };

const TOKEN =
  /(?<open>Array|Map)\[|(?<close>\])|\[(?<label>[^\][]+)\]\((?<target>[^)\s]*)\)|`(?<code>[^`]+)`|(?<or>,?\s+or\s+|\s*,\s+|\s*\|\s*)|(?<words>(?!or\b)[A-Za-z][A-Za-z0-9-]*(?: (?!or\b)[A-Za-z][A-Za-z0-9-]*)*)/y;

/**
 * Reads a type expression such as ``_Array[[Account](#account-format)]_`` or ``_[URL](#url)_ or `null` ``, with or
 * without emphasis; "or `null`" counts inside and outside of it.
 *
 * @returns `null` when the text is no type expression
 */
export function readTypeExpression(source: string): TypeReading | null {
  const tokens = tokenize(source);
  if (tokens === null || tokens.length === 0) return null;
  const reading = readUnion(tokens, 0);
  return reading === null || reading.next !== tokens.length ? null : reading;
}

function tokenize(source: string): readonly Token[] | null {
  const tokens: Token[] = [];
  const text = source.trim();
  let at = 0;
  while (at < text.length) {
    // Emphasis around a type is only decoration; underscores inside code spans are not reached here.
    const character = text[at];
    if (character === "_" || character === "*") {
      at++;
      continue;
    }
    TOKEN.lastIndex = at;
    const groups = TOKEN.exec(text)?.groups;
    if (groups !== undefined) {
      at = TOKEN.lastIndex;
      tokens.push(toToken(groups));
    } else if (character !== undefined && /\s/.test(character)) {
      at++;
    } else {
      return null;
    }
  }
  return tokens;
}

function toToken(groups: Readonly<Record<string, string | undefined>>): Token {
  if (groups["open"] !== undefined) return { kind: "open", name: groups["open"] === "Map" ? "Map" : "Array" };
  if (groups["close"] !== undefined) return { kind: "close" };
  if (groups["or"] !== undefined) return { kind: "or" };
  if (groups["label"] !== undefined) {
    return { kind: "link", label: groups["label"], anchor: groups["target"] ?? "" };
  }
  if (groups["code"] !== undefined) return { kind: "code", text: groups["code"] };
  return { kind: "words", text: groups["words"] ?? "" };
}

type Reading = TypeReading & { readonly next: number };

function readUnion(tokens: readonly Token[], start: number): Reading | null {
  const members: FieldType[] = [];
  let nullable = false;
  let holds: string | null = null;
  let at = start;
  for (;;) {
    const token = tokens[at];
    if (token?.kind === "code" && token.text === "null") {
      nullable = true;
      at++;
    } else {
      const member = readSingle(tokens, at);
      if (member === null) return null;
      members.push(member.type);
      holds ??= member.holds;
      at = member.next;
    }
    if (tokens[at]?.kind !== "or") break;
    at++;
    // "a, or b" is one separator in two tokens.
    if (tokens[at]?.kind === "or") at++;
  }
  const [only, ...others] = members;
  if (only === undefined) return { type: { kind: "literal", value: null }, nullable: true, holds, next: at };
  const type: FieldType = others.length === 0 ? only : { kind: "union", of: members };
  return { type, nullable, holds, next: at };
}

function readSingle(tokens: readonly Token[], at: number): Reading | null {
  const token = tokens[at];
  switch (token?.kind) {
    case "open": {
      const inner = readUnion(tokens, at + 1);
      if (inner === null || tokens[inner.next]?.kind !== "close") return null;
      const type: FieldType =
        token.name === "Map"
          ? { kind: "map", values: inner.type }
          : { kind: "array", items: inner.type, nullableItems: inner.nullable };
      return { type, nullable: false, holds: inner.holds, next: inner.next + 1 };
    }
    case "link":
      return { type: named(token.label, token.anchor), nullable: false, holds: null, next: at + 1 };
    case "words":
      return { type: named(token.text, null), nullable: false, holds: null, next: at + 1 };
    case "code":
      return { ...readCode(token.text), nullable: false, next: at + 1 };
    default:
      return null;
  }
}

function named(label: string, target: string | null): FieldType {
  const name = label.replaceAll("`", "");
  const primitive = primitiveNamed(name);
  if (primitive !== null) return { kind: "primitive", name: primitive };
  if (/^(various|any)$/i.test(name)) return { kind: "any" };
  const anchor = target === null ? null : (/#(.+)$/.exec(target)?.[1] ?? null);
  return { kind: "ref", name: name.replace(/\s+/g, ""), anchor, target: "unresolved", document: null };
}

function readCode(text: string): { readonly type: FieldType; readonly holds: string | null } {
  if (text === "true" || text === "false") return { type: { kind: "literal", value: text === "true" }, holds: null };
  const quoted = /^"(.*)"$/.exec(text);
  if (quoted?.[1] !== undefined) return { type: { kind: "literal", value: quoted[1] }, holds: null };
  if (/^-?\d+(?:\.\d+)?$/.test(text)) return { type: { kind: "literal", value: Number(text) }, holds: null };
  return { type: { kind: "primitive", name: "string" }, holds: text };
}
