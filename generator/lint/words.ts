import { closest, distance } from "fastest-levenshtein";

/** The one of some names that is nearest to what was written. */
export function closestTo(written: string, known: readonly string[]): string {
  return closest(written, [...known]);
}

/** The name that is probably meant: at most a third of its letters differ, and never more than three. */
export function probablyMeant(written: string, known: Iterable<string>): string | null {
  const limit = Math.min(3, Math.floor(written.length / 3));
  let best: string | null = null;
  let least = limit + 1;
  for (const name of known) {
    if (Math.abs(name.length - written.length) >= least) continue;
    const far = distance(written, name);
    if (far < least) {
      best = name;
      least = far;
    }
  }
  return best;
}

/** Names in code marks, separated by commas. */
export function listed(names: readonly string[], limit = 8): string {
  const shown = names.slice(0, limit).map((name) => `\`${name}\``);
  return names.length > limit ? `${shown.join(", ")}, …` : shown.join(", ");
}
