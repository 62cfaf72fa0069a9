import type { Facts } from "../model/facts.js";
import { type Json, type JsonObject, withMember } from "./json.js";
import { NODE_KINDS } from "./node-kinds.js";
import type { DiffReport, FactEdit, Path } from "./report.js";
import { factOf, type Node, treeOf } from "./tree.js";

/** A report does not belong to the facts that it is applied to. */
export class DiffDoesNotFit extends Error {
  override readonly name = "DiffDoesNotFit";
}

/**
 * Makes the facts of the newer draft from those of the older one and the difference between the two.
 *
 * @throws DiffDoesNotFit when the report speaks of something that the facts do not hold
 */
export function applyDiff(facts: Facts, report: Pick<DiffReport, "changes" | "folded">): Facts {
  const edits = [...report.changes.flatMap(({ edit }) => (edit === null ? [] : [edit])), ...report.folded.edits];
  const plan = planOf(edits);
  const applied = applyTo(treeOf(facts), [], plan);
  const open = [...plan.gone, ...plan.moved.keys(), ...plan.sets.keys()].filter((path) => !plan.used.has(path));
  const homeless = [...plan.arrivals.keys()].filter((path) => !plan.used.has(path));
  const [missing] = [...open, ...homeless];
  if (missing !== undefined) throw new DiffDoesNotFit(`the facts do not hold ${JSON.parse(missing).join(" › ")}, of which the report speaks`);
  const result: Facts = JSON.parse(JSON.stringify(applied));
  return result;
}

interface Arrival {
  readonly position: number;
  /** The fact that arrives, or the older path of the thing that does. */
  readonly from: { readonly fact: Json } | { readonly path: string };
}

interface Plan {
  readonly gone: ReadonlySet<string>;
  readonly moved: ReadonlyMap<string, Path>;
  readonly sets: ReadonlyMap<string, readonly Extract<FactEdit, { op: "set" }>[]>;
  /** What comes into a list, by the newer path of the list. */
  readonly arrivals: ReadonlyMap<string, readonly Arrival[]>;
  readonly keys: ReadonlyMap<string, string>;
  /** What the facts were found to hold. */
  readonly used: Set<string>;
}

const textOf = (path: Path): string => JSON.stringify(path);

function planOf(edits: readonly FactEdit[]): Plan {
  const gone = new Set<string>();
  const moved = new Map<string, Path>();
  const sets = new Map<string, Extract<FactEdit, { op: "set" }>[]>();
  const arrivals = new Map<string, Arrival[]>();
  const keys = new Map<string, string>();
  const arrive = (path: Path, arrival: Arrival): void => {
    const list = textOf(path.slice(0, -1));
    arrivals.set(list, [...(arrivals.get(list) ?? []), arrival]);
  };
  for (const edit of edits) {
    switch (edit.op) {
      case "add":
        arrive(edit.path, { position: edit.position, from: { fact: edit.fact } });
        break;
      case "remove":
        gone.add(textOf(edit.path));
        break;
      case "relocate":
        gone.add(textOf(edit.from));
        arrive(edit.to, { position: edit.positions.after, from: { fact: edit.facts.after } });
        break;
      case "move":
        moved.set(textOf(edit.from), edit.to);
        keys.set(textOf(edit.from), edit.to.at(-1) ?? "");
        arrive(edit.to, { position: edit.positions.after, from: { path: textOf(edit.from) } });
        break;
      case "set": {
        const at = textOf(edit.from);
        sets.set(at, [...(sets.get(at) ?? []), edit]);
        keys.set(at, edit.to.at(-1) ?? "");
      }
    }
  }
  return { gone, moved, sets, arrivals, keys, used: new Set() };
}

function applyTo(node: Node, path: Path, plan: Plan): Json {
  const at = textOf(node.path);
  const sets = plan.sets.get(at) ?? [];
  if (sets.length > 0) plan.used.add(at);
  const attributes = sets.reduce<JsonObject>((changed, { attribute, after }) => withMember(changed, attribute, after), node.attributes);
  const lists = Object.keys(NODE_KINDS[node.kind].lists).map((list) => [list, listAfter(node.lists[list] ?? [], [...path, list], plan)] as const);
  return factOf(node.kind, lists.reduce<JsonObject>((fact, [list, items]) => withMember(fact, list, items), attributes));
}

/** The items of a list: those that stay where they are, and between them those that arrive, each at its position. */
function listAfter(nodes: readonly Node[], path: Path, plan: Plan): readonly Json[] {
  const made = new Map<string, Json>();
  const staying: Json[] = [];
  for (const node of nodes) {
    const at = textOf(node.path);
    if (plan.gone.has(at)) {
      // Another name or place of what goes as a whole goes with it.
      plan.used.add(at);
      continue;
    }
    const fact = applyTo(node, [...path, plan.keys.get(at) ?? node.key], plan);
    if (plan.moved.has(at)) {
      plan.used.add(at);
      made.set(at, fact);
    } else staying.push(fact);
  }
  const arrivals = plan.arrivals.get(textOf(path)) ?? [];
  if (arrivals.length > 0) plan.used.add(textOf(path));
  return [...arrivals]
    .sort((one, other) => one.position - other.position)
    .reduce<readonly Json[]>((items, { position, from }) => items.toSpliced(position, 0, "fact" in from ? from.fact : (made.get(from.path) ?? null)), staying);
}
