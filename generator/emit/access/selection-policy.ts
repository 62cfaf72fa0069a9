import type { FieldPath, SelectionRule, SpecDocument } from "../../model/types.js";
import type { DefinedObject, Definitions } from "../definitions/definitions.js";
import { linkedObject } from "../definitions/field-links.js";
import type { Relation } from "./relations.js";
import { valueShape } from "../definitions/value-kind.js";

/** Which objects a scope opens where others were selected, in the form of the generated `SelectionPolicy`. */
export interface SelectionPolicy {
  readonly object: string;
  readonly selected: string;
  readonly through: readonly (readonly Relation[])[];
}

/** Follows the fields of a rule from object to object; a rule that leads elsewhere than it says is none. */
export function selectionPolicy(definitions: Definitions, document: SpecDocument, { object, selected, through }: SelectionRule): readonly SelectionPolicy[] {
  const opened = definitions.find(object, document.id);
  const chosen = definitions.find(selected, document.id);
  if (opened?.kind !== "object" || chosen?.kind !== "object") return [];
  const ways = through.map((path) => wayAlong(definitions, document, opened, path));
  if (ways.length === 0 || ways.some((way) => way.length === 0)) return [];
  return [{ object: opened.typeName, selected: chosen.typeName, through: ways }];
}

/** The relations on the way from the opened object; none where the way breaks off. */
function wayAlong(definitions: Definitions, document: SpecDocument, opened: DefinedObject, path: FieldPath): readonly Relation[] {
  const start = definitions.find(path.object, document.id);
  if (start?.kind !== "object") return [];
  const way: Relation[] = [];
  let holder = start;
  for (const name of path.field.split(".")) {
    const defined = holder.fields.find(({ field }) => field.name === name);
    const found = defined === undefined ? null : linkedObject(definitions, defined);
    if (defined === undefined || found === null) return [];
    const { list } = valueShape(definitions, defined.document.id, defined.field.type);
    way.push({ object: holder.typeName, field: name, link: { object: found.object.typeName, key: found.key }, list, when: null, end: start === opened ? "holder" : "held" });
    holder = found.object;
  }
  return way;
}
