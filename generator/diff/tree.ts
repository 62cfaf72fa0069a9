import type { Facts } from "../model/facts.js";
import { isJsonObject, isList, type Json, type JsonObject, memberAt, textOf, withoutMember } from "./json.js";
import { NODE_KINDS, type NodeKind } from "./node-kinds.js";
import type { Path } from "./report.js";

/** A thing that facts state, with the things that it holds. */
export interface Node {
  readonly kind: NodeKind;
  /** Lists and keys from the facts down to here: `documents`, `cds-wg3-01`, `objects`, `Account`. */
  readonly path: Path;
  /** The name in its list; a second thing of the same name is `name (2)`. */
  readonly key: string;
  readonly name: string;
  readonly anchor: string | null;
  readonly fact: Json;
  /** The fact without its lists. */
  readonly attributes: JsonObject;
  readonly lists: Readonly<Record<string, readonly Node[]>>;
  /** The file and line in which it stands; those of what holds it where it has none of its own. */
  readonly file: string;
  readonly line: number;
  /** Its description, where the source has one. */
  readonly description: string;
}

/**
 * Arranges facts as a tree of named things.
 *
 * @param source the model that the facts are of, which knows the lines
 */
export function treeOf(facts: Facts, source: object | null = null): Node {
  const fact: JsonObject = JSON.parse(JSON.stringify(facts));
  return nodeOf("facts", fact, [], "", source, { file: "", line: 1 });
}

/** Undoes what a tree does to facts that are plain text: the opposite of `attributes`. */
export function factOf(kind: NodeKind, attributes: JsonObject): Json {
  return kind === "text" ? (attributes["value"] ?? null) : attributes;
}

/** The identifier of the document that a thing belongs to. */
export function documentOf({ path }: Pick<Node, "path">): string {
  return path[0] === "documents" ? (path[1] ?? "") : "";
}

/** The object or enumeration that a field is written in. */
export function ownerOf({ path }: Pick<Node, "path">): string {
  return path[3] ?? "";
}

interface Position {
  readonly file: string;
  readonly line: number;
}

function nodeOf(kind: NodeKind, fact: Json, path: Path, key: string, source: unknown, around: Position): Node {
  const { lists: listKinds, nameOf } = NODE_KINDS[kind];
  const position = positionOf(source, around);
  const listed = Object.entries(listKinds).flatMap(([list, kindOfItems]) => {
    const items = memberAt(fact, list);
    return isList(items) ? [{ list, nodes: nodesOf(kindOfItems, items, [...path, list], sourceAt(source, list), position) }] : [];
  });
  const attributes = isJsonObject(fact) ? listed.reduce((rest, { list }) => withoutMember(rest, list), fact) : { value: fact };
  const anchor = textOf(attributes["anchor"]);
  return {
    kind,
    path,
    key,
    name: nameOf(fact),
    anchor: anchor === "" ? null : anchor,
    fact,
    attributes,
    lists: Object.fromEntries(listed.map(({ list, nodes }) => [list, nodes])),
    ...position,
    description: descriptionOf(source),
  };
}

function descriptionOf(source: unknown): string {
  const description = sourceAt(source, "description");
  return typeof description === "string" ? description : "";
}

function nodesOf(kind: NodeKind, facts: readonly Json[], path: Path, sources: unknown, around: Position): readonly Node[] {
  const taken = new Set<string>();
  return facts.map((fact, index) => {
    const name = NODE_KINDS[kind].nameOf(fact);
    let key = name;
    for (let count = 2; taken.has(key); count++) key = `${name} (${count})`;
    taken.add(key);
    return nodeOf(kind, fact, [...path, key], key, sourceAt(sources, String(index)), around);
  });
}

function sourceAt(source: unknown, path: string): unknown {
  return path.split(".").reduce<unknown>((inner, name) => (typeof inner === "object" && inner !== null ? Reflect.get(inner, name) : undefined), source);
}

function positionOf(source: unknown, around: Position): Position {
  // What nothing defines stands where it is used first.
  const use = sourceAt(source, "usedBy.0");
  if (use !== undefined) return positionOf(use, around);
  const file = sourceAt(source, "source") ?? sourceAt(source, "file");
  const line = sourceAt(source, "line");
  return { file: typeof file === "string" ? file : around.file, line: typeof line === "number" ? line : around.line };
}
