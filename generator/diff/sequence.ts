/** Two things that are the same, by their indexes in the older and the newer list. */
export interface IndexPair {
  readonly before: number;
  readonly after: number;
  /** Tells the pair from others in both directions of a comparison. */
  readonly label: string;
}

/**
 * Finds the pairs that moved: all but a longest sequence of pairs whose order is the same in both lists. Of several
 * such sequences, that with the shorter ways is taken, so that a comparison the other way round moves the same things.
 */
export function movedPairs<Pair extends IndexPair>(pairs: readonly Pair[]): readonly Pair[] {
  const sorted = [...pairs].sort((a, b) => a.before - b.before);
  if (sorted.every((pair, index) => index === 0 || (sorted[index - 1]?.after ?? 0) < pair.after)) return [];
  const from = chainLengths(sorted);
  const staying = new Set<Pair>();
  let last: Pair | null = null;
  for (let rest = Math.max(...from.values()); rest > 0; rest--) {
    const choices: Pair[] = sorted.filter(
      (pair) => from.get(pair) === rest && (last === null || follows(pair, last)),
    );
    const next = choices.sort(byWay)[0];
    if (next === undefined) break;
    staying.add(next);
    last = next;
  }
  return sorted.filter((pair) => !staying.has(pair));
}

/** Orders pairs by how far they went, and alike in both directions of a comparison. */
export function byWay(a: IndexPair, b: IndexPair): number {
  return (
    Math.abs(a.before - a.after) - Math.abs(b.before - b.after) ||
    a.before + a.after - (b.before + b.after) ||
    (a.label < b.label ? -1 : a.label > b.label ? 1 : 0)
  );
}

/** For each pair, the length of the longest chain that starts with it. */
function chainLengths<Pair extends IndexPair>(sorted: readonly Pair[]): ReadonlyMap<Pair, number> {
  const lengths = new Map<Pair, number>();
  for (const pair of sorted.toReversed()) {
    let longest = 0;
    for (const [other, length] of lengths) {
      if (length > longest && follows(other, pair)) longest = length;
    }
    lengths.set(pair, longest + 1);
  }
  return lengths;
}

function follows(pair: IndexPair, earlier: IndexPair): boolean {
  return pair.before > earlier.before && pair.after > earlier.after;
}
