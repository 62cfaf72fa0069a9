import type { Composer } from "../compose.js";
import type { NodeEdit } from "../edits.js";
import type { Names } from "../name-book.js";
import { documentOf, type Node } from "../tree.js";
import { symbolOf } from "../wording.js";

/** A field that a scope had to support in some cases and has to in any, or the other way round, is one change. */
export const composeScopeFields: Composer = (edits, { before, after }) => {
  const within = (op: "add" | "remove", list: string): readonly NodeEdit[] => edits.filter((edit) => edit.edit.op === op && edit.list === `fields.${list}` && edit.parents[0]?.a.kind === "scope");
  const used = new Set<NodeEdit>();
  const composed = (["required", "conditional"] as const).flatMap((list) =>
    within("remove", list).flatMap((removal) => {
      const other = list === "required" ? "conditional" : "required";
      const addition = within("add", other).find(
        ({ b, parents }) => parents[0] === removal.parents[0] && nameIn(before, removal.a) === nameIn(after, b),
      );
      const [scope] = removal.parents;
      if (addition === undefined || scope === undefined || removal.edit.op !== "remove" || addition.edit.op !== "add") return [];
      used.add(removal).add(addition);
      return [{
        finding: {
          kind: list === "conditional" ? "scope-field-strengthened" : "scope-field-weakened",
          words: { owner: symbolOf(scope.b), name: addition.b?.name ?? "" },
        },
        edit: {
          op: "relocate",
          from: removal.edit.path,
          to: addition.edit.path,
          positions: { before: removal.edit.position, after: addition.edit.position },
          facts: { before: removal.edit.fact, after: addition.edit.fact },
        },
        a: removal.a,
        b: addition.b,
        parents: removal.parents,
      } as const];
    }),
  );
  return { composed, rest: edits.filter((edit) => !used.has(edit)) };
};

function nameIn(names: Names, node: Node | null): string {
  return node === null ? "" : names.within(documentOf(node)).access(node.name);
}
