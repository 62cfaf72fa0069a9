import { finding, mendable, type Finding, type Rule } from "../rule.js";
import type { Prose, SectionView } from "../section-view.js";

interface Slip {
  readonly pattern: RegExp;
  readonly message: string;
  /** The wording that is meant, with the pattern's groups. */
  readonly right: string;
  /** Whether the correction can change no fact. */
  readonly safe: boolean;
}

/** Slips of grammar that can be told by their words alone. */
const SLIPS: readonly Slip[] = [
  { pattern: /\b(any|some|one|each|none) the following\b/gi, message: "“of” is missing", right: "$1 of the following", safe: true },
  { pattern: /\b(who)['’]s(?=\s+(?:\u0000*[A-Z□]|own\b))/g, message: "“who's” is “who is”", right: "whose", safe: true },
  { pattern: /\b(it)['’]s(?=\s+(?:own|value|values|content|contents)\b)/gi, message: "“it's” is “it is”", right: "its", safe: true },
  { pattern: /(?<=(?:^|[.]\s+|\b[Ii]f |\b[Ww]hen )(?:[Tt]he |[Aa]n? |[Ee]ach |[Ee]very )?(?:Server|Client|Customer|User)) (are|have|were|do)\b(?! to\b)/g, message: "the subject is singular", right: " is, has, was or does", safe: false },
  { pattern: /(?<=(?:^|[.]\s+)(?:Servers|Clients|Customers|Users)) (is|has|was|does)\b/g, message: "the subject is plural", right: " are, have, were or do", safe: false },
  { pattern: /(?<=\b(?:MUST|SHALL|SHOULD|MAY|must|shall|should|may|can|will)(?: NOT| not)?(?: only| also)? )(is|are|was|has|contains|includes|provides|returns|allows|requires|uses|sends|sets)\b/g, message: "the verb after a modal verb is its infinitive", right: "be, have, contain, …", safe: false },
  { pattern: /\b(comprised) of\b/g, message: "“comprised of” is “composed of”", right: "composed of", safe: false },
  { pattern: /\b(more|less|rather|other|greater|fewer) (then)(?= (?:the|a|an|one|\d+)\b)/g, message: "a comparison takes “than”", right: "$1 than", safe: true },
];

export const proseWording: Rule = {
  id: "prose/wording",
  severity: "warning",
  summary: "A word is missing, or two words do not agree.",
  why: "Readers stumble, and those to whom English is foreign do not know what is meant.",
  ok: ["Any of the following lamps. The Server is lit. If Servers have oil, they MUST be lit, and more than one burns. It's lit."],
  notOk: [
    { text: "It holds ⟦any the following⟧ lamps.", message: "“of” is missing", fixed: "It holds any of the following lamps." },
    { text: "If the Server⟦ have⟧ oil, it burns.", message: "the subject is singular" },
    { text: "The lamp MUST ⟦has⟧ oil.", message: "the verb after a modal verb is its infinitive" },
    { text: "It holds ⟦more then⟧ one lamp.", message: "a comparison takes “than”", fixed: "It holds more than one lamp." },
  ],
  check: ({ documents }) =>
    documents.flatMap(({ sections }) => sections.flatMap((section) => section.prose.flatMap((prose) => SLIPS.flatMap((slip) => findSlips(section, prose, slip))))),
};

function findSlips(section: SectionView, { start, visible }: Prose, { pattern, message, right, safe }: Slip): readonly Finding[] {
  return [...visible.matchAll(pattern)].map((match) => {
    const place = section.place(start + match.index, start + match.index + match[0].length);
    const text = right.replace("$1", match[1] ?? "");
    const hint = `write “${text.trim()}”`;
    return safe ? mendable(place, message, hint, text) : finding(place, message, hint);
  });
}
