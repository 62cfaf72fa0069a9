/**
 * The phrase table: one row for each regular way in which the drafts' prose states a fact.
 *
 * A row's examples are its tests: `yes` must match, `no` must not. The rows of one topic exclude each other; two
 * that match the same sentence are reported as ambiguous rather than decided by their order.
 */
export interface Phrase<Id extends string = string> {
  readonly id: Id;
  readonly topic: PhraseTopic;
  /** Named groups carry the facts. */
  readonly pattern: RegExp;
  readonly yes: readonly string[];
  readonly no: readonly string[];
}

export type PhraseTopic = "list-lead-in" | "alias" | "filter" | "condition" | "order" | "openness" | "link";

/** The sentences before a list that say what its items are. */
export const LIST_LEAD_INS = [
  {
    id: "fields",
    topic: "list-lead-in",
    pattern:
      /(?:contains?|includes?|including|with|ha(?:s|ve)|of|define)\s+(?:at least\s+)?the\s+following\s+(?:additional\s+|optional\s+|required\s+)?(?:named\s+values|fields?|members|properties)\b(?!\s+(?:MUST|for values|that can))/,
    yes: [
      "Widgets contain the following named values:",
      "Gadget objects are extended to include the following named values:",
      "Both have the following additional fields:",
    ],
    no: [
      "The list may contain the following values:",
      "Servers support any of the following URL parameters:",
      "Search the following fields for values that contain the term.",
    ],
  },
  {
    id: "added-fields",
    topic: "list-lead-in",
    pattern:
      /\b(?:adds|extended to require|clarifies use of) the following\b[^.:]*\bvalues\b|\bfollowing fields are (?:additionally )?defined\b|\badditional [A-Z][\w ]*fields are defined\b|\bdefine the following additional fields that can be included\b|\brequires the following\b[^.]*\bto be included\b/,
    yes: [
      "This adds the following Widget Data (WD) values:",
      "Widgets are extended to require the following values:",
      "Beside those, the following fields are additionally defined:",
      "Specifically, the additional Widget object fields are defined:",
    ],
    no: ["The following fields MUST NOT be included:", "Both have the following additional fields:"],
  },
  {
    id: "default-fields",
    topic: "list-lead-in",
    pattern: /\bdefault list available in\b/,
    yes: ["The following values are included in the default list available in widgets."],
    no: ["Widgets contain the following named values:"],
  },
  {
    id: "modified-fields",
    topic: "list-lead-in",
    pattern: /\bmodifications from OPTIONAL\b/,
    yes: ["Widgets follow the standard with the following modifications from OPTIONAL to REQUIRED:"],
    no: ["Widgets contain the following named values:"],
  },
  {
    id: "request-fields",
    topic: "list-lead-in",
    pattern: /\bfields included in (?:the |its )?JSON object (?:MUST|MAY) include the following\b/,
    yes: ["The fields included in the JSON object MUST include the following:"],
    no: ["Servers MUST populate the following fields:"],
  },
  {
    id: "response-fields",
    topic: "list-lead-in",
    pattern: /\bMUST populate the following fields\b/,
    yes: ["Servers MUST populate the following fields besides:"],
    no: ["The fields included in the JSON object MUST include the following:"],
  },
  {
    id: "operation-fields",
    topic: "list-lead-in",
    pattern: /\bupdate the following fields\b|\bfields that MAY be included in the \[P(?:ATCH|UT)\]/,
    yes: ["Servers MUST NOT allow Clients to update the following fields:"],
    no: ["Both have the following additional fields:"],
  },
  {
    id: "inherited-members",
    topic: "list-lead-in",
    pattern: /\bfollowing fields\b.*?(?:\bdefined in\b.*?\[\[(?<standard>RFC \d+).*?\bare REQUIRED to be included\b|\bMUST NOT be included\b)/s,
    yes: [
      "The following fields defined in Widgets [[RFC 1234 Section 2](#ref)] are REQUIRED to be included with all:",
      "The following fields MUST NOT be included, as they stand elsewhere:",
    ],
    no: ["Both have the following additional fields:"],
  },
  {
    id: "taken-over-members",
    topic: "list-lead-in",
    pattern: /\btakes? over the following members of \[\[(?<standard>RFC \d+)/,
    yes: ["Widget objects take over the following members of [[RFC 1234](#ref-rfc1234)]:"],
    no: ["Widgets contain the following members:", "Widgets take over what [[RFC 1234](#ref-rfc1234)] says."],
  },
  {
    id: "url-parameters",
    topic: "list-lead-in",
    pattern: /following\s+(?:URL|query|request)\s+parameters?\b/i,
    yes: ["Servers MUST support any of the following URL parameters, which filter the list:"],
    no: ["Widgets contain the following named values:"],
  },
  {
    id: "enumeration",
    topic: "list-lead-in",
    pattern:
      /(?:\bone\s+(?:or\s+more\s+)?of\s+the\s+following(?:\s+values)?\s*:|\bfollowing\b[^.]*\bformat\s+strings?\b|\bfollowing\s+(?:are\s+)?(?:the\s+)?(?:possible|allowed|available|defined)\s+values\b|\bhas\s+the\s+following\s+(?:possible\s+)?values\s*:|\ban enumerated set of\b|\bof one of the following values and MUST\b|\badditional [A-Z][\w ]*Formats are defined\s*:)/,
    yes: [
      "The following list of strings are an enumerated set of shapes.",
      "Specifically, the additional Shape Formats are defined:",
      "The `shape` values MUST be one of the following:",
      "The following format strings name the type of each value:",
    ],
    no: ["The server does the following:", "Widgets contain the following named values:"],
  },
  {
    id: "authorization-details-requirements",
    topic: "list-lead-in",
    pattern: /Authorization Details Field Object MUST meet the following requirements/,
    yes: ["The Authorization Details Field Object MUST meet the following requirements:"],
    no: ["Servers MUST implement the following requirements:"],
  },
] as const satisfies readonly Phrase[];

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

/** When a field is there, or null. */
export const CONDITIONS = [
  {
    id: "required-if",
    topic: "condition",
    pattern: /\b(?:is|are|also) (?:REQUIRED|required)(?: to be included)? (?:if|when)\b(?<when>.*)/s,
    yes: ["This is REQUIRED if the `gadget` field is populated."],
    no: ["This value is `null` if there is none.", "A gadget is required by law."],
  },
  {
    id: "included-if",
    topic: "condition",
    pattern: /\bMUST be included (?:if|when)\b(?<when>.*)/s,
    yes: ["This MUST be included if `shapes` is not an empty list."],
    no: ["This MUST be included.", "This MUST NOT be included if there is none."],
  },
  {
    id: "if-required",
    topic: "condition",
    pattern: /^If (?<when>.*?),? (?:this|the) (?:field|value|object)(?: is| MUST be) (?:REQUIRED|required|included)\b/s,
    yes: ["If `shape` is one of `round` or `flat`, this field is REQUIRED.", "If the `size` is given, this field MUST be included."],
    no: ["If there is none, this value MUST be `null`.", "If it is unknown, this field MUST NOT be included."],
  },
  {
    id: "if-forbidden",
    topic: "condition",
    pattern: /^If (?<when>.*?),? (?:this|the) (?:field|value|object) (?:MUST NOT be included|is not included)\b/s,
    yes: ["If the Server does not know the shape, this field MUST NOT be included."],
    no: ["If the `size` is given, this field MUST be included."],
  },
  {
    id: "forbidden-if",
    topic: "condition",
    pattern: /\bMUST NOT be (?:included|present|populated|set) (?:if|when|unless)\b(?<when>.*)/s,
    yes: ["This field MUST NOT be included if the `gadget` field is populated."],
    no: ["Servers MUST NOT include it."],
  },
  {
    id: "null-if",
    topic: "condition",
    pattern: /^If (?<when>.*?),? (?:then )?(?:this|the) (?:value|field|`[^`]+`)[^,;]*?(?: is| MUST be)(?: also| set to)? `null`/s,
    yes: [
      "If there is no parent, this value is `null`.",
      "If `a` is `null`, this value is also `null`.",
      "If the Server has none, this value MUST be `null`.",
    ],
    no: ["Values of `null` are invalid.", "If there is none, this value is an empty list (`[]`)."],
  },
  {
    id: "null-when",
    topic: "condition",
    pattern: /^(?:This|The) (?:value|field) (?:is|MUST be) `null` (?:if|when) (?<when>.*)/s,
    yes: ["This value is `null` when there is no parent."],
    no: ["If there is no parent, this value is `null`."],
  },
  {
    id: "non-empty",
    topic: "condition",
    pattern: /\b(?:MUST NOT be (?:an )?empty|MUST (?:have|contain|include) at least one|MUST be non-empty)\b/,
    yes: ["This list MUST NOT be empty.", "The array MUST contain at least one value."],
    no: ["If there are none, this value is an empty list (`[]`)."],
  },
] as const satisfies readonly Phrase[];

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

export const PHRASES: readonly Phrase[] = [
  ...LIST_LEAD_INS,
  ...FILTERS,
  ...ORDERS,
  ...CONDITIONS,
  ...OPENNESS,
  ...ALIASES,
  ...LINKS,
];

/** A phrase that was found, with the facts of its named groups. */
export interface PhraseMatch<Id extends string> {
  readonly id: Id;
  readonly groups: Readonly<Record<string, string | undefined>>;
  readonly index: number;
}

/** All rows of a topic that match a text. More than one is an ambiguity for the caller to report. */
export function matchPhrases<Id extends string>(rows: readonly Phrase<Id>[], text: string): readonly PhraseMatch<Id>[] {
  const matches: PhraseMatch<Id>[] = [];
  for (const row of rows) {
    const match = row.pattern.exec(text);
    if (match !== null) matches.push({ id: row.id, groups: match.groups ?? {}, index: match.index });
  }
  return matches;
}
