import type { DocumentView } from "../document-view.js";
import { enumerationOf } from "../json-values.js";
import { finding, type Finding, type Rule } from "../rule.js";
import type { Vocabulary } from "../vocabulary.js";
import { listed, probablyMeant } from "../words.js";

const LAMP = (prose: string): string =>
  `## 1. Lamp Object Format <a id="lamp-format" href="#lamp-format"></a>\n\nLamps contain the following named values:\n\n* \`types\` - _Array[[LampType](#lamp-types)]_ - (REQUIRED) Its types.\n  ${prose}\n\n## 2. Lamp Types <a id="lamp-types" href="#lamp-types"></a>\n\nLamp Type values MUST be one of the following:\n\n* \`oil\` - Oil.\n* \`gas\` - Gas.`;

export const enumUndefinedValue: Rule = {
  id: "enum/undefined-value",
  severity: "error",
  summary: "A field is said to have a value that its enumeration does not define.",
  why: "Servers that send it break the enumeration; those that do not break the prose.",
  ok: [LAMP('If the `types` array contains `"oil"`, it burns.'), LAMP('The `colour` value MUST be `"amber"`.')],
  notOk: [
    { text: LAMP('If the `types` array contains ⟦`"oli"`⟧, it burns.'), message: '`types` has values of LampType, which does not define `"oli"`' },
    { text: LAMP("The `types` array MUST contain ⟦`coal`⟧."), message: "`types` has values of LampType, which does not define `coal`" },
  ],
  check: ({ documents, vocabulary }) =>
    documents.flatMap((document) =>
      document.spec.objects.flatMap((object) =>
        object.fields.flatMap((field) => {
          const enumeration = enumerationOf(field.type);
          if (enumeration === null) return [];
          const known = vocabulary.valuesOf(enumeration);
          return known === null ? [] : saidValues(field.name, field.description).flatMap((code) => check(document, field.name, field.line, code, enumeration, known, vocabulary));
        }),
      ),
    ),
};

/** "the `types` array contains `"oil"`", and what is joined to it by "or". */
const SAID = /(?:^|[\s(])(?:the |this )?(?:`(?<field>\w+)`(?: (?:array|field|value|list))?|this (?:array|field|value)) (?:contains?|includes?|is|(?:MUST|MAY|SHOULD)(?: NOT)? (?:be|contain|include))(?: set to)?(?: at least| one of| either| only)? (?<values>`"?\w+"?`(?:(?:, | or |, or | and )`"?\w+"?`)*)/g;

function saidValues(field: string, description: string): readonly string[] {
  return [...description.matchAll(SAID)]
    .filter((match) => (match.groups?.["field"] ?? field) === field)
    .flatMap((match) => match.groups?.["values"]?.match(/`[^`]+`/g) ?? []);
}

function check(
  document: DocumentView,
  field: string,
  line: number,
  code: string,
  enumeration: string,
  known: ReadonlySet<string>,
  vocabulary: Vocabulary,
): readonly Finding[] {
  const value = code.replace(/[`"]/g, "");
  if (known.has(value) || /^(?:null|true|false)$/.test(value) || vocabulary.ownersOf(value).length > 0) return [];
  const meant = probablyMeant(value, known);
  const hint = meant === null ? `its values are ${listed([...known])}` : `did you mean \`${meant}\`?`;
  return [finding(document.find(line, code, 12), `\`${field}\` has values of ${enumeration}, which does not define ${code}`, hint)];
}
