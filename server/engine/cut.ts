/** Cutting stored JSON texts: what does not show is left out, and all else keeps its characters. */

import { memberNames, type StoredLinks, type StoredSpans } from "../store/stored-spans.js";

/** What is left out of an object's text besides members, or said otherwise. */
export interface Cut {
  /** The identifiers that do not show, by the field that lists them. */
  readonly hiddenLinks: ReadonlyMap<string, ReadonlySet<string>>;
  /** The JSON texts of members' values that replace the stored ones. */
  readonly replaced: ReadonlyMap<string, string>;
}

/** Members that show and follow one another: the first one and the last one. */
type Run = readonly [first: number, last: number];

/** Cuts objects' stored texts to the same members; to be used for many objects. */
export interface MemberCutter {
  /** Leaves out the members that do not show. */
  readonly cut: (text: string, spans: StoredSpans) => string;
  /** Leaves out and replaces more than members. */
  readonly cutMore: (text: string, spans: StoredSpans, more: Cut) => string;
}

/** @param hidden the members that do not show */
export function createMemberCutter(hidden: ReadonlySet<string>): MemberCutter {
  const layouts = new Map<string, readonly Run[]>();
  const runsOf = (text: string, { layout, bounds }: StoredSpans): readonly Run[] => {
    const known = layouts.get(layout);
    if (known !== undefined) return known;
    const runs = shownRuns(memberNames(text, bounds), hidden);
    layouts.set(layout, runs);
    return runs;
  };
  return {
    cut: (text, spans) => {
      const { bounds } = spans;
      let kept = "";
      for (const [first, last] of runsOf(text, spans)) {
        kept += `${kept === "" ? "" : ","}${text.slice(bounds[2 * first], bounds[2 * last + 1])}`;
      }
      return `{${kept}}`;
    },
    cutMore: (text, spans, { hiddenLinks, replaced }) => {
      const links = hiddenLinks.size === 0 ? [] : spans.links();
      const kept = memberNames(text, spans.bounds).flatMap((name, index) => {
        if (hidden.has(name)) return [];
        const value = replaced.get(name);
        if (value !== undefined) return [`${JSON.stringify(name)}:${value}`];
        return [cutLinks(text, links, hiddenLinks, spans.bounds[2 * index] ?? 0, spans.bounds[2 * index + 1] ?? 0)];
      });
      return `{${kept.join(",")}}`;
    },
  };
}

function shownRuns(names: readonly string[], hidden: ReadonlySet<string>): readonly Run[] {
  const runs: Run[] = [];
  names.forEach((name, index) => {
    if (hidden.has(name)) return;
    const [first, last] = runs.at(-1) ?? [index, -1];
    if (last === index - 1 && runs.length > 0) runs[runs.length - 1] = [first, index];
    else runs.push([index, index]);
  });
  return runs;
}

/** A part of a stored text, without the identifiers that do not show. */
export function cutLinks(text: string, links: readonly StoredLinks[], hidden: Cut["hiddenLinks"], start: number, end: number): string {
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
