import type { Phrase } from "./phrase.js";

/** Fields that hold the identifiers of other objects. */
export const LINKS = [
  {
    id: "identifiers",
    topic: "link",
    pattern: /\blist of `(?<field>cds_\w+_id)`/,
    yes: ["The list of `cds_gadget_id` values that identify Gadgets."],
    no: ["A list of addresses."],
  },
  {
    id: "identifier",
    topic: "link",
    pattern: /^The `(?<field>cds_\w+_id)` of (?:a|an|the)\b/,
    yes: ["The `cds_widget_id` of a parent Widget."],
    no: ["The Gadget to which this Widget belongs."],
  },
] as const satisfies readonly Phrase[];
