import type { Json } from "./json.js";
import { isSameJson } from "./json.js";
import type { Matched, MatchedList, MatchedPair } from "./match.js";
import { meaningOf } from "./meanings.js";
import type { FactEdit } from "./report.js";
import { movedPairs } from "./sequence.js";
import type { Node } from "./tree.js";

/** A step between the facts of two drafts, with the things that it concerns. */
export interface NodeEdit {
  readonly edit: FactEdit;
  /** The thing itself in each draft; `null` where it is in one alone. */
  readonly a: Node | null;
  readonly b: Node | null;
  /** What holds it, from the nearest outwards. */
  readonly parents: readonly MatchedPair[];
  /** The list that holds it. */
  readonly list: string;
  /** Whether only the words differ, read through the names of both drafts. */
  readonly isSameMeaning: boolean;
}

/** Lists every step from the facts of the older draft to those of the newer one. */
export function editsOf({ root, before, after }: Matched): readonly NodeEdit[] {
  const edits: NodeEdit[] = [];
  const visit = (pair: MatchedPair, parents: readonly MatchedPair[], list: string): void => {
    edits.push(...attributeEdits(pair, parents, list, { before, after }));
    for (const [name, items] of Object.entries(pair.lists)) {
      edits.push(...listEdits(pair, parents, name, items));
      for (const item of items.pairs) visit(item, [pair, ...parents], name);
    }
  };
  visit(root, [], "");
  return edits;
}

function attributeEdits(pair: MatchedPair, parents: readonly MatchedPair[], list: string, names: Pick<Matched, "before" | "after">): readonly NodeEdit[] {
  const { a, b } = pair;
  const attributes = [...new Set([...Object.keys(a.attributes), ...Object.keys(b.attributes)])];
  return attributes.flatMap((attribute): readonly NodeEdit[] => {
    const [from, to] = [attributeOf(a, attribute), attributeOf(b, attribute)];
    if (isSameJson(from, to)) return [];
    return [{
      edit: { op: "set", from: a.path, to: b.path, attribute, before: from, after: to },
      a,
      b,
      parents,
      list,
      isSameMeaning: isSameJson(meaningOf(a, attribute, names.before), meaningOf(b, attribute, names.after)),
    }];
  });
}

function attributeOf(node: Node, attribute: string): Json {
  return node.attributes[attribute] ?? null;
}

function listEdits(pair: MatchedPair, parents: readonly MatchedPair[], list: string, { pairs, removed, added }: MatchedList): readonly NodeEdit[] {
  const holders = [pair, ...parents];
  const before = pair.a.lists[list] ?? [];
  const after = pair.b.lists[list] ?? [];
  const common = { parents: holders, list, isSameMeaning: false };
  const indexed = pairs.map(({ a, b }) => ({ a, b, before: before.indexOf(a), after: after.indexOf(b), label: [a.key, b.key].sort().join(" ") }));
  const moved = new Set(movedPairs(indexed));
  const isRekeyed = ({ a, b }: { readonly a: Node; readonly b: Node }): boolean => a.key !== b.key && a.name === b.name;
  return [
    ...removed.map((a): NodeEdit => ({ ...common, a, b: null, edit: { op: "remove", path: a.path, position: before.indexOf(a), fact: a.fact } })),
    ...added.map((b): NodeEdit => ({ ...common, a: null, b, edit: { op: "add", path: b.path, position: after.indexOf(b), fact: b.fact } })),
    ...indexed
      .filter((one) => moved.has(one) || isRekeyed(one))
      .map(({ a, b, before: from, after: to }): NodeEdit => ({
        ...common,
        a,
        b,
        isSameMeaning: true,
        edit: { op: "move", from: a.path, to: b.path, positions: { before: from, after: to } },
      })),
  ];
}
