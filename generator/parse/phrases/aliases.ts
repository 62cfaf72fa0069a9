import type { Phrase } from "./phrase.js";

/** Other names by which references call what a section defines. */
export const ALIASES = [
  {
    id: "also-called",
    topic: "alias",
    pattern: /\b[Rr]eferences also call (?:this|it|them) (?<names>`[^`]+`(?:(?:, | and )`[^`]+`)*)/,
    yes: ["References also call this `Gadget`.", "References also call them `Gadget`, `Gizmo` and `Device`."],
    no: ["References also call the `gadget_number` field.", "Widgets are also called gadgets."],
  },
] as const satisfies readonly Phrase[];
