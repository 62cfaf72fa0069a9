import type { Phrase } from "./phrase.js";

/** The keys of a listing's order; one sentence may hold one key. */
export const ORDERS = [
  {
    id: "order",
    topic: "order",
    pattern:
      /\bordered in (?<direction>reverse chronological|reverse alphanumeric|reverse alphabetical|chronological|alphanumeric|alphabetical|ascending|descending)(?: order)? by (?:the )?(?:value of )?`(?<field>[^`]+)`/,
    yes: [
      "Listings MUST be ordered in reverse chronological order by `made`.",
      "Those are further ordered in alphanumeric order by `widget_id`.",
    ],
    no: ["Widgets are presented in the order of `format`."],
  },
] as const satisfies readonly Phrase[];
