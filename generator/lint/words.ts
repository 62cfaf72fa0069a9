import { closestName } from "../model/did-you-mean.js";

/** The name that is probably meant: at most a third of its letters differ, and never more than three. */
export function probablyMeant(written: string, known: Iterable<string>): string | null {
  return closestName(written, known, () => Math.min(3, Math.floor(written.length / 3)));
}

/** Names in code marks, separated by commas. */
export function listed(names: readonly string[], limit = 8): string {
  const shown = names.slice(0, limit).map((name) => `\`${name}\``);
  return names.length > limit ? `${shown.join(", ")}, …` : shown.join(", ");
}
