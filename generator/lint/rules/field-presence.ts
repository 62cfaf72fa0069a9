import type { Field } from "../../model/types.js";
import { splitSentences } from "../../parse/sentences.js";
import { finding, type Rule } from "../rule.js";

const LAMP = (marker: string, prose: string): string =>
  `## 1. Lamp Object Format\n\nLamps contain the following named values:\n\n* \`glow\` - _string_ - (${marker}) ${prose}`;

export const fieldPresence: Rule = {
  id: "field/presence",
  severity: "error",
  summary: "A field's marker and its description contradict each other.",
  why: "Servers that follow the marker break the prose, and the other way round.",
  ok: [
    LAMP("OPTIONAL", "Its glow.\n  If it is dark, this field MUST NOT be included."),
    LAMP("REQUIRED", "Its glow.\n  If it is dark, `oil` MUST NOT be included."),
  ],
  notOk: [
    {
      text: LAMP("⟦REQUIRED⟧", "Its glow.\n  If it is dark, this field MUST NOT be included."),
      message: "`glow` is (REQUIRED), but its description says when it “MUST NOT be included”",
    },
    { text: LAMP("⟦REQUIRED⟧", "Its glow, if available."), message: "`glow` is (REQUIRED), but its description says “if available”" },
    {
      text: LAMP("⟦REQUIRED⟧", "Its glow.\n  This field is OPTIONAL for dark lamps."),
      message: "`glow` is (REQUIRED), but its description says “This field is OPTIONAL”",
    },
  ],
  check: ({ documents }) =>
    documents.flatMap((document) =>
      document.spec.objects.flatMap((object) =>
        object.fields.flatMap((field) => {
          const said = field.presence === "required" ? saidToBeAbsent(field) : null;
          if (said === null) return [];
          const message = `\`${field.name}\` is (REQUIRED), but its description says ${said}`;
          const hint = "write `(OPTIONAL)`, or say that the value is `null` or empty then";
          return [finding(document.find(field.line, "REQUIRED"), message, hint)];
        }),
      ),
    ),
};

const ABSENT = /\b(?:this|the) (?:field|value|array|object|list|named value) (?:MUST NOT be (?:included|present|populated)|is not (?:included|present)|MAY be omitted|is omitted)/i;

/** The words with which a description says that the field itself may be missing. */
function saidToBeAbsent({ name, description, nullable, conditions, type }: Field): string | null {
  for (const { text } of splitSentences(description)) {
    const absent = ABSENT.exec(text)?.[0];
    if (absent !== undefined && !mentionsOther(text, name)) return `when it “${absent.replace(/^(?:this|the) (?:\w+|named value) /i, "")}”`;
    const optional = /\b[Tt]his (?:field|value) is OPTIONAL\b/.exec(text)?.[0];
    if (optional !== undefined) return `“${optional}”`;
  }
  const available = /[^.]*?, (if available)\b/.exec(splitSentences(description)[0]?.text ?? "")?.[1];
  const mayBeNull = nullable || conditions.some(({ kind }) => kind === "null-if") || type.kind === "array" || /`null`|empty/.test(description);
  return available !== undefined && !mayBeNull ? `“${available}”` : null;
}

/** A sentence on another field speaks of "the field", too. */
function mentionsOther(sentence: string, name: string): boolean {
  return /\bthe (?:field|value)/.test(sentence) && [...sentence.matchAll(/`(\w+)`/g)].some((match) => match[1] !== name);
}
