import { slug } from "../model/names.js";
import type { Requirement, Scenario } from "../model/types.js";
import type { PlacedSection } from "./document.js";
import { allStatements, linkedAnchors } from "./statements.js";

/** Reads a section below "Scenarios": what its lists ask for, by their links. */
export function readScenario(section: PlacedSection, requirements: readonly Requirement[]): Scenario | null {
  const { heading, unwritten, written } = section.reading;
  if (heading === null || !/^Scenarios$/.test(section.ancestors.at(-1)?.title ?? "")) return null;
  const statements = section.reading.lists.flatMap((list) => (list.kind === "prose" ? allStatements(list.statements) : []));
  const linked = statements.flatMap(({ text }) => linkedAnchors(text));
  const withPrefix = (prefix: string): readonly string[] => [
    ...new Set(linked.filter((anchor) => anchor.startsWith(prefix) && anchor !== heading.anchor)),
  ];
  return {
    name: heading.anchor?.replace(/^scenario-/, "") ?? slug(heading.title),
    anchor: heading.anchor,
    line: heading.line + section.offset,
    placeholder: unwritten && !written,
    scopes: withPrefix("scope-"),
    scenarios: withPrefix("scenario-").map((anchor) => anchor.replace(/^scenario-/, "")),
    requirements: requirements.map(({ id }) => id),
  };
}
