import type { SpecDocument } from "../../model/types.js";

/** Names that generated object files take from elsewhere; no definition may be called so. */
const RESERVED = [
  "Date",
  "DateTime",
  "Decimal",
  "FullDate",
  "JsonValue",
  "Readonly",
  "Record",
  "Url",
  "any",
  "boolean",
  "never",
  "null",
  "number",
  "object",
  "string",
  "undefined",
  "unknown",
  "void",
];

/** A name of the specification as a TypeScript type name: `EAC Data Format` gives `EACDataFormat`. */
export function typeName(name: string): string {
  const joined = name
    .split(/[^A-Za-z0-9_$]+/)
    .filter((part) => part !== "")
    .map((part) => part.charAt(0).toUpperCase() + part.slice(1))
    .join("");
  if (joined === "") return "Unnamed";
  return /^[0-9]/.test(joined) ? `_${joined}` : joined;
}

/** A type name that is not taken yet; the document's id, then a number, tells namesakes apart. */
export function freeTypeName(name: string, document: SpecDocument | null, taken: ReadonlySet<string>): string {
  const base = typeName(name);
  const isFree = (candidate: string): boolean => !taken.has(candidate) && !RESERVED.includes(candidate);
  if (isFree(base)) return base;
  return numbered(typeName(document === null ? `${name} Type` : `${document.id} ${name}`), isFree);
}

/** A name, with the first number from 2 on that makes it free where it is taken. */
export function numbered(name: string, isFree: (candidate: string) => boolean): string {
  if (isFree(name)) return name;
  let count = 2;
  while (!isFree(name + count)) count += 1;
  return name + count;
}
