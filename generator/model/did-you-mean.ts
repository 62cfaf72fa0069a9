import { distance } from "fastest-levenshtein";

/**
 * The name that is nearest to what was written, the first of those that are equally near; `null` where none is near enough.
 *
 * @param limitOf how many letters may differ for a name to be meant at all
 */
export function closestName(written: string, known: Iterable<string>, limitOf: (name: string) => number = () => Infinity): string | null {
  let best: string | null = null;
  let least = Infinity;
  for (const name of known) {
    const limit = Math.min(limitOf(name), least - 1);
    // So much longer or shorter a name needs no closer look.
    if (Math.abs(name.length - written.length) > limit) continue;
    const far = distance(written, name);
    if (far > limit) continue;
    best = name;
    least = far;
  }
  return best;
}

/** A hint for a name that is not among the known ones: the one that is most likely meant, or all of them. */
export function didYouMean(name: string, known: readonly string[]): string {
  if (known.length === 0) return "there are none to choose from";
  const meant = closestName(name, known, () => Math.max(2, Math.floor(name.length / 3)));
  return meant === null ? `known are: ${known.join(", ")}` : `did you mean ${meant}?`;
}
