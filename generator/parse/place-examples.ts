import type { Example } from "../model/types.js";
import type { PlacedSection } from "./document.js";
import type { ObjectsByName } from "./field-paths.js";

/** Puts a section's examples on the document's lines, and names the object that each body shows. */
export function placeExamples({ reading, offset }: PlacedSection, objects: ObjectsByName): readonly Example[] {
  return reading.examples.map(({ members, ...example }) => ({
    ...example,
    anchor: reading.heading?.anchor ?? null,
    line: example.line + offset,
    bodyLine: example.bodyLine === null ? null : example.bodyLine + offset,
    shows: shownObject(members, objects),
  }));
}

/** The object that most of a body's members belong to; `null` when no object has more than half of them. */
function shownObject(all: readonly string[], objects: ObjectsByName): string | null {
  // Every listing has links to its pages: they tell nothing.
  const members = all.filter((member) => !/(?:^|_)(?:next|previous)$/.test(member));
  if (members.length === 0) return null;
  let best: { readonly name: string; readonly share: number } | null = null;
  for (const object of objects.values()) {
    if (object.role === "extension") continue;
    const names = new Set([...object.fields, ...(object.inherits?.members ?? [])].map(({ name }) => name));
    const shared = members.filter((member) => names.has(member)).length;
    // Of two objects with the same members, the one with fewer others is meant.
    const share = shared / members.length + shared / (names.size + members.length) / 10;
    if (shared * 2 > members.length && share > (best?.share ?? 0)) best = { name: object.name, share };
  }
  return best?.name ?? null;
}
