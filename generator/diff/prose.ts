import type { MatchedPair } from "./match.js";

/** How many descriptions read otherwise, and how many only have other markup around the same words. */
export function countProse(pair: MatchedPair): { readonly reworded: number; readonly markup: number } {
  const own = differenceOf(pair.a.description, pair.b.description);
  return Object.values(pair.lists)
    .flatMap(({ pairs }) => pairs.map(countProse))
    .reduce((sum, one) => ({ reworded: sum.reworded + one.reworded, markup: sum.markup + one.markup }), own);
}

function differenceOf(before: string, after: string): { readonly reworded: number; readonly markup: number } {
  if (before === after) return { reworded: 0, markup: 0 };
  return plain(before) === plain(after) ? { reworded: 0, markup: 1 } : { reworded: 1, markup: 0 };
}

/** The words of a text without the marks of Markdown: targets of links, emphasis, code, line ends. */
function plain(text: string): string {
  return text.replace(/\]\([^)]*\)/g, "]").replace(/[*_`[\]]/g, "").replace(/\s+/g, " ").trim();
}
