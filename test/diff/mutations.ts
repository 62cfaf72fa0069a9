import fc from "fast-check";
import { isJsonObject, isList, type Json, type JsonObject, memberAt, withMember } from "../../generator/diff/json.js";
import { NODE_KINDS, type NodeKind } from "../../generator/diff/node-kinds.js";
import type { SpecModel } from "../../generator/model/types.js";

/** A list of things in a model, by the indexes and names that lead to it. */
interface ListPlace {
  readonly steps: readonly (string | number)[];
  readonly kind: NodeKind;
  readonly length: number;
}

/** What may happen to a list or to one of its things; the numbers choose where, by remainder. */
type Mutation =
  | { readonly act: "remove" | "repeat" | "move"; readonly list: number; readonly item: number; readonly to: number }
  | { readonly act: "rename"; readonly list: number; readonly item: number; readonly name: string }
  | { readonly act: "borrow"; readonly list: number; readonly item: number; readonly to: number; readonly attribute: number }
  | { readonly act: "rename-alike"; readonly list: number; readonly item: number; readonly name: string };

const number = fc.nat({ max: 5000 });
const newName = fc.oneof(fc.constantFrom("account_number", "cds_modified", "Account", "value", "Meter", "new_field", "x"), fc.stringMatching(/^[a-z]{1,6}(?:_[a-z]{1,6})?$/));

/** Some mutations of a model. */
export const mutations: fc.Arbitrary<readonly Mutation[]> = fc.array(
  fc.oneof(
    fc.record({ act: fc.constantFrom("remove" as const, "repeat" as const, "move" as const), list: number, item: number, to: number }),
    fc.record({ act: fc.constant("rename" as const), list: number, item: number, name: newName }),
    fc.record({ act: fc.constant("borrow" as const), list: number, item: number, to: number, attribute: number }),
    fc.record({ act: fc.constant("rename-alike" as const), list: number, item: number, name: newName }),
  ),
  { maxLength: 12 },
);

/** The model with mutations applied, one after the other. */
export function mutate(model: SpecModel, all: readonly Mutation[]): SpecModel {
  const start: Json = JSON.parse(JSON.stringify(model));
  const changed: SpecModel = JSON.parse(JSON.stringify(all.reduce(mutateOnce, start)));
  return changed;
}

function mutateOnce(model: Json, mutation: Mutation): Json {
  const lists = listsIn("facts", model, []).filter(({ length }) => length > 0);
  const place = lists[mutation.list % Math.max(1, lists.length)];
  if (place === undefined) return model;
  const index = mutation.item % place.length;
  // The kinds of conditions are words of the model, not names of the draft.
  const named = place.kind === "condition" ? null : NODE_KINDS[place.kind].named;
  switch (mutation.act) {
    case "remove":
      return edit(model, place.steps, (items) => items.toSpliced(index, 1));
    case "repeat":
      return edit(model, place.steps, (items) => items.toSpliced(mutation.to % (items.length + 1), 0, items[index] ?? null));
    case "move":
      return edit(model, place.steps, (items) => items.toSpliced(index, 1).toSpliced(mutation.to % items.length, 0, items[index] ?? null));
    case "rename":
      return edit(model, place.steps, (items) => items.with(index, renamed(items[index] ?? null, named, mutation.name)));
    case "borrow":
      return edit(model, place.steps, (items) => items.with(index, borrowed(items[index] ?? null, items[mutation.to % items.length] ?? null, mutation.attribute)));
    case "rename-alike": {
      const item = itemAt(model, [...place.steps, index]);
      const name = NODE_KINDS[place.kind].nameOf(item);
      return name === "" || place.kind === "document" || place.kind === "condition" ? model : replaceAll(model, name, mutation.name);
    }
  }
}

function listsIn(kind: NodeKind, value: Json, steps: readonly (string | number)[]): readonly ListPlace[] {
  return Object.entries(NODE_KINDS[kind].lists).flatMap(([list, kindOfItems]) => {
    const items = memberAt(value, list);
    if (!isList(items)) return [];
    // The documents themselves and what nothing defines follow from the rest.
    const here = kind === "facts" ? [] : [{ steps: [...steps, list], kind: kindOfItems, length: items.length }];
    return [...here, ...items.flatMap((item, index) => listsIn(kindOfItems, item, [...steps, list, index]))];
  });
}

function edit(value: Json, [step, ...rest]: readonly (string | number)[], change: (items: readonly Json[]) => readonly Json[]): Json {
  if (step === undefined) return isList(value) ? change(value) : value;
  if (typeof step === "number") return isList(value) ? value.with(step, edit(value[step] ?? null, rest, change)) : value;
  return isJsonObject(value) ? withMember(value, step, edit(memberAt(value, step) ?? null, rest, change)) : value;
}

function itemAt(value: Json, steps: readonly (string | number)[]): Json {
  return steps.reduce<Json>((inner, step) => (typeof step === "number" ? (isList(inner) ? (inner[step] ?? null) : null) : (memberAt(inner, step) ?? null)), value);
}

function renamed(item: Json, member: string | null, name: string): Json {
  if (typeof item === "string") return name;
  return isJsonObject(item) && member !== null ? { ...item, [member]: name } : item;
}

/** An item with one attribute of another: each value is one that a model can hold there. */
function borrowed(item: Json, other: Json, choice: number): Json {
  if (!isJsonObject(item) || !isJsonObject(other)) return other;
  const names = Object.keys(item).filter((name) => name in other);
  const name = names[choice % Math.max(1, names.length)];
  return name === undefined ? item : { ...item, [name]: other[name] ?? null };
}

function replaceAll(value: Json, from: string, to: string): Json {
  if (value === from) return to;
  if (isList(value)) return value.map((item) => replaceAll(item, from, to));
  if (!isJsonObject(value)) return value;
  const members: JsonObject = Object.fromEntries(Object.entries(value).map(([name, member]) => [name, name === "kind" || name === "target" ? member : replaceAll(member, from, to)]));
  return members;
}
