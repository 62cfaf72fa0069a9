import type { Phrase } from "./phrase.js";

/** Fields that hold the identifiers of other objects. */
export const LINKS = [
  {
    id: "identifiers",
    topic: "link",
    pattern: /\blist of (?:[A-Z]\w* )*`(?<field>cds_\w+_id)`/,
    yes: ["The list of `cds_gadget_id` values that identify Gadgets.", "A list of Spare Gadget `cds_gadget_id` values."],
    no: ["A list of addresses.", "A list of shapes, of which each has a `cds_gadget_id`."],
  },
  {
    id: "identifier",
    topic: "link",
    pattern: /^The `(?<field>cds_\w+_id)` of (?:a|an|the)\b/,
    yes: ["The `cds_widget_id` of a parent Widget."],
    no: ["The Gadget to which this Widget belongs."],
  },
] as const satisfies readonly Phrase[];
