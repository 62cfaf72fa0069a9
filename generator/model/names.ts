import pluralize from "pluralize";

/**
 * Makes one name of a title's words: `Usage Segment` gives `UsageSegment`; capitals inside a word stay
 * (`EAC Data`, `kWh`).
 */
export function pascalCase(title: string): string {
  return wordsOf(title)
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join("");
}

/** The words of a title or of a name in any case style. */
export function wordsOf(text: string): readonly string[] {
  return text
    .replace(/([a-z0-9])([A-Z])/g, "$1 $2")
    .replace(/([A-Z]+)([A-Z][a-z])/g, "$1 $2")
    .split(/[^A-Za-z0-9]+/)
    .filter((word) => word !== "");
}

/** The singular of a title's last word: `Contract Statuses` gives `Contract Status`; `Metadata` stays. */
export function singular(title: string): string {
  return title.replace(/[A-Za-z]+s$/, (word) => pluralize.singular(word));
}

/** Whether the words of one name are, in order, among those of the other. */
export function oneAbridgesOther(a: string, b: string): boolean {
  const first = wordsOf(a).map((word) => word.toLowerCase());
  const second = wordsOf(b).map((word) => word.toLowerCase());
  return isSubsequence(first, second) || isSubsequence(second, first);
}

function isSubsequence(part: readonly string[], whole: readonly string[]): boolean {
  let next = 0;
  for (const word of whole) {
    if (word === part[next]) next++;
  }
  return next === part.length;
}

/** A title as an anchor would spell it: lower case with hyphens. */
export function slug(title: string): string {
  return title
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
}
