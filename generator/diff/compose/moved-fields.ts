import { type ClassifyContext, directionOfField } from "../classify/context.js";
import type { Composer } from "../compose.js";
import type { Difference } from "../difference.js";
import type { NodeEdit } from "../edits.js";
import { textOf } from "../json.js";
import { wordsOf } from "../../model/names.js";
import type { FactEdit } from "../report.js";
import { documentOf, type Node, ownerOf } from "../tree.js";
import { namesInType, renameType } from "../type-text.js";
import { symbolOf } from "../wording.js";

/** A field that left one object, or went with it, and one that came into another. */
interface Departure {
  readonly field: Node;
  /** The step of the field itself; `null` where the whole object came or went. */
  readonly edit: NodeEdit | null;
}

/**
 * A field that is gone from one object and new in another one is moved, when its name and its type are the same, no
 * other field of that name comes or goes, and the name tells it from others: it has several words, or one of the
 * objects refers to the other.
 */
export const composeMovedFields: Composer = (edits, context) => {
  const gone = byName(edits, "remove");
  const come = byName(edits, "add");
  const used = new Set<NodeEdit>();
  const composed = [...gone].flatMap(([name, leaving]): readonly Difference[] => {
    const arriving = come.get(name) ?? [];
    const [from, to] = [leaving[0], arriving[0]];
    if (from === undefined || to === undefined || leaving.length > 1 || arriving.length > 1) return [];
    // What two whole objects have in common is no move of a field.
    const step = to.edit ?? from.edit;
    if (step === null || !isSameField(from.field, to.field, context)) return [];
    for (const edit of [from.edit, to.edit]) if (edit !== null) used.add(edit);
    return [{
      finding: {
        kind: "field-moved",
        direction: directionOfField(to.field, context.after, context.directions),
        words: { before: symbolOf(from.field), after: symbolOf(to.field) },
      },
      edit: editOf(from.edit?.edit, to.edit?.edit) ?? step.edit,
      a: from.field,
      b: to.field,
      parents: step.parents,
    }];
  });
  return { composed, rest: edits.filter((edit) => !used.has(edit)) };
};

function byName(edits: readonly NodeEdit[], op: "add" | "remove"): ReadonlyMap<string, readonly Departure[]> {
  const fields = edits.flatMap((edit): readonly Departure[] => {
    const node = op === "add" ? edit.b : edit.a;
    if (edit.edit.op !== op || node === null) return [];
    if (node.kind === "field" && edit.list === "fields" && edit.parents[0]?.a.kind === "object") return [{ field: node, edit }];
    return node.kind === "object" && edit.list === "objects" ? (node.lists["fields"] ?? []).map((field) => ({ field, edit: null })) : [];
  });
  const groups = new Map<string, readonly Departure[]>();
  for (const one of fields) groups.set(one.field.name, [...(groups.get(one.field.name) ?? []), one]);
  return groups;
}

function isSameField(from: Node, to: Node, { before, after, older, newer }: ClassifyContext): boolean {
  const [one, other] = [before.within(documentOf(from)).type(ownerOf(from)), after.within(documentOf(to)).type(ownerOf(to))];
  const typeIn = (node: Node, names: typeof before): string => renameType(textOf(node.attributes["type"]), names.within(documentOf(node)).type);
  const refersTo = (object: string, target: string): boolean =>
    [older, newer].some(({ definitions, names }) => (definitions.get(object)?.lists["fields"] ?? []).some((field) => namesInType(typeIn(field, names)).includes(target)));
  return one !== other && typeIn(from, before) === typeIn(to, after) && (wordsOf(from.name).length > 1 || refersTo(one, other) || refersTo(other, one));
}

function editOf(from: FactEdit | undefined, to: FactEdit | undefined): FactEdit | null {
  if (from?.op !== "remove" || to?.op !== "add") return null;
  return { op: "relocate", from: from.path, to: to.path, positions: { before: from.position, after: to.position }, facts: { before: from.fact, after: to.fact } };
}
