import type { Coverage } from "../../../model/types.js";

/** A word and how often it occurs. */
export interface Count {
  readonly label: string;
  readonly count: number;
  /** Counts of a kind have no page of their own. */
  readonly href: null;
}

/** Counts things by a label, in the order in which the labels first occur. */
export function countBy<T>(things: readonly T[], labelOf: (thing: T) => string): readonly Count[] {
  const counts = new Map<string, number>();
  for (const thing of things) counts.set(labelOf(thing), (counts.get(labelOf(thing)) ?? 0) + 1);
  return [...counts].map(([label, count]) => ({ label, count, href: null }));
}

/** Coverage with the share of blocks that were understood (as facts or as plain prose). */
export function coverageData(coverage: Coverage): Coverage & { readonly understood: string } {
  const { blocks, consumed, informative, unknown } = coverage;
  const understood = blocks === 0 ? "–" : `${(Math.floor((1000 * (blocks - unknown)) / blocks) / 10).toFixed(1)} %`;
  return { blocks, consumed, informative, unknown, understood };
}
