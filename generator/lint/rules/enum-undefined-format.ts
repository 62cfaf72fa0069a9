import { enumerationOf } from "../json-values.js";
import { finding, type Rule } from "../rule.js";
import { listed, probablyMeant } from "../words.js";

const FORMATS = '## 1. Authorization Details Field Object Format <a id="field" href="#field"></a>\n\nFields contain the following named values:\n\n* `format` - _[FieldFormat](#formats)_ - (REQUIRED) Its format.\n\n## 2. Field Formats <a id="formats" href="#formats"></a>\n\nField Format values MUST be one of the following:\n\n* `boolean` - A choice.\n* `string` - A text.\n\n';
const field = (format: string): string =>
  `${FORMATS}## 3. Authorization Details Fields\n\n### 3.1. Include Oil <a id="oil" href="#oil"></a>\n\nTo support it, the Authorization Details Field Object MUST meet the following requirements:\n\n* The \`id\` value MUST be \`"include_oil"\`.\n* The \`format\` value MUST be \`"${format}"\`.\n`;

export const enumUndefinedFormat: Rule = {
  id: "enum/undefined-format",
  severity: "error",
  summary: "Authorization details fields have a format that the enumeration of formats does not define.",
  why: "Servers cannot announce such a field: its format is no value of the field's `format`.",
  ok: [field("boolean")],
  notOk: [
    {
      text: field("⟦⟧").replace('`"⟦⟧"`', '⟦`"bool"`⟧'),
      message: "FieldFormat does not define the format `bool`, which 1 authorization details field has",
    },
  ],
  check: ({ documents, vocabulary }) => {
    const formatField = vocabulary.objects.get("AuthorizationDetailsField")?.fields.find(({ name }) => name === "format");
    const enumeration = formatField === undefined ? null : enumerationOf(formatField.type);
    const known = enumeration === null ? null : vocabulary.valuesOf(enumeration);
    if (enumeration === null || known === null) return [];
    return documents.flatMap((document) => {
      const uses = document.spec.authorizationDetailsFields.flatMap(({ formats, line }) => formats.map((format) => ({ format, line })));
      // Each format is reported once: what is missing is one value of one enumeration.
      return [...new Set(uses.map(({ format }) => format))]
        .filter((format) => !known.has(format))
        .flatMap((format) => {
          const own = uses.filter((use) => use.format === format);
          const [first] = own;
          if (first === undefined) return [];
          const meant = probablyMeant(format, known);
          const hint = meant === null ? `define it beside ${listed([...known])}` : `did you mean \`${meant}\`? Else define it beside the others`;
          const many = own.length === 1 ? "1 authorization details field has" : `${own.length} authorization details fields have`;
          return [finding(document.find(first.line, `\`"${format}"\``, 60), `${enumeration} does not define the format \`${format}\`, which ${many}`, hint)];
        });
    });
  },
};
