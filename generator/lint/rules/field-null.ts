import { mayBeNull } from "../../model/fields.js";
import { splitSentences } from "../../parse/sentences.js";
import { finding, type Rule } from "../rule.js";

const LAMP = (type: string, prose: string): string =>
  `## 1. Lamp Object Format\n\nLamps contain the following named values:\n\n* \`glow\` - ${type} - (REQUIRED) ${prose}`;

export const fieldNull: Rule = {
  id: "field/null",
  severity: "error",
  summary: "A description says that the value may be `null`, and the type does not.",
  why: "Validators and typed clients made from the type refuse what the prose allows.",
  ok: [
    LAMP("_string or `null`_", "Its glow.\n  If it is dark, this value is `null`."),
    LAMP("_string_", "Its glow.\n  This value MUST NOT be `null`."),
  ],
  notOk: [
    {
      text: LAMP("⟦_string_⟧", "Its glow.\n  If it is dark, this value is `null`."),
      message: "the value of `glow` “is `null`” in some case, and its type has no `null`",
    },
  ],
  check: ({ documents }) =>
    documents.flatMap((document) =>
      document.spec.objects.flatMap((object) =>
        object.fields.flatMap((field) => {
          if (field.nullable || !(mayBeNull(field) || NULLED.test(field.description))) return [];
          const said = splitSentences(field.description).flatMap(({ text }) => NULLED.exec(text)?.[1] ?? [])[0];
          if (said === undefined) return [];
          const type = /^\s*\* `[^`]+` - (.*?) - \(/.exec(document.lines[field.line - 1] ?? "")?.[1] ?? "";
          const message = `the value of \`${field.name}\` “${said}” in some case, and its type has no \`null\``;
          return [finding(document.find(field.line, type), message, "write the type with “or `null`”")];
        }),
      ),
    ),
};

const NULLED = /\bthis (?:field|value)(?: (?:itself|object|array))? ((?:is|will be|MUST be|SHOULD be|MAY be|can be)(?: set to)? `null`)/i;
