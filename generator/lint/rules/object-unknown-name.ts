import type { LintContext } from "../context.js";
import type { DocumentView } from "../document-view.js";
import { spanOf } from "../plain-text.js";
import { finding, type Finding, type Rule } from "../rule.js";
import type { CodeSpan, Prose, SectionView } from "../section-view.js";
import { STANDARD_NAMES } from "../standard-names.js";
import { probablyMeant } from "../words.js";

const LAMP = (prose: string): string => `## 1. Lamp Object Format <a id="lamp-format" href="#lamp-format"></a>\n\nLamps contain the following named values:\n\n* \`lamp_number\` - _string_ - (REQUIRED) Its number.\n\n${prose}`;

export const objectUnknownName: Rule = {
  id: "object/unknown-name",
  severity: "warning",
  yieldsTo: ["enum/undefined-value", "enum/undefined-format", "param/unknown-field", "order/unknown-field"],
  summary: "A name in code is that of no field, value, parameter or scope.",
  why: "Implementers look for it in vain, or make it up.",
  ok: [
    LAMP("The `lamp_number` value is unique; `redirect_uri` is OAuth's, and `exampleco_lamp_number` is somebody's own."),
    LAMP("Clients add the URL parameter `lamp_hint`. If `lamp_hint` is wrong, they see an `error` parameter value of `lamp_hint_invalid`."),
    LAMP("Servers add `oil_start` and `oil_end` fields. An extension could add a `wick_colour` value."),
    LAMP("As [[CDS-WG9-77](#ref-other)] says, `wick_colour` is amber.\n\n## 2. References\n\n<a id=\"ref-other\" href=\"#ref-other\"></a>\n`CDS-WG9-77` - \"Wicks\", LFESS"),
  ],
  notOk: [
    { text: LAMP("The ⟦`lamp_nmber`⟧ value is unique."), message: "nothing is called `lamp_nmber`" },
    { text: LAMP("The ⟦`wick_colour`⟧ value is amber."), message: "nothing is called `wick_colour`" },
  ],
  check: (context) => {
    const introduced = context.documents.flatMap(({ sections }) => sections.flatMap((section) => section.prose.flatMap((prose) => introductions(section, prose))));
    // A format is missing from one list, not from each place where it is used.
    const formats = context.documents.flatMap(({ spec }) => spec.authorizationDetailsFields.flatMap((field) => field.formats));
    const known = new Set([...context.vocabulary.names, ...STANDARD_NAMES, ...exampleNames(context), ...introduced, ...formats]);
    const candidates = [...known].filter((name) => name.includes("_"));
    const hints = new Map<string, string | null>();
    return context.documents.flatMap((document) => {
      const isAlone = citesAbsent(document, context);
      return document.sections.flatMap((section) =>
        section.codes.flatMap((code): readonly Finding[] => {
          const name = code.value.replace(/^"(.*)"$/, "$1");
          // Names in snake case are the specification's; others may be anything.
          if (!/^[a-z][a-z0-9]*(?:_[a-z0-9]+)+$/.test(name) || known.has(name) || /^example|_\d+[a-z]*$/.test(name)) return [];
          const meant = hints.has(name) ? (hints.get(name) ?? null) : nearest(name, candidates);
          hints.set(name, meant);
          if (meant === null && (isAlone || isSupposed(section, code))) return [];
          const hint = meant === null ? "write the name that is meant, or define it" : `did you mean \`${meant}\`?`;
          return [finding(section.place(code.start, code.end), `nothing is called \`${name}\``, hint)];
        }),
      );
    });
  },
};

/** Wordings that make a name known: of parameters, of errors, of fields that are added. */
const INTRODUCTION = /(?:\bparameters? |(?<head>□) (?:parameter )?(?:value )?of |(?:additional|add|adds|adding) (?:an? |the )?(?:following )?)(?<names>□(?:(?:,| and|, and| or) □)*)|(?<many>□(?:(?:,| and|, and) □)+) fields in the object/g;

function introductions(section: SectionView, { plain }: Prose): readonly string[] {
  if (!plain.text.includes("□")) return [];
  return [...plain.text.matchAll(INTRODUCTION)].flatMap((match) => {
    const list = match.groups?.["names"] ?? match.groups?.["many"] ?? "";
    const at = match.index + match[0].lastIndexOf(list);
    const codeAt = (index: number): string | undefined => {
      const { start } = spanOf(plain, index, index + 1);
      return section.codes.find((code) => code.start === start)?.value;
    };
    // Only errors are made known by being sent: "with an `error` of `access_denied`".
    if (match.groups?.["head"] !== undefined && codeAt(match.index) !== "error") return [];
    return [...list.matchAll(/□/g)].flatMap(({ index }) => codeAt(at + index) ?? []);
  });
}

/** Whether the sentence only supposes that there were such a name. */
function isSupposed({ prose }: SectionView, { start }: CodeSpan): boolean {
  const own = prose.find((one) => one.start <= start && start < one.end);
  const index = own?.plain.offsets.indexOf(start) ?? -1;
  const sentence = own?.plain.sentences.findLast((one) => one.start <= index)?.text ?? "";
  return /\b(?:could|would|might|does not define|collision|prefix)\b/.test(sentence);
}

/** Whether a document cites another one of its family that is not here: names may be that one's. */
function citesAbsent({ spec }: DocumentView, { documents }: LintContext): boolean {
  const labels = spec.references.flatMap(({ label }) => /^CDS-\w+-\d+/i.exec(label)?.[0].toLowerCase() ?? []);
  return labels.some((label) => !documents.some(({ id }) => id === label));
}

/** Scopes and tokens that the examples make up. */
function exampleNames({ documents }: LintContext): readonly string[] {
  return documents.flatMap(({ messages }) =>
    messages.flatMap(({ section, json }) => {
      if (json === null) return [];
      const text = section.text.slice(json.start, json.end);
      const scopes = [...text.matchAll(/"(?:id|scope)": "([^"]+)"/g)].flatMap(([, value = ""]) => value.split(" "));
      return [...(text.match(/(?<=")[a-z]\w*_\d+\w*(?=")/g) ?? []), ...scopes];
    }),
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
