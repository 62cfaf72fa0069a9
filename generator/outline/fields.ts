import type { Field } from "../model/types.js";
import { conditionSentence } from "./conditions.js";
import type { OutlineContext } from "./context.js";
import { code, codes, type Bullet } from "./markdown.js";
import { hasStrings, typeExpression } from "./type-expressions.js";

/** States a field as a bullet: its name, type and marker, then its values and conditions. */
export function fieldBullet(field: Field, context: OutlineContext): Bullet {
  const { name, type, nullable, link, values, conditions } = field;
  const held = link !== null && hasStrings(type) ? link.field : null;
  const sentences = [
    marker(field),
    link !== null && held === null ? `The ${code(link.field)} of a related object.` : "",
    values === null || hasListedValues(values) ? "" : `This value MUST be ${oneOf(values)}.`,
    ...conditions.map(conditionSentence),
    values !== null && hasListedValues(values) ? "This value MUST be one of the following:" : "",
  ].filter((sentence) => sentence !== "");
  const text = [code(name), typeExpression(type, nullable, held, context), sentences.join(" ")];
  return {
    text: text.filter((part) => part !== "").join(" - "),
    below: values !== null && hasListedValues(values) ? values.map((value) => ({ text: code(value) })) : [],
  };
}

function marker({ presence }: Field): string {
  switch (presence) {
    case "required":
      return "(REQUIRED)";
    case "optional":
      return "(OPTIONAL)";
    case "unmarked":
      return "";
  }
}

function oneOf(values: readonly string[]): string {
  return `${values.length > 1 ? "one of " : ""}${codes(values, "or")}`;
}

/** In a sentence, some strings would read as other JSON values. */
function hasListedValues(values: readonly string[]): boolean {
  return values.some((value) => /^(?:null|true|false|\[\])$/.test(value));
}
