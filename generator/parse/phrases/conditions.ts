import type { Phrase } from "./phrase.js";

/** That a condition is about which objects a scope includes: the object's title. */
export const OUTSIDE_SCOPES = [
  {
    id: "outside-scope",
    topic: "circumstance",
    pattern: /\b[Ss]cope (?:of the access )?(?:does not include|covers no) (?<object>[A-Z]\w*(?: [A-Z]\w*)*)/,
    yes: ["the Scope of the access does not include Spare Gadget objects", "the Scope covers no Gadgets"],
    no: ["the Scope does not include the `gadget` field", "the Server does not know which Gadget objects there are"],
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
