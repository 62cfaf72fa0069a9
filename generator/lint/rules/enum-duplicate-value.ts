import { finding, type Rule } from "../rule.js";

const list = (items: string): string => `## 1. Lamp Types <a id="lamp-types" href="#lamp-types"></a>\n\nLamp Type values MUST be one of the following:\n\n${items}`;

export const enumDuplicateValue: Rule = {
  id: "enum/duplicate-value",
  severity: "error",
  summary: "An enumeration lists a value twice.",
  why: "One of the two probably ought to be another value, and their meanings differ.",
  ok: [list("* `oil` - Oil.\n* `gas` - Gas.")],
  notOk: [{ text: list("* `oil` - Oil.\n* ⟦`oil`⟧ - Gas."), message: "LampType already has the value `oil`, on line 7" }],
  check: ({ documents }) =>
    documents.flatMap((document) =>
      document.spec.enums.flatMap(({ name, values }) =>
        values.flatMap(({ value, line }, index) => {
          const first = values.slice(0, index).find((one) => one.value === value);
          if (first === undefined) return [];
          return [finding(document.find(line, `\`${value}\``), `${name} already has the value \`${value}\`, on line ${first.line}`, "remove one of the two, or write the value that is meant")];
        }),
      ),
    ),
};
