import { mendable, type Rule } from "../rule.js";

const list = (items: string): string => `## 1. Lamp Types <a id="lamp-types" href="#lamp-types"></a>\n\nLamp Type values MUST be one of the following:\n\n${items}`;

export const enumQuotes: Rule = {
  id: "enum/quotes",
  severity: "warning",
  summary: "Some values of an enumeration are written in quotes and others are not.",
  why: "Readers wonder whether the quotes belong to the value.",
  ok: [list("* `oil` - Oil.\n* `gas` - Gas."), list('* `"oil"` - Oil.\n* `"gas"` - Gas.')],
  notOk: [
    {
      text: list('* `oil` - Oil.\n* ⟦`"gas"`⟧ - Gas.\n* `coal` - Coal.'),
      message: 'the value `"gas"` is quoted unlike the others of LampType',
      fixed: list("* `oil` - Oil.\n* `gas` - Gas.\n* `coal` - Coal."),
    },
  ],
  check: ({ documents }) =>
    documents.flatMap((document) =>
      document.spec.enums.flatMap(({ name, values }) => {
        const heads = values.map(({ value, line }) => ({ value, line, isQuoted: (document.lines[line - 1] ?? "").includes(`\`"${value}"\` `) }));
        const quoted = heads.filter(({ isQuoted }) => isQuoted);
        const isUsual = quoted.length * 2 > heads.length;
        return heads
          .filter(({ isQuoted }) => quoted.length > 0 && quoted.length < heads.length && isQuoted !== isUsual)
          .map(({ value, line, isQuoted }) => {
            const written = isQuoted ? `\`"${value}"\`` : `\`${value}\``;
            const usual = isQuoted ? `\`${value}\`` : `\`"${value}"\``;
            return mendable(document.find(line, written), `the value ${written} is quoted unlike the others of ${name}`, `write ${usual}`, usual);
          });
      }),
    ),
};
