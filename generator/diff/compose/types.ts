import type { Composer } from "../compose.js";
import type { NodeEdit } from "../edits.js";
import { documentOf, type Node } from "../tree.js";

const NOUNS: Readonly<Record<string, string>> = { object: "an object", enumeration: "an enumeration", alias: "a named type" };

/** A type that took the place of an undefined name, or of another kind of type with the same name, is one change. */
export const composeTypes: Composer = (edits, { before, after }) => {
  const [gone, come] = (["remove", "add"] as const).map((op) => edits.filter(({ edit, a, b }) => edit.op === op && NOUNS[(a ?? b)?.kind ?? ""] !== undefined));
  const used = new Set<NodeEdit>();
  const replaced = (gone ?? []).flatMap((removal) => {
    const addition = (come ?? []).find(({ b }) => b !== null && removal.a !== null && b.name === removal.a.name && b.path[1] === removal.a.path[1]);
    const { a, edit: from, parents } = removal;
    const b = addition?.b ?? null;
    const to = addition?.edit;
    if (addition === undefined || a === null || b === null || from.op !== "remove" || to?.op !== "add") return [];
    used.add(removal).add(addition);
    return [{
      finding: { kind: "type-replaced", words: { name: b.name, before: NOUNS[a.kind] ?? "", after: NOUNS[b.kind] ?? "" } },
      edit: { op: "relocate", from: from.path, to: to.path, positions: { before: from.position, after: to.position }, facts: { before: from.fact, after: to.fact } },
      a,
      b,
      parents,
    } as const];
  });
  const undefinedIn = (root: Node | undefined, name: string, names: typeof before): Node | undefined =>
    (root?.lists["unresolved"] ?? []).find((node) => names.type(node.name) === name);
  const settled = [...(gone ?? []), ...(come ?? [])].flatMap((edit) => {
    const { a, b, parents } = edit;
    const root = parents.at(-1);
    const older = a ?? (b === null ? undefined : undefinedIn(root?.a, after.within(documentOf(b)).type(b.name), before));
    const newer = b ?? (a === null ? undefined : undefinedIn(root?.b, before.within(documentOf(a)).type(a.name), after));
    if (used.has(edit) || older === undefined || newer === undefined) return [];
    used.add(edit);
    return [{
      finding: { kind: a === null ? "type-defined" : "type-undefined", words: { before: older.name, after: newer.name } },
      edit: edit.edit,
      a: older,
      b: newer,
      parents,
    } as const];
  });
  return { composed: [...replaced, ...settled], rest: edits.filter((edit) => !used.has(edit)) };
};
