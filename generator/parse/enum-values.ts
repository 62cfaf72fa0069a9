import type { EnumValue } from "../model/types.js";
import { pascalCase } from "../model/names.js";
import type { ListItem } from "./blocks.js";
import { readFieldBullet, type FieldReading } from "./field-bullets.js";
import { unwrap } from "./sentences.js";
import { readTypeExpression } from "./type-expressions.js";

/** A value whose fields are not resolved yet. */
export type EnumValueReading = Omit<EnumValue, "fields"> & { readonly fields: readonly FieldReading[] };

/** Reads a bullet of the form `` `value` - What it means. ``; a meaning that is only a link names the value's type. */
export function readEnumValue(item: ListItem): EnumValueReading | null {
  const bullet = /^`([^`]+)`(?:\s+[-–—]\s+(.*))?$/s.exec(item.raw);
  if (bullet?.[1] === undefined) return null;
  const description = unwrap(bullet[2] ?? "");
  const linked = /^\[([^\]]+?)(?: object)?\]\(#([^)]+)\)$/.exec(description);
  const type = linked === null ? null : readTypeExpression(`[${pascalCase(linked[1] ?? "")}](#${linked[2] ?? ""})`);
  // Fields that only objects with this value carry stand in a list below it.
  const fields = item.children
    .flatMap((child) => (child.kind === "list" ? child.items : []))
    .flatMap((nested) => readFieldBullet(nested, false) ?? []);
  return { value: bullet[1].replace(/^"(.*)"$/, "$1"), description, type: type?.type ?? null, fields, line: item.line };
}
