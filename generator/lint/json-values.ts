import { getNodeValue } from "jsonc-parser";
import { refsOf } from "../model/refs.js";
import type { Field, FieldType } from "../model/types.js";
import type { JsonNode } from "./exchanges.js";
import type { Vocabulary } from "./vocabulary.js";

/** A member of a JSON object. */
export interface Member {
  readonly name: string;
  readonly key: JsonNode;
  readonly value: JsonNode;
}

/** The members of a JSON object; none for any other value. */
export function membersOf(node: JsonNode): readonly Member[] {
  if (node.type !== "object") return [];
  return (node.children ?? []).flatMap(({ children = [] }) => {
    const [key, value] = children;
    const name: unknown = key?.value;
    return key === undefined || value === undefined || typeof name !== "string" ? [] : [{ name, key, value }];
  });
}

/** The plain value of a node. */
export function plainValue(node: JsonNode): unknown {
  const value: unknown = getNodeValue(node);
  return value;
}

/** The text of a string node; `null` for any other value. */
export function textOf(node: JsonNode | undefined): string | null {
  const value: unknown = node?.value;
  return node?.type === "string" && typeof value === "string" ? value : null;
}

/** All nodes of a tree, parents before children. */
export function allNodes(node: JsonNode): readonly JsonNode[] {
  return [node, ...(node.children ?? []).flatMap(allNodes)];
}

/** An object of an example with the definition that it follows. */
export interface Instance {
  readonly object: string;
  readonly node: JsonNode;
  readonly fields: readonly Field[];
}

/** Finds the objects within a value that are known by the type of the fields that hold them. */
export function instancesOf(vocabulary: Vocabulary, object: string, node: JsonNode): readonly Instance[] {
  const definition = vocabulary.objects.get(object);
  if (definition === undefined || node.type !== "object") return [];
  const { fields } = definition;
  return [
    { object, node, fields },
    ...membersOf(node).flatMap(({ name, value }) => {
      const field = fields.find((one) => one.name === name);
      return field === undefined ? [] : instancesWithin(vocabulary, field.type, value);
    }),
  ];
}

function instancesWithin(vocabulary: Vocabulary, type: FieldType, node: JsonNode): readonly Instance[] {
  switch (type.kind) {
    case "ref":
      return instancesOf(vocabulary, type.name, node);
    case "array":
      return node.type === "array" ? (node.children ?? []).flatMap((child) => instancesWithin(vocabulary, type.items, child)) : [];
    case "map":
      return membersOf(node).flatMap(({ value }) => instancesWithin(vocabulary, type.values, value));
    case "union":
    case "primitive":
    case "literal":
    case "any":
      return [];
  }
}

/** The enumeration of which a field's values are; `null` when it has none. */
export function enumerationOf(type: FieldType): string | null {
  return refsOf(type).find(({ target }) => target === "enum")?.name ?? null;
}
