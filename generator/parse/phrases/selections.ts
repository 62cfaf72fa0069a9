import type { Phrase } from "./phrase.js";

/** Which objects a scope opens after a selection: the sentence, up to what connects them with those selected. */
export const SELECTIONS = [
  {
    id: "are-those",
    topic: "selection",
    pattern: /\b(?:selected|Included|Opened) (?<objects>[A-Z]\w*(?: [A-Z]\w*)*) are (?:any|those) (?:that|which|with)\b(?<connections>.*)/s,
    yes: ["Included Gadgets are those which have a selected Widget.", "Opened Spare Gadgets are those with a selected Widget."],
    no: ["Selected entries are those that stand first.", "Gadgets are those which have a Widget."],
  },
  {
    id: "make-available",
    topic: "selection",
    pattern: /\bMUST (?:make available|open) the (?<objects>[A-Z]\w*(?: [A-Z]\w*)*) objects (?=that have|whose)(?<connections>.*)/s,
    yes: ["Servers MUST make available the Gadget objects that have a `cds_widget_id` value.", "Servers MUST open the Spare Gadget objects whose `cds_widget_id` is a Widget."],
    no: ["Servers MUST make available the Gadget objects that were selected by the Customer."],
  },
] as const satisfies readonly Phrase[];

/** What connects the objects that a scope opens with those that were selected, or that it includes otherwise. */
export const SELECTED = [
  {
    id: "listed",
    topic: "selected",
    pattern:
      /\ban? (?:(?<role>selected|included) )?(?<objects>[A-Z]\w*(?: [A-Z]\w*)*) (?:(?:listed|referenced)(?: in)?|(?:set )?as) (?:the|that) (?<holder>[A-Z]\w*(?: [A-Z]\w*)*)'s `(?<field>\w+)`/,
    yes: [
      "a Widget listed in the Gadget's `current_widgets`",
      "a selected Shape listed in that Spare Widget's `shapes`",
      "an included Widget referenced in the Gadget's `cds_widget_id`",
      "a selected Widget set as the Gadget's `cds_widget_id`",
      "a selected Widget as the Gadget's `cds_widget_id` value",
    ],
    no: ["a selected Widget's `cds_shape_id`", "the Gadget's `current_widgets`"],
  },
  {
    id: "referenced",
    topic: "selected",
    pattern: /\breferenced by an? (?<role>selected|included) (?<holder>[A-Z]\w*(?: [A-Z]\w*)*)'s `(?<field>\w+)`/,
    yes: ["which are referenced by a selected Spare Gadget's `cds_widget_id` value"],
    no: ["which are referenced by any Gadget's `cds_widget_id` value", "an included Widget referenced in the Gadget's `cds_widget_id`"],
  },
  {
    id: "values",
    topic: "selected",
    pattern: /`(?<field>\w+)` values that match the (?<role>selected|included) (?<objects>[A-Z]\w*(?: [A-Z]\w*)*)/,
    yes: ["with `cds_widget_id` values that match the selected Widgets"],
    no: ["with `cds_widget_id` values that match the `cds_widget_id` of any Widget", "the selected Widgets"],
  },
  {
    id: "matching",
    topic: "selected",
    pattern:
      /\b(?:have an?|whose) `(?<field>\w+)` (?:value that matches the|is an?) (?<objects>[A-Z]\w*(?: [A-Z]\w*)*) (?<role>selected) by the Customer\b/,
    yes: ["that have a `cds_widget_id` value that matches the Widgets selected by the Customer", "whose `cds_widget_id` is a Widget selected by the Customer"],
    no: ["that have a `cds_widget_id` value", "the Widgets selected by the Customer"],
  },
] as const satisfies readonly Phrase[];
