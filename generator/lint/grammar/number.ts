import pluralize from "pluralize";
import { anyOf, isPlural, PREPOSITIONS } from "./lexicon.js";
import { slipAt, type Slip } from "./slips.js";

/** Finds determiners that stand before a noun of the other number, and things of which one is named where many are meant. */
export function findWrongNumbers(sentence: string): readonly Slip[] {
  return [...articleBeforePlural(sentence), ...determinerAndThing(sentence), ...oneOfMany(sentence)];
}

/** Nouns of specifications that are no verbs. */
const THINGS =
  "objects fields values entries arrays scopes parameters identifiers endpoints charges documents specifications sections addresses numbers " +
  "Objects Fields Values Entries Scopes Parameters Servers Clients Customers Accounts Grants Messages Credentials Sections Components Endpoints Contracts Points Devices Statements Segments Aggregations Certificates";
const ONES = THINGS.split(" ").map((thing) => pluralize.singular(thing)).join(" ");

/** What may follow a noun phrase; a noun that follows would make of the phrase before it a part of its own. */
const END = `(?= (?:${PREPOSITIONS}|that|which|who|is|are|was|were|has|have|MUST|MAY|SHOULD|can|will|as)\\b|[.,;:)]| \\(|$)`;

const ARTICLE = new RegExp(`\\b(?:an?|An?) (?<between>(?:(?:[A-Za-z-]+|□) ){0,2}?)(?<noun>${anyOf(THINGS)})(?:${END}|(?= □))`, "g");
const NOT_BETWEEN = new RegExp(
  `^(?:${PREPOSITIONS}|and|or|few|great|many|lot|couple|number|hundred|thousand|dozen|series|that|which|is|are|has|have|it|MUST|MAY|not|only|also|be|then|if|single|set|list|group|pair|[a-z]+ing)$`,
  "i",
);
const PAIR = /\b(?<article>[Aa]n?) □ and □ (?:fields|values|arrays|objects|parameters)\b/g;

/** "an authorization details entries", "a `a` and `b` fields". */
function articleBeforePlural(sentence: string): readonly Slip[] {
  return [
    ...[...sentence.matchAll(ARTICLE)].flatMap(({ index, 0: text, groups }) => {
      const { noun = "", between = "" } = groups ?? {};
      const words = between.trim().split(" ");
      if (words.some((word) => NOT_BETWEEN.test(word) || (isPlural(word) && word !== "details") || /^[a-z]+s$/.test(word.replace("details", "")))) return [];
      return [slipAt(index, index + text.length, `“${text}” mixes singular and plural`, `write “${pluralize.singular(noun)}”, or leave out the article`)];
    }),
    ...[...sentence.matchAll(PAIR)].map(({ index, groups }) => slipAt(index, index + (groups?.["article"] ?? "").length, "one article stands before two things", "write “the”, or leave it out")),
  ];
}

const THIS_MANY = new RegExp(`\\b(?:[Tt]his|[Ee]ach|[Ee]very|[Aa]nother) (?<noun>${anyOf(THINGS)})\\b(?!['’]| [A-Z])`, "g");
const THESE_ONE = new RegExp(`\\b(?:[Tt]hese|[Tt]hose|[Ss]everal|[Mm]ultiple|[Vv]arious) (?<noun>${anyOf(ONES)})${END}`, "g");

/** "this scopes array", "these object". */
function determinerAndThing(sentence: string): readonly Slip[] {
  return [
    ...[...sentence.matchAll(THIS_MANY)].map(({ index, 0: text, groups }) =>
      slipAt(index, index + text.length, `“${text}” mixes singular and plural`, `write “${pluralize.singular(groups?.["noun"] ?? "")}”, with “'s” where it owns what follows`),
    ),
    ...[...sentence.matchAll(THESE_ONE)].map(({ index, 0: text, groups }) => slipAt(index, index + text.length, `“${text}” mixes plural and singular`, `write “${pluralize(groups?.["noun"] ?? "")}”`)),
  ];
}

const MANY = new RegExp(`\\b(?:sets?|lists?|groups?|arrays?|number) of (?:(?!(?:the|an?|this|each|its|their|one|any) )[a-z]+ )?(?<noun>(?:[A-Z][a-z]+ )*(?:${anyOf(ONES)}|(?:metering )point))${END}`, "g");

/** "a set of Account with": what is many is said in the plural. */
function oneOfMany(sentence: string): readonly Slip[] {
  return [...sentence.matchAll(MANY)].map(({ index, 0: text, groups }) => {
    const noun = groups?.["noun"] ?? "";
    const start = index + text.length - noun.length;
    return slipAt(start, start + noun.length, `“${noun}” is singular, and many are meant`, `write “${pluralize(noun)}”`);
  });
}
