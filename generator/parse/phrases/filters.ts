import type { Phrase } from "./phrase.js";

/** What a URL parameter does. */
export const FILTERS = [
  {
    id: "in-through-link",
    topic: "filter",
    pattern: /space-separated list of `(?<link>[^`]+)` listed .*?`(?<field>[^`]+)` values/s,
    yes: ["A space-separated list of `related_gadgets` listed Gadget `gadget_number` values that select Widgets."],
    no: ["A space-separated list of `widget_id` values."],
  },
  {
    id: "in",
    topic: "filter",
    pattern: /space-separated list of `(?<field>[^`]+)`(?: field)? values/,
    yes: ["A space-separated list of `widget_id` values."],
    no: ["A space-separated list of `related_gadgets` listed Gadget `gadget_number` values."],
  },
  {
    id: "in-by-name",
    topic: "filter",
    pattern: /space-separated list of (?:\[[^\]]+\]\([^)]*\) values|[a-z][a-z ]* codes)\b/,
    yes: ["A space-separated list of [Shape](#shapes) values.", "A space-separated list of receipt codes."],
    no: ["A space-separated list of `widget_id` values."],
  },
  {
    id: "on-or-before",
    topic: "filter",
    pattern: /(?:\[(?<type>date|datetime)\]\([^)]*\)|(?:ISO8601|ISO 8601) (?<iso>datetime|date)\b).*?(?:`(?<field>[^`]+)`[^`]*\bon or before\b|\bcreated before or on\b)/s,
    yes: ["A [date](#date) that keeps `made` values on or before this date."],
    no: ["A [date](#date) that keeps `made` values on or after this date."],
  },
  {
    id: "on-or-after",
    topic: "filter",
    pattern: /(?:\[(?<type>date|datetime)\]\([^)]*\)|(?:ISO8601|ISO 8601) (?<iso>datetime|date)\b).*?(?:`(?<field>[^`]+)`[^`]*\bon or after\b|\bcreated after or on\b)/s,
    yes: [
      "An ISO8601 datetime that keeps `made` values on or after this time.",
      "A [datetime](#datetime) that keeps Widgets that were created after or on it.",
    ],
    no: ["A [date](#date) that keeps `made` values on or before this date."],
  },
  {
    id: "contains",
    topic: "filter",
    pattern: /\bsearch term\b/i,
    yes: ["A search term for the following fields, compared case-insensitively:"],
    no: ["A space-separated list of `widget_id` values."],
  },
] as const satisfies readonly Phrase[];
