import { byWay, type IndexPair } from "./sequence.js";

/** What became of the items of a list. */
export interface ListMatch<Item> {
  readonly pairs: readonly { readonly a: Item; readonly b: Item }[];
  readonly removed: readonly Item[];
  readonly added: readonly Item[];
}

/** How items of two lists are told to be one. */
export interface Matching<Item> {
  /**
   * Keys under which an item is looked for in the other list, the surest first; `null` where an item has none. Two
   * items with the same key are one, unless another of the list has it too.
   */
  readonly keys: readonly ((item: Item, side: "a" | "b") => string | null)[];
  /** How alike two items are that no key joins, from 0 to 1; neighbours tell which items beside them are one. */
  readonly likeness: ((a: Item, b: Item, neighbours: number) => number) | null;
  /** The least likeness that makes two items one. */
  readonly threshold: number;
  /** What tells items apart where all else is the same. */
  readonly label: (item: Item) => string;
}

/**
 * Finds which items of two lists are one: first those that share a key, then the likest pairs, each item at most
 * once. The other way round, the same pairs are found.
 */
export function matchLists<Item>(before: readonly Item[], after: readonly Item[], matching: Matching<Item>): ListMatch<Item> {
  const partners = new Map<Item, Item>();
  const taken = new Set<Item>();
  const join = (a: Item, b: Item): void => {
    partners.set(a, b);
    taken.add(b);
  };
  for (const keyOf of matching.keys) {
    const free = groupBy(after.filter((item) => !taken.has(item)), (item) => keyOf(item, "b"));
    for (const [key, items] of groupBy(before.filter((item) => !partners.has(item)), (item) => keyOf(item, "a"))) {
      const others = free.get(key) ?? [];
      items.slice(0, others.length).forEach((item, index) => others[index] !== undefined && join(item, others[index]));
    }
  }
  // What is joined may be the neighbour of what is not yet.
  for (let known = -1; matching.likeness !== null && known < partners.size; ) {
    known = partners.size;
    joinLikest(before, after, matching, matching.likeness, partners, taken, join);
  }
  return {
    pairs: before.flatMap((a) => {
      const b = partners.get(a);
      return b === undefined ? [] : [{ a, b }];
    }),
    removed: before.filter((item) => !partners.has(item)),
    added: after.filter((item) => !taken.has(item)),
  };
}

interface Candidate<Item> extends IndexPair {
  readonly a: Item;
  readonly b: Item;
  readonly likeness: number;
}

function joinLikest<Item>(
  before: readonly Item[],
  after: readonly Item[],
  { threshold, label }: Matching<Item>,
  likeness: (a: Item, b: Item, neighbours: number) => number,
  partners: ReadonlyMap<Item, Item>,
  taken: ReadonlySet<Item>,
  join: (a: Item, b: Item) => void,
): void {
  const areOne = (a: Item | undefined, b: Item | undefined): boolean => (a === undefined ? b === undefined : b !== undefined && partners.get(a) === b);
  const candidates: Candidate<Item>[] = [];
  for (const [i, a] of before.entries()) {
    if (partners.has(a)) continue;
    for (const [j, b] of after.entries()) {
      if (taken.has(b)) continue;
      const neighbours = (areOne(before[i - 1], after[j - 1]) ? 0.5 : 0) + (areOne(before[i + 1], after[j + 1]) ? 0.5 : 0);
      const like = likeness(a, b, neighbours);
      if (like >= threshold) candidates.push({ a, b, before: i, after: j, likeness: like, label: [label(a), label(b)].sort().join(" ") });
    }
  }
  candidates.sort((one, other) => other.likeness - one.likeness || byWay(one, other));
  for (const { a, b } of candidates) {
    if (!partners.has(a) && !taken.has(b)) join(a, b);
  }
}

function groupBy<Item>(items: readonly Item[], keyOf: (item: Item) => string | null): ReadonlyMap<string, readonly Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    if (key === null) continue;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return groups;
}
