import pluralize from "pluralize";
import { isPlural, isSingular, PARTICIPLES, PLURAL_VERBS, PREPOSITIONS, SINGULAR_VERBS } from "./lexicon.js";
import { slipAt, type Slip } from "./slips.js";

/**
 * Finds subjects and verbs of a sentence that do not agree in number. What cannot be told for certain without
 * understanding the sentence is left alone.
 */
export function findDisagreements(sentence: string): readonly Slip[] {
  const found = [...clausesOf(sentence).flatMap(subjectAndVerb), ...adjacentVerb(sentence), ...listAndVerb(sentence), ...relativeClause(sentence)];
  return found.filter(({ start }, index) => found.findIndex((other) => other.start === start) === index);
}

const CLAUSE_WORD =
  /[,;:()“”"◇]|\b(?:that|which|who|whom|whose|what|whether|is|are|be|been|being|has|have|had|was|were|do|does|did|MUST|MAY|SHOULD|SHALL|can|may|must|will|would|could|should|if|when|where|while|because|so|not|or|how|why|as|than)\b/;
const OPENING = /^(?:(?:If|When|While|Since|Because|Although|Whether|Where) )?(?:(?:the|all|any|these|those|a|an|each|every|this|another|that) )?/i;
const DETERMINED = /(?:^| )(?:the|a|an|each|every|this|another) $/i;
const FINITE = new RegExp(`(?<= )(?:${SINGULAR_VERBS}|${PLURAL_VERBS})(?= )`);
const IS_SINGULAR_VERB = new RegExp(`^${SINGULAR_VERBS}$`);
const PHRASE = new RegExp(` (?:${PREPOSITIONS}|${PARTICIPLES})(?= |$)`);
/** A noun phrase that begins with what somebody does, or holds a verb that is not known here. */
const HIDDEN_VERB = /^(?:[a-z]+ing|What|Whatever|Who|Whoever|How|For|In|Of|With|By|On|At|To|From|Under|Without|Within|After|Before|Until)\b|(?:^| )[a-z]+s /;
/** Nouns that stand for many: "a number of Servers are". */
const QUANTITY = /^(?:number|majority|variety|list|set|group|range|rest|total|pair|couple|lot|half|percentage|combination|union|kind|type|sort|series|amount|subset|collection|array)$/i;

interface Clause {
  readonly text: string;
  readonly start: number;
}

/** The sentence itself, and the clauses within it that begin with a noun phrase. */
function clausesOf(sentence: string): readonly Clause[] {
  const within = [...sentence.matchAll(/(?:, |; |\b(?:if|when|since|because|where) )(?=(?:the|any|all|these|those|both) )/g)];
  return [{ text: sentence, start: 0 }, ...within.map(({ index, 0: { length } }) => ({ text: sentence.slice(index + length), start: index + length }))];
}

/** "The Scopes of this section is": from the start of the clause to its first verb there is one noun phrase. */
function subjectAndVerb({ text: sentence, start }: Clause): readonly Slip[] {
  const verb = FINITE.exec(sentence);
  if (verb === null) return [];
  const opening = OPENING.exec(sentence)?.[0] ?? "";
  const subject = sentence.slice(opening.length, verb.index - 1);
  if (CLAUSE_WORD.test(subject) || subject.endsWith(" and") || subject.split(" ").length > 14) return [];
  const [noun = ""] = subject.split(PHRASE);
  const head = noun.split(" ").at(-1) ?? "";
  if (HIDDEN_VERB.test(noun)) return [];
  const end = verb.index + verb[0].length;
  if (IS_SINGULAR_VERB.test(verb[0])) {
    return isPlural(head) ? [slipAt(start + verb.index, start + end, `the subject “${noun}” is plural`, `write “${pluralVerb(verb[0])}”`)] : [];
  }
  if (/\band\b/.test(subject) || !isSingular(head) || QUANTITY.test(head) || !DETERMINED.test(opening)) return [];
  // "The field values contain" may be two nouns; what follows tells whether it is a verb.
  if (!/^(?:are|have|were|do)$/.test(verb[0]) && !/^ (?:the|a|an|any|all|no|only) /.test(sentence.slice(end))) return [];
  return [slipAt(start + verb.index, start + end, `the subject “${noun}” is singular`, `write “${singularVerb(verb[0])}”`)];
}

const ADJACENT = new RegExp(
  `(?:^|[,;:(] |\\b(?:if|when|that|where|since|because|while|so) )(?:(?:the|these|those|all|any|both|its|their) )?(?:[A-Za-z-]+ ){0,3}?(?<noun>[A-Za-z]+s) (?<verb>${SINGULAR_VERBS}) `,
  "gi",
);
const NOT_BEFORE = new RegExp(
  `\\b(?:${PREPOSITIONS}|${PLURAL_VERBS}|${SINGULAR_VERBS}|MUST|MAY|SHOULD|or|[a-z]+ing|[a-z]+ed|can|may|must|will|would|could|should|to|not|only|each|every|one)\\b|\\b[a-z]+s\\b`,
);

/** "if the values represents": a plural right before a verb of the singular. */
function adjacentVerb(sentence: string): readonly Slip[] {
  const each = [...sentence.matchAll(/\band (?<each>each (?:have|are|were|do))\b/g)].map(({ index, groups }) => {
    const start = index + "and ".length;
    return slipAt(start, start + (groups?.["each"] ?? "").length, "“each” is singular", "write “each has”, “each is”");
  });
  const found = [...sentence.matchAll(ADJACENT)].flatMap((match) => {
    const { noun = "", verb = "" } = match.groups ?? {};
    const before = match[0].slice(0, match[0].length - verb.length - noun.length - 2);
    if (!isPlural(noun) || NOT_BEFORE.test(before)) return [];
    const start = match.index + match[0].length - 1 - verb.length;
    return [slipAt(start, start + verb.length, `the subject “${noun}” is plural`, `write “${pluralVerb(verb)}”`)];
  });
  return [...each, ...found];
}

const LIST = new RegExp(`(?<!\\b${PREPOSITIONS} )\\b(?:the|this|a|each) (?:list|array) of (?!that |which )(?:[A-Za-z]+ ){1,2}(?<verb>contain|include|represent) (?!also)`, "gi");

/** "the list of resources contain". */
function listAndVerb(sentence: string): readonly Slip[] {
  return [...sentence.matchAll(LIST)].map((match) => {
    const verb = match.groups?.["verb"] ?? "";
    const start = match.index + match[0].lastIndexOf(verb);
    return slipAt(start, start + verb.length, "the subject is one list", `write “${singularVerb(verb)}”`);
  });
}

const RELATIVE = /(?<noun>[A-Za-z]+) that (?<verb>are|have|were|want|need(?= to )|use(?= (?:the|a|an|this|□|OAuth))|do|contain|include|provide|require|allow|represent) /g;
const MANY = /\b(?:and|those|these|all|some|both|ones|multiple|many|several|few|more|others|two|three|four|five|data|\d+)\b|[□◇]/;
const OWN_PHRASE = /(?:^|(?<before>\S+) )(?:any|each|every|another|an?) (?<phrase>[^ ]+(?: [^ ]+){0,3})$/;
const IS_PREPOSITION = new RegExp(`^${PREPOSITIONS}$`);
const HAS_PREPOSITION = new RegExp(`\\b${PREPOSITIONS}\\b`);

/** "an entity that have": no noun before the relative clause is plural. */
function relativeClause(sentence: string): readonly Slip[] {
  return [...sentence.matchAll(RELATIVE)].flatMap((match) => {
    const { noun = "", verb = "" } = match.groups ?? {};
    if (!isSingular(noun)) return [];
    const before = sentence.slice(0, match.index + noun.length).replace(/\([^()]*\)/g, "");
    const clause = before.slice(Math.max(...[",", ";", ":", "(", "”", "“"].map((mark) => before.lastIndexOf(mark))) + 1);
    const own = OWN_PHRASE.exec(clause)?.groups;
    const isOwn = own !== undefined && !IS_PREPOSITION.test(own["before"] ?? "") && !HAS_PREPOSITION.test(own["phrase"] ?? "");
    const window = isOwn ? (own["phrase"] ?? "") : clause;
    if (MANY.test(window) || window.split(/\W+/).some(isPlural)) return [];
    const start = match.index + match[0].length - 1 - verb.length;
    return [slipAt(start, start + verb.length, `“${noun}” is singular`, `write “${singularVerb(verb)}”, or “${pluralize(noun)}”`)];
  });
}

function pluralVerb(verb: string): string {
  const irregular: Readonly<Record<string, string>> = { is: "are", has: "have", was: "were", does: "do", applies: "apply", specifies: "specify", identifies: "identify" };
  return irregular[verb] ?? verb.replace(/s$/, "");
}

function singularVerb(verb: string): string {
  const irregular: Readonly<Record<string, string>> = { are: "is", have: "has", were: "was", do: "does" };
  return irregular[verb] ?? `${verb}s`;
}
