import { definitionsOf } from "../definitions.js";
import { finding, type Rule } from "../rule.js";

const TWO = '## 1. Wick Object Format <a id="wick-format" href="#wick-format"></a>\n\nWicks contain the following named values:\n\n* `length` - _string_ - (REQUIRED) Its length.\n\n## 2. Lamp Object Format <a id="lamp-format" href="#lamp-format"></a>\n\nLamps contain the following named values:\n\n';

export const typeWrongLink: Rule = {
  id: "type/wrong-link",
  severity: "error",
  summary: "A type names one definition and links to another one.",
  why: "Generated code follows one of the two, readers the other.",
  ok: [`${TWO}* \`wick\` - _[Wick](#wick-format)_ - (REQUIRED) Its wick.`],
  notOk: [
    {
      text: `${TWO}* \`wick\` - _[Wick](⟦#lamp-format⟧)_ - (REQUIRED) Its wick.`,
      message: "the type Wick is defined at `#wick-format`, but this link leads to Lamp",
    },
  ],
  check: ({ documents }) =>
    documents.flatMap((document) => {
      const definitions = definitionsOf(document.spec);
      return document.spec.objects.flatMap((object) =>
        object.fields.flatMap(({ line }) => {
          // The model's type names what the link leads to; the label stands in the source alone.
          const type = /^\s*\* `[^`]+` - (.*?) - \(/.exec(document.lines[line - 1] ?? "")?.[1] ?? "";
          return [...type.matchAll(/\[(?<name>[A-Z]\w*)\]\(#(?<anchor>[^)]+)\)/g)].flatMap((match) => {
            const { name = "", anchor = "" } = match.groups ?? {};
            const target = definitions.find((one) => one.anchor === anchor);
            const named = definitions.find((one) => one.name === name);
            if (target === undefined || named?.anchor == null || named.anchor === anchor) return [];
            const message = `the type ${name} is defined at \`#${named.anchor}\`, but this link leads to ${target.name}`;
            return [finding(document.find(line, `#${anchor}`), message, `link to \`#${named.anchor}\`, or name the type ${target.name}`)];
          });
        }),
      );
    }),
};
