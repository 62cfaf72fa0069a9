import { anyOf, PREPOSITIONS } from "./lexicon.js";
import type { Pattern } from "./patterns.js";

const ROLES = anyOf("Server Client Customer User");
const VERBS = anyOf("MUST SHOULD SHALL MAY is are has have does doesn['’]t can cannot will implement use provide respond support include create make submit send deliberately");
const FUNCTION_WORDS = anyOf("is are was were be of and or MUST SHOULD SHALL that this these those its their each any have has");

/** Words that are missing, told by those between which they are missed. */
export const MISSING_WORDS: readonly Pattern[] = [
  {
    pattern: /\b(any|some|one|each|none) the following\b/gi,
    message: "“of” is missing",
    right: "$1 of the following",
    safe: true,
    wrong: "It holds ⟦any the following⟧ lamps.",
  },
  {
    pattern: /\b(any|some|one|each|none|all|both) of following\b/gi,
    message: "“the” is missing",
    right: "$1 of the following",
    safe: true,
    wrong: "It holds ⟦one of following⟧ lamps.",
  },
  {
    pattern: new RegExp(`\\b(?:([Tt]he) (?:${FUNCTION_WORDS}|MAY|an?)|([Tt]hese|a) (?:the|these|those|its|their|each|this|MUST|MAY))\\b`, "g"),
    message: "a word is missing between these two, or one of them is too much",
    right: "$1$2 …",
    wrong: "When it is lit, ⟦the MUST⟧ shine.",
  },
  { pattern: /\bthen and\b/g, message: "a word is missing between these two, or one of them is too much", right: "then", wrong: "If it is dark, ⟦then and⟧ lit lamps shine." },
  { pattern: new RegExp(`\\b(un)?able (?!(?:${PREPOSITIONS}|and|or|as|bodied)\\b)([a-z]+)\\b`, "g"), message: "“to” is missing", right: "$1able to $2", safe: true, wrong: "Lamps are ⟦able shine⟧ at night." },
  { pattern: /\bin addition (the|a|an|its|their|this|these)\b/g, message: "“to” is missing", right: "in addition to $1", safe: true, wrong: "It burns ⟦in addition the⟧ other lamp." },
  { pattern: /\bwould like (?!to\b|an?\b|the\b|their\b|its\b|more\b|some\b|any\b)([a-z]+)\b/g, message: "“to” is missing", right: "would like to $1", safe: true, wrong: "Customers ⟦would like light⟧ a lamp." },
  { pattern: /\b(authorized|allowed|permitted) (give|make|create|provide|submit|request)\b(?= [a-z])/g, message: "“to” is missing", right: "$1 to $2", safe: true, wrong: "They are ⟦authorized give⟧ light." },
  { pattern: /\bat time of\b/g, message: "“the” is missing", right: "at the time of", safe: true, wrong: "It is lit ⟦at time of⟧ dusk." },
  { pattern: /\bformatted (an?|the)\b(?! same\b)/g, message: "“as” is missing", right: "formatted as $1", safe: true, wrong: "It is ⟦formatted a⟧ JSON object." },
  { pattern: /\bas part (an?|the|its|their|this|of(?= [A-Z]\w+ed\b))\b/g, message: "“of” is missing", right: "as part of $1", wrong: "It is lit ⟦as part the⟧ feast." },
  { pattern: /(?<=, )such ([a-z]+ing)\b(?! as\b)/g, message: "“as” is missing", right: "such as $1", safe: true, wrong: "There are other ways, ⟦such lighting⟧ a lamp." },
  { pattern: /\b(less|greater|more|fewer) or equal\b/g, message: "“than” is missing", right: "$1 than or equal", safe: true, wrong: "It is ⟦less or equal⟧ to 3." },
  { pattern: /(?<=[A-Z][a-z]+ )listed (the [A-Z]\w*(?: [A-Z]\w*)*['’]s)/g, message: "“in” is missing", right: "listed in $1", wrong: "They have a Lamp ⟦listed the House's⟧ `lamps`." },
  { pattern: /\bdescription (the|an?|this|each)\b(?! \w+ (?:provides|has|gives|sets|uses))/g, message: "“of” is missing", right: "description of $1", wrong: "It is a brief ⟦description the⟧ lamp." },
  { pattern: /(?<=value )□ (this (?:array|list|field|object))\b/g, message: "“in” is missing", right: "… in $1", wrong: "A value ⟦`oil` this array⟧ means that it burns." },
  { pattern: new RegExp(`\\bthis (amount|value|field|list) (the ${ROLES})\\b(?= \\w+)`, "g"), message: "“is” is missing", right: "this is the $1 that $2", wrong: "If it is lit, ⟦this amount the Client⟧ needs to pay." },
  { pattern: new RegExp(`\\brepresents (the ${ROLES} (?:has|is))\\b`, "g"), message: "“that” is missing", right: "represents that $1", safe: true, wrong: "This ⟦represents the Server has⟧ lit it." },
  {
    pattern: new RegExp(`(?<=^|\\b(?:that|if|when|where|because|If|When|so that|meaning that|whether) )(${ROLES})(?= ${VERBS}\\b)`, "g"),
    message: "an article is missing, or the plural is meant",
    right: "the $1",
    wrong: "It is lit so that ⟦Client⟧ can see.",
  },
  {
    pattern: new RegExp(`(?<=\\b(?:of|in|to|for|from|with|by|(?<!the )requesting|is|be|knowing|control|include|includes|including|containing|redirecting) (?:back to )?)(${ROLES}|(?:Authorization Form|Client Object|Server Metadata)|panel|lamp)['’]s\\b`, "g"),
    message: "an article is missing",
    right: "the $1's",
    wrong: "It is lit without knowing the name of ⟦Client's⟧ lamp.",
  },
  {
    pattern: /(?<=\b(?:in|as|is|not|to|of|with|containing|extending|includes?) )((?:(?:JSON|empty|non-editable|enumerated) )+(?:object|array|list|string))\b(?! (?:format|formats|keys?|members?|syntax|literals?|values?)\b)/g,
    message: "an article is missing",
    right: "the $1” or “a(n) $1",
    wrong: "The names in ⟦JSON object⟧ are strings.",
  },
  { pattern: /(?<=\b(?:to|in|of|for|with) )(specific (?:set|list|subset) of)\b/g, message: "an article is missing", right: "a $1", safe: true, wrong: "It is limited to ⟦specific set of⟧ lamps." },
  {
    pattern: /\b(allows?|enables?|permits?|requires?) (them|it|Clients|Servers|Customers|Users) to ([a-z-]+ed)\b(?<!\b(?:need|embed|feed|exceed|proceed|succeed|speed|seed))/g,
    message: "“be” is missing",
    right: "$1 $2 to be $3",
    wrong: "This ⟦allows them to lighted⟧ by hand.",
  },
  {
    pattern: /\b(is|are) (an? (?:[a-z-]+ ){0,3}(?:entity|object|value|field|lamp)) (manages|provides|contains|represents|indicates|describes|operates|includes|defines)\b/g,
    message: "“that” is missing",
    right: "$1 $2 that $3",
    safe: true,
    wrong: "This ⟦is a small lamp provides⟧ light.",
  },
  { pattern: /, and (?=(?:MAY|MUST|SHOULD|is|are)\b)(?<=^The [a-z ]+ for valid [A-Z][^.;:]*?, and )/g, message: "the list ends after “and”", right: ", and …", wrong: "The lists for valid Oil Types, Wick Types⟦, and ⟧MAY grow." },
  { pattern: /\bto (as|of|for) (?=[a-z]+ary\b|the\b)(?<!(?:refer|refers|referred|referring) to (?:as|of|for) )/g, message: "a word is missing between these two, or one of them is too much", right: "$1", wrong: "It may shine ⟦to as ⟧necessary." },
];
