import { isJsonObject, type Json, stableText } from "./json.js";
import { meaningOf } from "./meanings.js";
import type { Names } from "./name-book.js";
import { type NameComparer, shareOf } from "./similarity.js";
import type { Node } from "./tree.js";
import { isElected, type Votes } from "./votes.js";

/** What two drafts are compared by. */
export interface Evidence {
  readonly before: Names;
  readonly after: Names;
  /** Which types fields use alike under two names. */
  readonly votes: Votes;
  readonly compare: NameComparer;
}

/** The likeness from which on two things of different names are one. */
export const ENOUGH = 0.6;

/** Attributes that only name a thing. */
const NAMING: ReadonlySet<string> = new Set(["name", "id", "type", "value", "anchor", "title", "label"]);
const NAMING_OF_FIELDS: ReadonlySet<string> = new Set(["name"]);

/**
 * How alike two things of different names are, from 0 to 1: by their names, by what they say and hold, by whether
 * what stands beside them is one (half a point a side), and by whether others refer to them alike.
 */
export function likenessOf(a: Node, b: Node, neighbours: number, { before, after, votes, compare }: Evidence): number {
  const isUnwritten = a.attributes["placeholder"] === true || b.attributes["placeholder"] === true;
  const name = Math.max(
    compare.similarity(a.name, b.name),
    // What is only announced in one draft says nothing but its name; the other draft may take that up.
    isUnwritten ? Math.max(compare.mention(a.name, itemsOf(b)), compare.mention(b.name, itemsOf(a))) : 0,
  );
  const structure = isUnwritten ? null : structureSimilarity(a, b, { before, after });
  if (structure !== null && structure.shared >= 3 && structure.members >= ENOUGH) return Math.max(ENOUGH, structure.similarity);
  if (structure?.similarity === 1 && neighbours === 1 && structure.isTelling) return Math.max(ENOUGH, name);
  const parts: readonly (readonly [weight: number, value: number])[] = [
    [5, name],
    [2, neighbours],
    ...(structure === null ? [] : [[3, structure.similarity] as const]),
    ...(isElected(votes, a.name, b.name) ? [[6, 1] as const] : []),
  ];
  const weights = parts.reduce((sum, [weight]) => sum + weight, 0);
  return parts.reduce((sum, [weight, value]) => sum + weight * value, 0) / weights;
}

function itemsOf(node: Node): readonly string[] {
  return Object.values(node.lists).flatMap((items) => items.map(({ name }) => name));
}

interface Structure {
  /** The share of attributes and lists that are the same. */
  readonly similarity: number;
  /** The share of members that both have, and their number. */
  readonly members: number;
  readonly shared: number;
  /** Whether there is an attribute that tells one thing from another, such as a field's type. */
  readonly isTelling: boolean;
}

function structureSimilarity(a: Node, b: Node, names: Pick<Evidence, "before" | "after">): Structure | null {
  const naming = a.kind === "field" || a.kind === "parameter" ? NAMING_OF_FIELDS : NAMING;
  const attributes = [...new Set([...Object.keys(a.attributes), ...Object.keys(b.attributes)])].filter((name) => !naming.has(name));
  const parts = attributes.flatMap((attribute) => {
    const [one, other] = [meaningOf(a, attribute, names.before), meaningOf(b, attribute, names.after)];
    return isTelling(one) || isTelling(other) ? [{ weight: 1, value: stableText(one) === stableText(other) ? 1 : 0 }] : [];
  });
  const keysOf = (node: Node, list: string): readonly string[] => (node.lists[list] ?? []).map(({ key }) => key);
  const lists = [...new Set([...Object.keys(a.lists), ...Object.keys(b.lists)])].flatMap((list) => {
    const [one, other] = [keysOf(a, list), keysOf(b, list)];
    const weight = (one.length + other.length) / 2;
    return weight === 0 ? [] : [{ weight, value: shareOf(one, other) }];
  });
  const all = [...parts, ...lists];
  if (all.length === 0) return null;
  const average = (items: readonly { readonly weight: number; readonly value: number }[]): number => {
    const weights = items.reduce((sum, { weight }) => sum + weight, 0);
    return weights === 0 ? 0 : items.reduce((sum, { weight, value }) => sum + weight * value, 0) / weights;
  };
  return {
    similarity: average(all),
    members: average(lists),
    shared: lists.reduce((sum, { weight, value }) => sum + weight * value, 0),
    isTelling: parts.length > 0,
  };
}

/** Whether a value says more than that there is nothing to say. */
function isTelling(value: Json): boolean {
  return value !== null && value !== false && !(isJsonObject(value) && Object.keys(value).length === 0);
}
