import pluralize from "pluralize";

/** Alternatives of a regular expression, from words set apart by spaces. */
export function anyOf(words: string): string {
  return `(?:${words.trim().split(/\s+/).join("|")})`;
}

/** Forms that are verbs of the third person singular and nothing else. */
export const SINGULAR_VERBS = anyOf(`
  is has was does contains includes provides requires allows represents indicates describes follows helps proves consists
  defines ensures enables determines exists belongs applies specifies depends identifies becomes receives sends
`);

/** Forms that a singular subject never has, and that are not nouns, too. */
export const PLURAL_VERBS = anyOf("are have were do contain include provide require allow represent describe define use");

/** Words that begin a phrase which belongs to the noun before it. */
export const PREPOSITIONS = anyOf("of for in to from with by on under at via about between within without against per");

/** Forms of verbs that describe the noun before them. */
export const PARTICIPLES = anyOf("included defined listed used described required submitted returned provided created supported contained shown needed");

/** Words that look plural or singular and are not, or are both. */
const AMBIGUOUS = new Set(
  `access address always analysis as basis bias bus business class consensus data does gas has https importance is its itself means
  metadata news perhaps plus process progress series species status success thus this was was whereas yes less unless across
  process focus campus virus minus versus following above below same latter former first last rest other others none most
  information one ones media criteria times terms oauth sms dns tls css aws ios towards besides hours sometimes afterwards
  numerics ethics physics statistics electronics logistics goods thanks premises headquarters lens canvas atlas`
    .trim()
    .split(/\s+/),
);

/** Whether a word is the plural of a noun, and nothing else. */
export function isPlural(word: string): boolean {
  const lower = word.toLowerCase();
  return /^[a-z]{3,}s$/.test(lower) && !/(?:ss|us|is|ous|sis)$/.test(lower) && !AMBIGUOUS.has(lower) && pluralize.isPlural(lower);
}

/** Whether a word is no plural. */
export function isSingular(word: string): boolean {
  const lower = word.toLowerCase();
  return /^[a-z]{2,}$/.test(lower) && !AMBIGUOUS.has(lower) && !isPlural(lower) && pluralize.isSingular(lower) && !PRONOUN.test(lower);
}

const PRONOUN = /^(?:those|these|they|them|all|some|any|both|many|several|few|each|us|we|you|i|people|children|such|so|it|that|which|who|than|but|and|or|not|only)$/;
