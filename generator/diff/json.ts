/** A JSON value. */
export type Json = string | number | boolean | null | readonly Json[] | JsonObject;

/** A JSON object. */
export interface JsonObject {
  readonly [name: string]: Json;
}

/** Whether a JSON value is an object. */
export function isJsonObject(value: Json | undefined): value is JsonObject {
  return typeof value === "object" && value !== null && !isList(value);
}

/** Whether a JSON value is a list. */
export function isList(value: Json | undefined): value is readonly Json[] {
  return Array.isArray(value);
}

/** The text of a member, or `""` where it is none. */
export function textOf(value: Json | undefined): string {
  return typeof value === "string" ? value : "";
}

/** Whether two JSON values are the same, whatever the order of their objects' members. */
export function isSameJson(a: Json | undefined, b: Json | undefined): boolean {
  return stableText(a) === stableText(b);
}

/** Writes JSON with the members of objects in alphabetical order, so that equal values give equal texts. */
export function stableText(value: Json | undefined): string {
  if (isList(value)) return `[${value.map(stableText).join(",")}]`;
  if (isJsonObject(value)) {
    const members = Object.keys(value).sort().map((name) => `${JSON.stringify(name)}:${stableText(value[name])}`);
    return `{${members.join(",")}}`;
  }
  return JSON.stringify(value) ?? "";
}

/** The member at a dotted path; `undefined` where an object on the way is missing. */
export function memberAt(value: Json | undefined, path: string): Json | undefined {
  return path.split(".").reduce<Json | undefined>((inner, name) => (isJsonObject(inner) ? inner[name] : undefined), value);
}

/** The object with another member at a dotted path; the same one where an object on the way is missing. */
export function withMember(value: JsonObject, path: string, member: Json): JsonObject {
  const [name = "", ...rest] = path.split(".");
  if (rest.length === 0) return { ...value, [name]: member };
  const inner = value[name];
  return isJsonObject(inner) ? { ...value, [name]: withMember(inner, rest.join("."), member) } : value;
}

/** The object without the member at a dotted path. */
export function withoutMember(value: JsonObject, path: string): JsonObject {
  const [name = "", ...rest] = path.split(".");
  if (rest.length === 0) return Object.fromEntries(Object.entries(value).filter(([key]) => key !== name));
  const inner = value[name];
  return isJsonObject(inner) ? { ...value, [name]: withoutMember(inner, rest.join(".")) } : value;
}
