import { mayBeNull } from "../../model/fields.js";
import { splitSentences } from "../../parse/sentences.js";
import type { LintContext } from "../context.js";
import type { DocumentView } from "../document-view.js";
import { finding, type Finding, type Rule } from "../rule.js";
import { readValueStatements } from "../value-statements.js";

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
    { text: `${LAMP("_string_", "Its glow.")}\n\nA Lamp with a \`glow\` value of ⟦\`null\`⟧ is dark.`, message: "`glow` of Lamp is `null` here, and its type has no `null`" },
  ],
  check: (context) => context.documents.flatMap((document) => [...inDescriptions(document), ...elsewhere(context, document)]),
};

/** What a field's own description says. */
function inDescriptions(document: DocumentView): readonly Finding[] {
  return document.spec.objects.flatMap((object) =>
    object.fields.flatMap((field) => {
      if (field.nullable || !(mayBeNull(field) || NULLED.test(field.description))) return [];
      const said = splitSentences(field.description).flatMap(({ text }) => NULLED.exec(text)?.[1] ?? [])[0];
      if (said === undefined) return [];
      const type = /^\s*\* `[^`]+` - (.*?) - \(/.exec(document.lines[field.line - 1] ?? "")?.[1] ?? "";
      const message = `the value of \`${field.name}\` “${said}” in some case, and its type has no \`null\``;
      return [finding(document.find(field.line, type), message, "write the type with “or `null`”")];
    }),
  );
}

/** What sentences elsewhere say of an object's field that they name. */
function elsewhere({ vocabulary }: LintContext, document: DocumentView): readonly Finding[] {
  return document.sections.flatMap((section) =>
    section.prose.flatMap((prose) =>
      readValueStatements(section, prose).flatMap(({ field, owner, value }) => {
        const definition = owner === null || value.value !== "null" ? undefined : vocabulary.objects.get(owner)?.fields.find(({ name }) => name === field);
        if (definition === undefined || mayBeNull(definition) || definition.type.kind === "any") return [];
        const message = `\`${field}\` of ${owner ?? ""} is \`null\` here, and its type has no \`null\``;
        return [finding(section.place(value.start, value.end), message, "write its type with “or `null`”, or another value here")];
      }),
    ),
  );
}

const NULLED = /\bthis (?:field|value)(?: (?:itself|object|array))? ((?:is|will be|MUST be|SHOULD be|MAY be|can be)(?: set to)? `null`)/i;
