import { distance } from "fastest-levenshtein";
import type { LintContext, SpellChecker } from "../context.js";
import { finding, type Place, type Rule } from "../rule.js";
import type { SectionView } from "../section-view.js";
import { probablyMeant } from "../words.js";

const WORD = /(?<![\w@/.#'’&%=+\u0000□-])[A-Za-z][A-Za-z'’]*[a-z](?![\w@/#&=+□]|\.\w|-\d|['’]\w)/g;

export const proseSpelling: Rule = {
  id: "prose/spelling",
  severity: "warning",
  summary: "A word is in no dictionary.",
  why: "Misspelt words look careless, and searches miss them.",
  ok: ["The Server's `recieve` method receives OAuth metadata from ExampleCo, e.g. in JSON."],
  notOk: [{ text: "Clients ⟦recieve⟧ lamps.", message: "“recieve” is in no dictionary" }],
  check: (context) => {
    const { spelling, documents } = context;
    if (spelling === null) return [];
    const words = knownWords(context, spelling);
    const unknown = documents.flatMap(({ sections }) => sections.filter(({ heading }) => !NAMES.test(heading?.title ?? "")).flatMap((section) => findUnknown(section, words)));
    const hints = new Map([...new Set(unknown.map(({ word }) => word))].map((word) => [word, hintFor(word, words, spelling)]));
    return unknown.map(({ word, place }) => finding(place, `“${word}” is in no dictionary`, hints.get(word) ?? null));
  },
};

/** Sections that hold names of persons. */
const NAMES = /^(?:Acknowledg|Authors)/;

interface UnknownWord {
  readonly word: string;
  readonly place: Place;
}

function findUnknown(section: SectionView, words: KnownWords): readonly UnknownWord[] {
  return section.prose.flatMap(({ start, visible, kind }) =>
    [...visible.matchAll(WORD)].flatMap((match) => {
      const word = match[0].replace(/['’]s?$/, "");
      if (word.length < 4 || words.knows(word) || isName(word, visible, match.index, kind)) return [];
      const at = start + match.index;
      return [{ word, place: section.place(at, at + word.length) }];
    }),
  );
}

/** A word that the documents use elsewhere is likelier meant than any other of the dictionary, and found sooner. */
function hintFor(word: string, words: KnownWords, spelling: SpellChecker): string {
  const used = probablyMeant(word.toLowerCase(), words.used());
  const meant = used !== null && distance(used, word.toLowerCase()) === 1 ? used : (spelling.suggest(word)[0] ?? used ?? undefined);
  const listed = "list it under `lint.words` in cds-codegen.config.json";
  return meant === undefined ? `correct it, or ${listed}` : `did you mean “${meant}”? If it is right, ${listed}`;
}

/** Words with capitals within, and capitalised words inside a sentence, are names. */
function isName(word: string, text: string, index: number, kind: string): boolean {
  if (/[A-Z]/.test(word.slice(1))) return true;
  if (!/^[A-Z]/.test(word)) return false;
  return kind === "heading" || !/(?:^|[.!?:]\s+|\n\s*)[\u0000*]*$/.test(text.slice(0, index));
}

/** What is known of the words that were looked up. */
interface KnownWords {
  readonly knows: (word: string) => boolean;
  /** The right ones among those that were asked for. */
  readonly used: () => readonly string[];
}

/** Words of the dictionary, and words of which the documents make names. */
function knownWords({ vocabulary }: LintContext, spelling: SpellChecker): KnownWords {
  const parts = new Set([...vocabulary.names].flatMap((name) => name.toLowerCase().split(/[^a-z]+/)));
  const known = new Map<string, boolean>();
  return {
    knows(word) {
      const before = known.get(word);
      if (before !== undefined) return before;
      const lower = word.toLowerCase();
      const result = parts.has(lower) || parts.has(lower.replace(/s$/, "")) || spelling.knows(word) || spelling.knows(lower);
      known.set(word, result);
      return result;
    },
    used: () => [...known].flatMap(([word, right]) => (right ? [word.toLowerCase()] : [])),
  };
}
