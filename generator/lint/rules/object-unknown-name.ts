import type { LintContext } from "../context.js";
import { finding, type Rule } from "../rule.js";
import { STANDARD_NAMES } from "../standard-names.js";
import { probablyMeant } from "../words.js";

const LAMP = (prose: string): string => `## 1. Lamp Object Format\n\nLamps contain the following named values:\n\n* \`lamp_number\` - _string_ - (REQUIRED) Its number.\n\n${prose}`;

export const objectUnknownName: Rule = {
  id: "object/unknown-name",
  severity: "warning",
  summary: "A name in code is that of no field, value, parameter or scope, and almost that of one.",
  why: "Implementers look for it in vain, or make it up.",
  ok: [LAMP("The `lamp_number` value is unique; `redirect_uri` is OAuth's, and `exampleco_lamp_number` is somebody's own.")],
  notOk: [{ text: LAMP("The ⟦`lamp_nmber`⟧ value is unique."), message: "nothing is called `lamp_nmber`" }],
  check: (context) => {
    const known = new Set([...context.vocabulary.names, ...STANDARD_NAMES, ...exampleNames(context)]);
    const candidates = [...known].filter((name) => name.includes("_"));
    const hints = new Map<string, string | null>();
    return context.documents.flatMap(({ sections }) =>
      sections.flatMap((section) =>
        section.codes.flatMap(({ value, start, end }) => {
          const name = value.replace(/^"(.*)"$/, "$1");
          // Names in snake case are the specification's; others may be anything.
          if (!/^[a-z][a-z0-9]*(?:_[a-z0-9]+)+$/.test(name) || known.has(name) || /^example/.test(name)) return [];
          const meant = hints.has(name) ? (hints.get(name) ?? null) : nearest(name, candidates);
          hints.set(name, meant);
          return meant === null ? [] : [finding(section.place(start, end), `nothing is called \`${name}\``, `did you mean \`${meant}\`?`)];
        }),
      ),
    );
  },
};

/** Scopes and tokens that the examples make up. */
function exampleNames({ documents }: LintContext): readonly string[] {
  return documents.flatMap(({ messages }) =>
    messages.flatMap(({ section, json }) => (json === null ? [] : (section.text.slice(json.start, json.end).match(/(?<=")[a-z]\w*_\d+\w*(?=")/g) ?? []))),
  );
}

/** The plural of a known name, or the other way round, is a slip too; names that only share words are not. */
function nearest(name: string, candidates: readonly string[]): string | null {
  const meant = probablyMeant(name, candidates);
  if (meant === null || /\d/.test(name) !== /\d/.test(meant)) return null;
  const words = name.split("_");
  const others = meant.split("_");
  const differing = words.filter((word, index) => word !== others[index]);
  // Two names that differ in whole words of their own are two names.
  if (words.length !== others.length) return words.join("") === others.join("") ? meant : null;
  return differing.every((word) => isSlip(word, others[words.indexOf(word)] ?? "")) ? meant : null;
}

function isSlip(word: string, other: string): boolean {
  return word.length >= 3 && other.length >= 3 && probablyMeant(word, [other]) !== null;
}
