import { pascalCase, singular } from "../../model/names.js";
import { spanOf } from "../plain-text.js";
import { finding, type Rule } from "../rule.js";
import { listed, probablyMeant } from "../words.js";

const TWO = '## 1. Wick Object Format <a id="wick-format" href="#wick-format"></a>\n\nWicks contain the following named values:\n\n* `length` - _string_ - (REQUIRED) Its length.\n\n## 2. Lamp Object Format <a id="lamp-format" href="#lamp-format"></a>\n\nLamps contain the following named values:\n\n* `glow` - _string_ - (REQUIRED) Its glow.\n\n';

export const objectWrongOwner: Rule = {
  id: "object/wrong-owner",
  severity: "error",
  summary: "A sentence speaks of an object's field that the object does not have.",
  why: "The field is another object's, or was renamed, and nobody can do what the sentence asks.",
  ok: [`${TWO}The Lamp object's \`glow\` value and the Wick's \`length\` value are strings. Lamp \`glow\` values shine. Each Lamp \`length\` is another thing.`],
  notOk: [
    { text: `${TWO}The Lamp object's ⟦\`length\`⟧ value is a string.`, message: "Lamp has no field `length`" },
    { text: `${TWO}The [Lamp's](#lamp-format) ⟦\`length\`⟧ value is a string.`, message: "Lamp has no field `length`" },
    { text: `${TWO}They order Lamp ⟦\`length\`⟧ values.`, message: "Lamp has no field `length`" },
    { text: `${TWO}They order [Lamp](#lamp-format) object ⟦\`length\`⟧ values.`, message: "Lamp has no field `length`" },
  ],
  check: ({ documents, vocabulary }) =>
    documents.flatMap((document) =>
      document.sections.flatMap((section) =>
        section.prose.flatMap(({ plain }) =>
          [...plain.text.matchAll(OWNED)].flatMap((match) => {
            const object = pascalCase(singular(match.groups?.["owner"] ?? ""));
            const fields = vocabulary.fieldsOf(object);
            if (fields === null || fields.size === 0 || vocabulary.objects.get(object)?.placeholder === true) return [];
            const end = match.index + match[0].length;
            const span = spanOf(plain, end - 1, end);
            const code = section.codes.find(({ start }) => start === span.start);
            const name = code?.value.replace(/"/g, "") ?? "";
            // Names that no object has are somebody's own, or have a rule of their own.
            const owners = vocabulary.ownersOf(name).filter((one) => vocabulary.objects.get(one)?.role === "object");
            if (code === undefined || fields.has(name) || owners.length === 0) return [];
            const meant = probablyMeant(name, fields);
            const hint = meant === null ? `it is a field of ${listed(owners, 4).replaceAll("`", "")}` : `did you mean \`${meant}\`, or the field of ${owners[0] ?? ""}?`;
            return [finding(section.place(code.start, code.end), `${object} has no field \`${name}\``, hint)];
          }),
        ),
      ),
    ),
};

/** "the Account object's `name`", "a Lamp's `glow`", "Lamp `glow` values": the owner, and the code right behind it. */
const OWNED =
  /(?<![\w-])(?!(?:The|A|An|Each|This|Any|Every|If|When|For|In|That) )(?<owner>[A-Z][a-z]+(?: [A-Z][a-z]+){0,3})(?:(?: objects?)?['’]s?|(?: objects?)?(?= □ (?:values?|fields?|arrays?|lists?)\b)) □/g;
