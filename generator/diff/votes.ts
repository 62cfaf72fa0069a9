import { textOf } from "./json.js";
import type { NodePair } from "./node-pair.js";
import type { Node } from "./tree.js";
import { namesInType, renameType } from "./type-text.js";

/** Names of types that a field uses in one draft and, its type being built alike, uses another name for in the other. */
export type Votes = readonly (readonly [before: string, after: string])[];

/** Collects the votes of the named types and of the fields that have the same name in both drafts. */
export function votesOf(pairs: readonly NodePair[]): Votes {
  return pairs.flatMap(({ a, b }) => {
    if (a.kind === "alias") return votesOfTypes(typeOf(a), typeOf(b));
    return (a.lists["fields"] ?? []).flatMap((field) => {
      const other = (b.lists["fields"] ?? []).find(({ key }) => key === field.key);
      return other === undefined ? [] : votesOfTypes(typeOf(field), typeOf(other));
    });
  });
}

function typeOf({ attributes }: Node): string {
  return textOf(attributes["type"]);
}

function votesOfTypes(before: string, after: string): Votes {
  if (renameType(before, () => "_") !== renameType(after, () => "_")) return [];
  const others = namesInType(after);
  return namesInType(before).flatMap((name, index) => {
    const other = others[index] ?? "";
    return name === other || !isDefinable(name) || !isDefinable(other) ? [] : [[name, other] as const];
  });
}

/** Names of objects and enumerations start with a capital; those of primitive types do not. */
function isDefinable(name: string): boolean {
  return /^[A-Z]/.test(name);
}

/** Whether there are votes for two names being one, and none against. */
export function isElected(votes: Votes, before: string, after: string): boolean {
  const concerned = votes.filter((vote) => vote[0] === before || vote[1] === after);
  return before !== after && concerned.length > 0 && concerned.every((vote) => vote[0] === before && vote[1] === after);
}
