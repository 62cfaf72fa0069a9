import { distance } from "fastest-levenshtein";
import pluralize from "pluralize";
import type { LintContext } from "../context.js";
import { isPlural } from "../grammar/lexicon.js";
import { spanOf } from "../plain-text.js";
import { finding, type Finding, type Rule } from "../rule.js";

const MANY_SERVERS = `## 1. Lamp Device Object Format <a id="lamp" href="#lamp"></a>\n\nLamp Devices contain the following named values:\n\n* \`oil\` - _string_ - (REQUIRED) Its oil.\n\n${"Servers light lamps. Servers MUST shine. ".repeat(40)}\n\n${"A Lamp Device burns. ".repeat(12)}\n\n${"A lamp object shines. ".repeat(12)}\n\n`;

export const proseTerm: Rule = {
  id: "prose/term",
  severity: "warning",
  summary: "A term is written almost as the documents write it everywhere else.",
  why: "The word is an English one, so no spelling check finds it, and the sentence is about something else.",
  ok: [`${MANY_SERVERS}One Server lights Lamp Devices and the lamp objects. The Users have Lamps. Serve them.`],
  notOk: [
    { text: `${MANY_SERVERS}⟦Severs⟧ MUST light lamps.`, message: "“Severs” stands here where “Servers” is usual" },
    { text: `${MANY_SERVERS}It has many ⟦Lamps Devices⟧.`, message: "the term is “Lamp Devices” elsewhere" },
    { text: `${MANY_SERVERS}A list of ⟦lamps objects⟧ is sent.`, message: "the term is “lamp objects” elsewhere" },
  ],
  check: (context) => {
    const usage = countWords(context);
    return context.documents.flatMap(({ sections }) =>
      sections.flatMap((section) =>
        section.prose
          .filter(({ kind }) => kind !== "quote")
          .flatMap(({ plain }) => {
            const report = (index: number, length: number, message: string, hint: string): Finding => {
              const { start, end } = spanOf(plain, index, index + length);
              return finding(section.place(start, end), message, hint);
            };
            return [
              ...[...plain.text.matchAll(TERM)].flatMap(({ index, 0: word }) => {
                const usual = usage.usual.get(word);
                const next = /^ (\w+)/.exec(plain.text.slice(index + word.length))?.[1] ?? "";
                // A word in whose place the term has never stood is another word: "the United States".
                return usual === undefined || !usage.followed.has(`${usual} ${next}`) ? [] : [report(index, word.length, `“${word}” stands here where “${usual}” is usual`, `write “${usual}”`)];
              }),
              ...[...plain.text.matchAll(PAIR)].flatMap(({ index, 1: first = "", 2: second = "" }) => {
                if (!usage.pairs.has(keyOf(first, second))) return [];
                const right = `${pluralize.singular(first)} ${second}`;
                return [report(index, first.length + 1 + second.length, `the term is “${right}” elsewhere`, `write “${right}”`)];
              }),
            ];
          }),
      ),
    );
  },
};

const TERM = /(?<![\w'’-])[A-Z][a-z]{3,}(?![\w'’-])/g;
const FOLLOWED = /(?<![\w'’-])[A-Z][a-z]{3,} \w+/g;
/** A word and the thing that it names a kind of; each word may be the first one. */
const PAIR = /(?=(?<![\w'’-])([A-Za-z]{4,}) (objects?|Objects?|details|Details|[A-Z][a-z]{3,})(?![\w'’-]))/g;

interface Usage {
  /** Terms that are rarely written, with the frequent term that differs from them by one letter. */
  readonly usual: ReadonlyMap<string, string>;
  /** What follows capitalised words. */
  readonly followed: ReadonlySet<string>;
  /** Pairs whose first word stands in the plural here, and in the singular almost everywhere else. */
  readonly pairs: ReadonlySet<string>;
}

function countWords({ documents, vocabulary }: LintContext): Usage {
  const words = new Map<string, number>();
  const pairs = new Map<string, number>();
  const followed = new Set<string>();
  for (const { plain } of documents.flatMap(({ sections }) => sections.flatMap(({ prose }) => prose))) {
    for (const [word] of plain.text.matchAll(TERM)) count(words, word);
    for (const [pair] of plain.text.matchAll(FOLLOWED)) followed.add(pair);
    for (const { 1: first = "", 2: second = "" } of plain.text.matchAll(PAIR)) count(pairs, keyOf(first, second));
  }
  const names = new Set([...vocabulary.objects.keys(), ...vocabulary.enums.keys()].flatMap((name) => name.match(/[A-Z][a-z]+/g) ?? []));
  const frequent = [...words].filter(([, times]) => times >= 30);
  const parts = new Set([...vocabulary.names].flatMap((name) => name.split(/[^a-z]+/i)));
  const rare = [...words].filter(([word, times]) => times <= 5 && !names.has(pluralize.singular(word)) && !parts.has(word.toLowerCase()));
  const usual = rare.flatMap(([word, times]) => {
    const terms = frequent.filter(([other, often]) => often >= 20 * times && isSlipOf(word, other)).map(([other]) => other);
    const term = terms.find((other) => other.at(-1) === word.at(-1)) ?? terms[0];
    return term === undefined ? [] : [[word, term] as const];
  });
  const plural = [...pairs].filter(([pair, times]) => {
    const [first = "", second = ""] = pair.split(" ");
    if (!isPlural(first) || (!/^(?:object|detail)$/i.test(second) && !isName(vocabulary, pluralize.singular(first), second))) return false;
    return (pairs.get(keyOf(pluralize.singular(first), second)) ?? 0) >= Math.max(8, 5 * times);
  });
  return { usual: new Map(usual), followed, pairs: new Set(plural.map(([pair]) => pair)) };
}

/** A pair with the last word in the singular, which may have either number. */
function keyOf(first: string, second: string): string {
  return `${first} ${second.replace(/(?<=[a-rt-z])s$/, "")}`;
}

function count(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

/** One letter differs, and not that of the plural. */
function isSlipOf(word: string, term: string): boolean {
  return word.length >= 5 && word.charAt(0) === term.charAt(0) && distance(word, term) === 1 && pluralize.singular(word) !== pluralize.singular(term);
}

/** Whether two words begin or end the name of a definition. */
function isName({ objects }: LintContext["vocabulary"], first: string, second: string): boolean {
  const name = first + second;
  return [...objects.keys()].some((object) => object.startsWith(name) || object.endsWith(name));
}
