import type { LintContext } from "../context.js";
import type { DocumentView } from "../document-view.js";
import { enumerationOf } from "../json-values.js";
import { finding, type Finding, type Place, type Rule } from "../rule.js";
import { readValueStatements, type ValueStatement } from "../value-statements.js";
import type { Vocabulary } from "../vocabulary.js";
import { listed, probablyMeant } from "../words.js";

const LAMP = (prose: string, after = ""): string =>
  `## 1. Lamp Object Format <a id="lamp-format" href="#lamp-format"></a>\n\nLamps contain the following named values:\n\n* \`types\` - _Array[[LampType](#lamp-types)]_ - (REQUIRED) Its types.\n  ${prose}\n\n## 2. Lamp Types <a id="lamp-types" href="#lamp-types"></a>\n\nLamp Type values MUST be one of the following:\n\n* \`oil\` - Oil.\n* \`gas\` - Gas.${after}`;

export const enumUndefinedValue: Rule = {
  id: "enum/undefined-value",
  severity: "error",
  summary: "A field is said to have a value that its enumeration does not define.",
  why: "Servers that send it break the enumeration; those that do not break the prose.",
  ok: [
    LAMP('If the `types` array contains `"oil"`, it burns.'),
    LAMP('The `colour` value MUST be `"amber"`.', "\n\nEach Lamp has a `types` value of `gas` and `colour` values."),
    LAMP("Several types can apply (e.g. both `oil` and `gas`)."),
  ],
  notOk: [
    { text: LAMP('If the `types` array contains ⟦`"oli"`⟧, it burns.'), message: '`types` has values of LampType, which does not define `"oli"`' },
    { text: LAMP("The `types` array MUST contain ⟦`coal`⟧."), message: "`types` has values of LampType, which does not define `coal`" },
    { text: LAMP("Several types can apply (e.g. both `gas` and ⟦`coal`⟧)."), message: "`types` has values of LampType, which does not define `coal`" },
    { text: LAMP("It burns.", "\n\n## 3. Use\n\nServers list one Lamp that has ⟦`coal`⟧ in its `types` array."), message: "`types` has values of LampType, which does not define `coal`" },
  ],
  check: (context) => context.documents.flatMap((document) => unique([...inDescriptions(context, document), ...anywhere(context, document)])),
};

/** "(e.g. both `a` and `b`)" in the description of a field speaks of that field's values. */
function inDescriptions({ vocabulary }: LintContext, document: DocumentView): readonly Finding[] {
  return document.spec.objects.flatMap((object) =>
    object.fields.flatMap(({ name, line, description, type }) => {
      const enumeration = enumerationOf(type);
      const known = enumeration === null ? null : vocabulary.valuesOf(enumeration);
      if (enumeration === null || known === null) return [];
      const stated = description.match(/(?<=\(e\.g\. both )`[^`]+`(?: and `[^`]+`)+/g) ?? [];
      return stated
        .flatMap((list) => list.match(/`[^`]+`/g) ?? [])
        .flatMap((code) => report(document.find(line, code, 12), name, code, [enumeration], vocabulary));
    }),
  );
}

/** What sentences anywhere say of the values of fields. */
function anywhere({ vocabulary }: LintContext, document: DocumentView): readonly Finding[] {
  const formats = new Set(document.spec.authorizationDetailsFields.flatMap((field) => field.formats));
  return document.sections.flatMap((section) =>
    section.prose.flatMap((prose) =>
      readValueStatements(section, prose).flatMap((statement) => {
        const enumerations = enumerationsOf(statement, vocabulary);
        // Formats of authorization details fields are reported once each, by a rule of their own.
        if (enumerations === null || formats.has(plain(statement.value.value))) return [];
        const { start, end } = statement.value;
        return report(section.place(start, end), statement.field, section.text.slice(start, end), enumerations, vocabulary);
      }),
    ),
  );
}

/** The enumerations that a field of this name has its values from; `null` where some such field has none. */
function enumerationsOf({ field, owner }: ValueStatement, vocabulary: Vocabulary): readonly string[] | null {
  const isNamed = owner !== null && vocabulary.fieldsOf(owner)?.has(field) === true;
  const owners = isNamed ? [owner] : vocabulary.ownersOf(field);
  const enumerations = owners.flatMap((name) => {
    const definition = vocabulary.objects.get(name)?.fields.find((one) => one.name === field);
    return definition === undefined ? [] : [enumerationOf(definition.type)];
  });
  const known = enumerations.filter((name) => name !== null);
  return known.length === 0 || known.length < enumerations.length ? null : known;
}

function report(place: Place, field: string, code: string, enumerations: readonly string[], vocabulary: Vocabulary): readonly Finding[] {
  const value = plain(code.replaceAll("`", ""));
  const known = new Set(enumerations.flatMap((name) => [...(vocabulary.valuesOf(name) ?? [])]));
  if (known.size === 0 || known.has(value) || !/^[A-Za-z]\w*$/.test(value) || /^(?:null|true|false)$/.test(value) || vocabulary.ownersOf(value).length > 0) return [];
  const meant = probablyMeant(value, known);
  const names = [...new Set(enumerations)];
  const hint = meant === null ? `its values are ${listed([...known])}` : `did you mean \`${meant}\`?`;
  const [name = ""] = names;
  const whose = names.length === 1 ? `${name}, which does not define` : "enumerations of which none defines";
  return [finding(place, `\`${field}\` has values of ${whose} ${code}`, hint)];
}

function plain(value: string): string {
  return value.replace(/^"(.*)"$/, "$1");
}

function unique(findings: readonly Finding[]): readonly Finding[] {
  return findings.filter(({ line, column }, index) => findings.findIndex((other) => other.line === line && other.column === column) === index);
}
