import { closest, distance } from "fastest-levenshtein";

/** A hint for a name that is not among the known ones: the one that is most likely meant, or all of them. */
export function didYouMean(name: string, known: readonly string[]): string {
  if (known.length === 0) return "there are none to choose from";
  const best = closest(name, known);
  if (distance(name, best) <= Math.max(2, Math.floor(name.length / 3))) return `did you mean ${best}?`;
  return `known are: ${known.join(", ")}`;
}
