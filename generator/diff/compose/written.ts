import type { ChangeKind } from "../change-kind.js";
import type { Composer } from "../compose.js";
import type { NodeEdit } from "../edits.js";
import type { NodeKind } from "../node-kinds.js";
import type { Node } from "../tree.js";

const KINDS_OF: Readonly<Partial<Record<NodeKind, readonly [written: ChangeKind, unwritten: ChangeKind]>>> = {
  object: ["object-written", "object-unwritten"],
  access: ["access-field-written", "access-field-unwritten"],
  scenario: ["scenario-written", "scenario-unwritten"],
};

/** What was only announced and is now written, or the other way round, is one change with all that it holds. */
export const composeWritten: Composer = (edits) => {
  const turned = new Map(
    edits.flatMap(({ edit, a, b, parents }) => (edit.op === "set" && edit.attribute === "placeholder" && a !== null && b !== null && KINDS_OF[a.kind] !== undefined ? [[a, { a, b, parents }] as const] : [])),
  );
  const isWithin = ({ a, parents, edit }: NodeEdit): boolean => {
    const holder = [a, ...parents.map((pair) => pair.a)].find((node): node is Node => node !== null && turned.has(node));
    // What else happens to the thing itself, such as another name or place, stays a difference of its own.
    return holder !== undefined && (holder !== a || edit.op === "move" || (edit.op === "set" && !["name", "id", "anchor"].includes(edit.attribute)));
  };
  return {
    composed: [...turned.values()].map(({ a, b, parents }) => {
      const [written, unwritten] = KINDS_OF[a.kind] ?? ["object-written", "object-unwritten"];
      return {
        finding: { kind: a.attributes["placeholder"] === true ? written : unwritten, words: { name: b.name } },
        edit: {
          op: "relocate",
          from: a.path,
          to: b.path,
          positions: { before: positionOf(a, parents[0]?.a), after: positionOf(b, parents[0]?.b) },
          facts: { before: a.fact, after: b.fact },
        },
        a,
        b,
        parents,
      };
    }),
    rest: edits.filter((edit) => !isWithin(edit)),
  };
};

function positionOf(node: Node, holder: Node | undefined): number {
  const lists = Object.values(holder?.lists ?? {});
  return lists.map((list) => list.indexOf(node)).find((index) => index >= 0) ?? 0;
}
