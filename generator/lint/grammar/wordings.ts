import { anyOf, PREPOSITIONS } from "./lexicon.js";
import type { Pattern } from "./patterns.js";

const BASE = anyOf("create update submit approve include provide complete define require revoke disable authorize modify receive return");
const MODAL = "(?<=\\b(?:MUST|SHALL|SHOULD|MAY|must|shall|should|may|can|will|cannot)(?: NOT| not)?(?: only| also)? )";

/** Wordings that are wrong wherever they stand. */
export const WORDINGS: readonly Pattern[] = [
  { pattern: /\b(who)['’]s(?= (?:[A-Z□]|own\b))/g, message: "“who's” is “who is”", right: "whose", safe: true, wrong: "The person ⟦who's⟧ Lamp is lit." },
  { pattern: /\b(it)['’]s(?= (?:own|values?|contents?)\b)/gi, message: "“it's” is “it is”", right: "$1s", safe: true, wrong: "The lamp has ⟦it's⟧ own oil." },
  {
    pattern: new RegExp(`(?<=\\b(?:${PREPOSITIONS}|completed|completes|has|have) )it['’]s\\b(?! (?:own|values?|contents?)\\b)`, "g"),
    message: "“it's” is “it is”",
    right: "its",
    safe: true,
    wrong: "They have not completed ⟦it's⟧ review.",
  },
  {
    pattern: new RegExp(`${MODAL}(is|are|was|has|contains|includes|provides|returns|allows|requires|uses|sends|sets)\\b`, "g"),
    message: "the verb after a modal verb is its infinitive",
    right: "be, have, contain, …",
    wrong: "The lamp MUST ⟦has⟧ oil.",
  },
  { pattern: new RegExp(`${MODAL}response\\b`, "g"), message: "“response” is no verb", right: "respond", safe: true, wrong: "The Server MAY ⟦response⟧ with a lamp." },
  {
    pattern: new RegExp(`${MODAL}(submit|include|provide|create|set|contain|return|send) (use|be|have|make)\\b(?= (?:the|an?|its|their)\\b)`, "g"),
    message: "two verbs follow each other",
    right: "$1” or “$2",
    wrong: "Clients MUST ⟦submit use⟧ the lamp.",
  },
  { pattern: new RegExp(`\\bbeen (${BASE})\\b`, "g"), message: "the verb after “been” is a participle", right: "been …ed", wrong: "The lamp has ⟦been create⟧ and is lit." },
  { pattern: /\bbe full ([a-z]+ed)\b/g, message: "“full” describes no verb", right: "be fully $1", safe: true, wrong: "The lamp is to ⟦be full approved⟧." },
  { pattern: /\b(comprised) of\b/g, message: "“comprised of” is “composed of”", right: "composed of", wrong: "A lamp is ⟦comprised of⟧ oil and a wick." },
  { pattern: /\b(more|less|rather|other|greater|fewer) then(?= (?:the|a|an|one|\d+)\b)/g, message: "a comparison takes “than”", right: "$1 than", safe: true, wrong: "It holds ⟦more then⟧ one lamp." },
  { pattern: /\b([A-Z][a-z]+)['’]s (contains|includes|provides|requires|allows|represents|indicates|receives)\b/g, message: "what it owns is missing, or “'s” is too much", right: "$1 $2", wrong: "It is lit since the ⟦Lamp's contains⟧ oil." },
  { pattern: /\b([A-Z][a-z]+)s['’]s\b(?<!ss['’]s)/g, message: "the possessive of a plural has no second “s”", right: "$1's” or “$1s'", wrong: "It is one of the ⟦Servers's⟧ lamps." },
  { pattern: /\bthe (OAuth(?: 2\.0)?['’]s)/g, message: "a name in the possessive takes no article", right: "$1", safe: true, wrong: "It is defined in ⟦the OAuth's⟧ metadata." },
  {
    pattern: new RegExp(`\\b[Aa]n? (access|information|software|equipment|feedback|advice|documentation|traffic)(?= (?:${PREPOSITIONS}|that|which|is|and|or)\\b)`, "g"),
    message: "what cannot be counted takes no indefinite article",
    right: "$1",
    safe: true,
    wrong: "Servers provide ⟦an access⟧ to lamps.",
  },
  { pattern: /\balso ([a-z]+ to) also\b/g, message: "“also” stands twice", right: "also $1", safe: true, wrong: "They MAY ⟦also choose to also⟧ shine." },
  { pattern: /\bboth (in|of|for|to|by) both\b/g, message: "“both” stands twice", right: "$1 both", safe: true, wrong: "They are ⟦both in both⟧ lamps." },
  { pattern: /\be\.g(?![.\w])/g, message: "a dot is missing", right: "e.g.", safe: true, wrong: "They burn something (⟦e.g⟧ oil)." },
];
