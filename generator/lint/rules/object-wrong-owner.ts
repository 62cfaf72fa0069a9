import { pascalCase, singular } from "../../model/names.js";
import { CODE } from "../section-view.js";
import { finding, type Rule } from "../rule.js";
import { listed, probablyMeant } from "../words.js";

const TWO = '## 1. Wick Object Format <a id="wick-format" href="#wick-format"></a>\n\nWicks contain the following named values:\n\n* `length` - _string_ - (REQUIRED) Its length.\n\n## 2. Lamp Object Format <a id="lamp-format" href="#lamp-format"></a>\n\nLamps contain the following named values:\n\n* `glow` - _string_ - (REQUIRED) Its glow.\n\n';

export const objectWrongOwner: Rule = {
  id: "object/wrong-owner",
  severity: "error",
  summary: "A sentence speaks of an object's field that the object does not have.",
  why: "The field is another object's, or was renamed, and nobody can do what the sentence asks.",
  ok: [`${TWO}The Lamp object's \`glow\` value and the Wick's \`length\` value are strings.`],
  notOk: [
    { text: `${TWO}The Lamp object's ⟦\`length\`⟧ value is a string.`, message: "Lamp has no field `length`" },
    { text: `${TWO}The [Lamp's](#lamp-format) ⟦\`length\`⟧ value is a string.`, message: "Lamp has no field `length`" },
  ],
  check: ({ documents, vocabulary }) =>
    documents.flatMap((document) =>
      document.sections.flatMap((section) =>
        section.prose.flatMap(({ start, raw, visible }) =>
          [...visible.matchAll(new RegExp(OWNED, "g"))].flatMap((match) => {
            const { owner = "", before = "", code = "" } = match.groups ?? {};
            const at = match.index + (before.length);
            const name = raw.slice(at, at + code.length).replace(/[`"]/g, "");
            const object = pascalCase(singular(owner));
            const fields = vocabulary.fieldsOf(object);
            if (fields === null || fields.size === 0 || fields.has(name) || vocabulary.objects.get(object)?.placeholder === true) return [];
            // Names that no object has are somebody's own, or have a rule of their own.
            const owners = vocabulary.ownersOf(name).filter((one) => vocabulary.objects.get(one)?.role === "object");
            if (owners.length === 0) return [];
            const meant = probablyMeant(name, fields);
            const hint = meant === null ? `it is a field of ${listed(owners, 4).replaceAll("`", "")}` : `did you mean \`${meant}\`, or the field of ${owners[0] ?? ""}?`;
            return [finding(section.place(start + at, start + at + code.length), `${object} has no field \`${name}\``, hint)];
          }),
        ),
      ),
    ),
};

/** "the Account object's `name`", "a [Lamp's](#lamp) `glow`": the owner in the possessive, and the code right behind it. */
const OWNED = `(?<before>(?<![\\w-])(?!(?:The|A|An|Each|This|Any|Every|If|When|For|In|That) )(?<owner>[A-Z][a-z]+(?: [A-Z][a-z]+){0,3})(?: object)?['’]s?[\\u0000]*\\s[\\u0000]*)(?<code>${CODE}+)`;
