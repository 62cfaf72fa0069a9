import type { Phrase } from "./phrase.js";

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
