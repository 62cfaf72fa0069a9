import type { Example } from "../model/types.js";
import type { PlacedSection } from "./document.js";
import type { ExampleReading } from "./examples.js";
import type { ObjectsByName } from "./field-paths.js";

/** Puts a section's examples on the document's lines, and names the object that each body shows. */
export function placeExamples({ reading, offset }: PlacedSection, objects: ObjectsByName): readonly Example[] {
  return reading.examples.map((example, index) => {
    const { members, ...rest } = example;
    return {
      ...rest,
      anchor: reading.heading?.anchor ?? null,
      line: example.line + offset,
      bodyLine: example.bodyLine === null ? null : example.bodyLine + offset,
      shows: changedObject(example, reading.examples[index + 1], objects) ?? shownObject(members, objects),
    };
  });
}

/** The object that a request changes: the one that its answer shows in full; `null` for other requests, and for responses. */
function changedObject({ request, status, members }: ExampleReading, answer: ExampleReading | undefined, objects: ObjectsByName): string | null {
  if (status !== null || !/^(?:PUT|PATCH)$/.test(request?.method ?? "") || answer?.request !== request) return null;
  const shown = shownObject(answer.members, objects);
  return members.length > 0 && members.every((member) => answer.members.includes(member)) ? shown : null;
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
