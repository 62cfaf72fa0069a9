import type { EnumValue, SpecEnum } from "../model/types.js";
import { aliasSentence } from "./aliases.js";
import type { OutlineContext } from "./context.js";
import { extendsClause } from "./extensions.js";
import { fieldBullet } from "./fields.js";
import { bullets, code, type Bullet } from "./markdown.js";
import { typeExpression } from "./type-expressions.js";

/** The enumerations that the section defines, with what their values stand for and bring along. */
export function enumerations(context: OutlineContext): readonly string[] {
  return context.here(context.document.enums).flatMap((one) => [
    ...aliasSentence(one.aliases),
    ...extended(one, context),
    ...(one.open ? [`Clients MUST ignore ${one.name} values that they do not know.`] : []),
    `${one.name} values are one of the following:`,
    bullets(one.values.map((value) => valueBullet(value, context))),
  ]);
}

function extended({ extends: target }: SpecEnum, context: OutlineContext): readonly string[] {
  if (target === null) return [];
  return [`This section ${extendsClause(target, `${target.name} options`, context)} with more values.`];
}

function valueBullet({ value, type, fields }: EnumValue, context: OutlineContext): Bullet {
  const parts = [
    code(value),
    ...(type === null ? [] : [typeExpression(type, false, null, context)]),
    ...(fields.length > 0
      ? ["Objects with this value contain the following additional fields:"]
      : type === null
        ? []
        : ["The type of its values."]),
  ];
  return { text: parts.join(" - "), below: fields.map((field) => fieldBullet(field, context)) };
}
