import type { Phrase } from "./phrase.js";

/** How the sentences about related objects join the fields that they name. */
export const RELATIONS = [
  {
    id: "jointly",
    topic: "relation",
    pattern: /\b(?:have|has|with) both an? `.*\band\b/,
    yes: [
      "Any Gadget that has both a `cds_widget_id` value equal to an included Widget and an included Shape in its `related_shapes` array.",
      "Any Gadget with both a `cds_widget_id` of an included Widget and an included Shape in its `related_shapes`.",
    ],
    no: ["Gadgets that have `related_shapes` values that match any included Shape.", "Gadgets and Widgets both have a `cds_widget_id`."],
  },
  {
    id: "implies",
    topic: "relation",
    pattern:
      /\bthe scope also has the \[?`(?<with>\w+)`(?:\]\([^)]*\))? field value as `true`,? or (?:the scope includes|opens) (?<object>[A-Z]\w*(?: [A-Z]\w*)*)\b.*\bMUST treat this scope as also having the \[?`(?<field>\w+)`(?:\]\([^)]*\))? field value as `true`/,
    yes: [
      "If the scope also has the [`include_shapes`](#shapes) field value as `true` or the scope includes Shape access, Servers MUST treat this scope as also having the [`include_colors`](#colors) field value as `true`.",
      "If the scope also has the `include_shapes` field value as `true`, or opens Spare Shapes, Servers MUST treat this scope as also having the `include_colors` field value as `true`.",
    ],
    no: ["If the scope also has the `include_shapes` field value as `true`, Servers MUST tell the Customer."],
  },
] as const satisfies readonly Phrase[];
