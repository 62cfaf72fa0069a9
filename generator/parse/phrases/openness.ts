import type { Phrase } from "./phrase.js";

/** Who must live with values that an enumeration does not list. */
export const OPENNESS = [
  {
    id: "ignore",
    topic: "openness",
    pattern: /\bClients? MUST ignore\b[^.]*\bvalues?\b/,
    yes: ["Clients MUST ignore `shape` values that they do not know."],
    no: ["Clients MUST ignore the order."],
  },
] as const satisfies readonly Phrase[];
