import type { TextKind } from "../change-kind.js";
import type { Impact } from "../report.js";
import { always, type KindDescription, type Verdict, verdict } from "./describe.js";

/** How much a requirement asks, from least to most: the levels of BCP 14. */
export const LEVELS = ["MAY", "SHOULD", "MUST"] as const;
export type Level = (typeof LEVELS)[number];

/** What a requirement of each level means for the party that it binds. */
const OBLIGATION: Readonly<Record<Level, Impact>> = { MAY: "compatible", SHOULD: "risky", MUST: "breaking" };
/** What the loss of such a requirement means for the party that could rely on it. */
const RELIANCE: Readonly<Record<Level, Impact>> = { MAY: "compatible", SHOULD: "compatible", MUST: "risky" };

/** The cases of requirements: whom they bind, and how much they ask (the more of both where that changes). */
function bySubject(judge: (level: Level) => { readonly bound: Impact; readonly other: Impact }, action: (party: string) => string): Readonly<Record<string, Verdict>> {
  return Object.fromEntries(
    LEVELS.flatMap((level) => {
      const { bound, other } = judge(level);
      return [
        [`server, ${level}`, verdict(other, bound, action("Servers"))],
        [`client, ${level}`, verdict(bound, other, action("Clients"))],
        [`others, ${level}`, verdict(level === "MUST" ? "risky" : "compatible", level === "MUST" ? "risky" : "compatible", action("Those concerned"))],
      ];
    }),
  );
}

/** Changes of requirements, examples and anchors. */
export const TEXT_KINDS: Readonly<Record<TextKind, KindDescription>> = {
  "requirement-added": {
    mirror: "requirement-removed",
    summary: "A {after} is new{detail}.",
    cases: bySubject((level) => ({ bound: OBLIGATION[level], other: "compatible" }), (party) => `${party} should read the new {after} and see that they meet it.`),
  },
  "requirement-removed": {
    mirror: "requirement-added",
    summary: "A {before} is gone{detail}.",
    cases: bySubject((level) => ({ bound: "compatible", other: RELIANCE[level] }), (party) => `${party} need not meet the old {before} any more, and nobody may rely on it.`),
  },
  "requirement-strengthened": {
    mirror: "requirement-weakened",
    summary: "A {before} became a {after}{detail}.",
    cases: bySubject((level) => ({ bound: OBLIGATION[level], other: "compatible" }), (party) => `${party} should see that they meet what is now a {after}.`),
  },
  "requirement-weakened": {
    mirror: "requirement-strengthened",
    summary: "A {before} became a {after}{detail}.",
    cases: bySubject((level) => ({ bound: "compatible", other: RELIANCE[level] }), (party) => `${party} are asked less by what is now a {after}; nobody may rely on the old {before}.`),
  },
  "example-added": {
    mirror: "example-removed",
    summary: "An example of {name} is new.",
    cases: always("editorial", "editorial", "There is nothing to do; the example may help."),
  },
  "example-removed": {
    mirror: "example-added",
    summary: "An example of {name} is gone.",
    cases: always("editorial", "editorial", "There is nothing to do."),
  },
  "example-changed": {
    mirror: "example-changed",
    summary: "An example shows {after}, before {before}.",
    cases: always("editorial", "editorial", "There is nothing to do; what the example shows is stated elsewhere."),
  },
  "anchor-renamed": {
    mirror: "anchor-renamed",
    summary: "The anchor `#{before}` is now `#{after}`.",
    cases: always("editorial", "editorial", "Link to `#{after}` instead of `#{before}`."),
  },
};
