import type { DocumentView } from "../document-view.js";
import { mendable, type Finding, type Rule } from "../rule.js";
import { readValueStatements } from "../value-statements.js";

const list = (items: string): string => `## 1. Lamp Types <a id="lamp-types" href="#lamp-types"></a>\n\nLamp Type values MUST be one of the following:\n\n${items}`;
const OFTEN = 'A Lamp has a `type` value of `"oil"`.\n'.repeat(6);

export const enumQuotes: Rule = {
  id: "enum/quotes",
  severity: "warning",
  summary: "A value is written in quotes where others are not, or without where others have them.",
  why: "Readers wonder whether the quotes belong to the value.",
  ok: [list("* `oil` - Oil.\n* `gas` - Gas."), list('* `"oil"` - Oil.\n* `"gas"` - Gas.'), `${OFTEN}Another has a \`type\` value of \`gas\`.`],
  notOk: [
    {
      text: list('* `oil` - Oil.\n* ⟦`"gas"`⟧ - Gas.\n* `coal` - Coal.'),
      message: 'the value `"gas"` is quoted unlike the others of LampType',
      fixed: list("* `oil` - Oil.\n* `gas` - Gas.\n* `coal` - Coal."),
    },
    {
      text: `${OFTEN}Another has a \`type\` value of ⟦\`oil\`⟧.`,
      message: "the value `oil` of `type` is quoted unlike elsewhere",
      fixed: `${OFTEN}Another has a \`type\` value of \`"oil"\`.`,
    },
  ],
  check: ({ documents }) => documents.flatMap((document) => [...inLists(document), ...inProse(document)]),
};

function inLists(document: DocumentView): readonly Finding[] {
  return document.spec.enums.flatMap(({ name, values }) => {
    const heads = values.map(({ value, line }) => ({ value, line, isQuoted: (document.lines[line - 1] ?? "").includes(`\`"${value}"\` `) }));
    const quoted = heads.filter(({ isQuoted }) => isQuoted);
    const isUsual = quoted.length * 2 > heads.length;
    return heads
      .filter(({ isQuoted }) => quoted.length > 0 && quoted.length < heads.length && isQuoted !== isUsual)
      .map(({ value, line, isQuoted }) => {
        const written = `\`${spelt(value, isQuoted)}\``;
        const usual = `\`${spelt(value, !isQuoted)}\``;
        return mendable(document.find(line, written), `the value ${written} is quoted unlike the others of ${name}`, `write ${usual}`, usual);
      });
  });
}

/** What sentences of one document say of one field: the same value is quoted everywhere, or nowhere. */
function inProse(document: DocumentView): readonly Finding[] {
  const uses = document.sections.flatMap((section) =>
    section.prose.flatMap((prose) => readValueStatements(section, prose).map(({ field, value, wording }) => ({ section, field, value, wording, name: value.value.replace(/^"(.*)"$/, "$1"), isQuoted: value.value.startsWith('"') }))),
  );
  const groups = new Map<string, typeof uses>();
  for (const use of uses.filter(({ name }) => /^[a-z]\w*$/.test(name) && !/^(?:null|true|false)$/.test(name))) {
    const key = `${use.wording} ${use.field} ${use.name}`;
    groups.set(key, [...(groups.get(key) ?? []), use]);
  }
  return [...groups.values()].flatMap((group) => {
    const quoted = group.filter(({ isQuoted }) => isQuoted);
    const bare = group.filter(({ isQuoted }) => !isQuoted);
    const [few, many] = quoted.length < bare.length ? [quoted, bare] : [bare, quoted];
    if (few.length === 0 || many.length < 6 || many.length < 2 * few.length) return [];
    return few.map(({ section, field, value, name, isQuoted }) => {
      const usual = `\`${spelt(name, !isQuoted)}\``;
      const place = section.place(value.start, value.end);
      return mendable(place, `the value \`${value.value}\` of \`${field}\` is quoted unlike elsewhere`, `write ${usual}`, usual);
    });
  });
}

function spelt(value: string, isQuoted: boolean): string {
  return isQuoted ? `"${value}"` : value;
}
