/** Cutting stored JSON texts: what does not show is left out, and all else keeps its characters. */

import type { StoredSpans } from "../store/object-text.js";

/** What is left out of an object's text, or said otherwise. */
export interface Cut {
  /** The members that do not show. */
  readonly hidden: ReadonlySet<string>;
  /** The identifiers that do not show, by the field that lists them. */
  readonly hiddenLinks: ReadonlyMap<string, ReadonlySet<string>>;
  /** The JSON texts of members' values that replace the stored ones. */
  readonly replaced: ReadonlyMap<string, string>;
}

/** Cuts an object's stored text. */
export function cutText(text: string, spans: StoredSpans, { hidden, hiddenLinks, replaced }: Cut): string {
  const kept = spans.members.flatMap(([name, start, end]) => {
    if (hidden.has(name)) return [];
    const value = replaced.get(name);
    return [value === undefined ? cutLinks(text, spans, hiddenLinks, start, end) : `${JSON.stringify(name)}:${value}`];
  });
  return `{${kept.join(",")}}`;
}

/** A part of a stored text, without the identifiers that do not show. */
export function cutLinks(text: string, { links }: StoredSpans, hidden: Cut["hiddenLinks"], start: number, end: number): string {
  if (hidden.size === 0) return text.slice(start, end);
  let cut = "";
  let from = start;
  for (const [field, listStart, listEnd, items] of links) {
    if (listStart < start || listEnd > end || !hidden.has(field)) continue;
    const kept = items.filter(([, , id]) => hidden.get(field)?.has(id) !== true);
    cut += `${text.slice(from, listStart)}[${kept.map(([itemStart, itemEnd]) => text.slice(itemStart, itemEnd)).join(",")}]`;
    from = listEnd;
  }
  return cut + text.slice(from, end);
}
