import type { EnumValue, FieldType } from "../model/types.js";
import { pascalCase } from "../model/names.js";
import type { ListItem } from "./blocks.js";
import { readFieldBullet, type FieldReading } from "./field-bullets.js";
import { LIST_LEAD_INS } from "./phrases/list-lead-ins.js";
import { matchPhrases } from "./phrases/phrase.js";
import { unwrap } from "./sentences.js";
import { readTypeExpression } from "./type-expressions.js";

/** A value whose fields are not resolved yet. */
export type EnumValueReading = Omit<EnumValue, "fields"> & { readonly fields: readonly FieldReading[] };

/**
 * Reads a bullet of the form `` `value` - What it means. ``; a meaning that is only a link, or that starts with a
 * type, names the type that the value stands for.
 */
export function readEnumValue(item: ListItem): EnumValueReading | null {
  const bullet = /^`([^`]+)`(?:\s+[-–—]\s+(.*))?$/s.exec(item.raw);
  if (bullet?.[1] === undefined) return null;
  const { type, description } = readMeaning(unwrap(bullet[2] ?? ""));
  // Fields that only objects with this value carry stand in a list below it.
  const bringsFields = matchPhrases(LIST_LEAD_INS, unwrap(item.raw)).some(({ id }) => id === "fields");
  const fields = item.children
    .flatMap((child) => (child.kind === "list" ? child.items : []))
    .flatMap((nested) => readFieldBullet(nested, bringsFields) ?? []);
  return { value: bullet[1].replace(/^"(.*)"$/, "$1"), description, type, fields, line: item.line };
}

function readMeaning(text: string): { readonly type: FieldType | null; readonly description: string } {
  const linked = /^(?:Defined by )?\[([^\]]+?)(?: object)?\]\(#([^)]+)\)$/.exec(text);
  if (linked !== null) {
    const type = readTypeExpression(`[${pascalCase(linked[1] ?? "")}](#${linked[2] ?? ""})`);
    return { type: type?.type ?? null, description: text };
  }
  const typed = /^(_.*?_(?: or `null`)?)\s+[-–—]\s+(.*)$/.exec(text);
  const type = typed?.[1] === undefined ? null : readTypeExpression(typed[1]);
  return type === null ? { type: null, description: text } : { type: type.type, description: typed?.[2] ?? "" };
}
