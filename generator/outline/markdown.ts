import type { JsonValue } from "../model/types.js";

/** A code span. */
export function code(text: string | number): string {
  return `\`${text}\``;
}

/** Code spans as an enumeration in a sentence: `a`, `b` or `c`. */
export function codes(texts: readonly string[], conjunction: "and" | "or"): string {
  const spans = texts.map(code);
  const last = spans.pop() ?? "";
  return spans.length === 0 ? last : `${spans.join(", ")} ${conjunction} ${last}`;
}

/** A JSON value as a code span writes it: a string stands bare unless it would read as something else. */
export function valueText(value: JsonValue): string {
  if (typeof value === "string") return /^(?:null|true|false|\[.*\]|".*")$/.test(value) ? `"${value}"` : value;
  return JSON.stringify(value);
}

/** A link within the document; the plain text where there is nothing to link to. */
export function link(text: string, anchor: string | null): string {
  return anchor === null ? text : `[${text}](#${anchor})`;
}

/** The mark of an anchor, which is also a link to itself. */
export function anchorMark(anchor: string): string {
  return `<a id="${anchor}" href="#${anchor}" class="permalink">🔗</a>`;
}

/** A bullet with the blocks below it. */
export interface Bullet {
  readonly text: string;
  readonly below?: readonly Bullet[];
}

/** A list of bullets, those below others indented. */
export function bullets(items: readonly Bullet[], indent = ""): string {
  return items
    .map(({ text, below = [] }) => {
      const nested = below.length === 0 ? "" : `\n${bullets(below, `${indent}    `)}`;
      return `${indent}* ${text}${nested}`;
    })
    .join("\n");
}

/** Neighbours with the same key, together. */
export function runs<T>(items: readonly T[], key: (item: T) => string | null): readonly (readonly [T, ...T[]])[] {
  const groups: [T, ...T[]][] = [];
  for (const item of items) {
    const group = groups.at(-1);
    if (group !== undefined && key(group[0]) === key(item)) group.push(item);
    else groups.push([item]);
  }
  return groups;
}
