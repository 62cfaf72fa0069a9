import { finding, type Rule } from "../rule.js";

const SCOPE = (forbidden: string): string =>
  `## 1. Light <a id="scope-light" href="#scope-light"></a>\n\nLight has its Scope; the Scope Description object MUST meet the following requirements:\n\n* The \`type\` value MUST be \`"cds_light"\`.\n* The \`grant_types_supported\` value MUST contain at least the values \`"authorization_code"\`.\n* The \`authorization_details_types_supported\` array MUST contain at least the following values:\n    * [\`"oil"\`](#oil)\n* The \`authorization_details_types_supported\` array MUST NOT contain any of the following values:\n    * ${forbidden}`;

export const normContradiction: Rule = {
  id: "norm/contradiction",
  severity: "error",
  summary: "A scope requires and forbids the same authorization details field.",
  why: "No server can support such a scope.",
  ok: [SCOPE('[`"gas"`](#gas)')],
  notOk: [{ text: SCOPE('[⟦`"oil"`⟧](#oil)'), message: "cds_light requires the field `oil` and forbids it" }],
  check: ({ documents }) =>
    documents.flatMap((document) =>
      document.spec.scopes.flatMap(({ type, line, fields }) =>
        fields.forbidden
          .filter((name) => fields.required.includes(name) || fields.conditional.includes(name))
          .map((name) => {
            const from = document.lines.findIndex((text, index) => index >= line && /MUST NOT contain any/.test(text)) + 1;
            return finding(document.find(Math.max(line, from), `\`"${name}"\``, 40), `${type} requires the field \`${name}\` and forbids it`, "remove it from one of the two lists");
          }),
      ),
    ),
};
