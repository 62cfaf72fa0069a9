import type { FieldType } from "../model/types.js";

/** Something that a type can refer to. */
export interface Definition {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly anchor: string | null;
  readonly document: string;
  readonly target: "object" | "enum" | "alias";
}

/** Finds the definition that a reference within a document means. */
export interface SymbolTable {
  readonly find: (document: string, name: string, anchor: string | null) => Definition | null;
  readonly names: readonly string[];
}

/**
 * Builds the table of all definitions. A reference means the definition at its anchor if that is called so, else the
 * one of that name (its own document first), else whatever stands at the anchor.
 */
export function createSymbolTable(definitions: readonly Definition[]): SymbolTable {
  const key = (document: string, word: string): string => `${document}\n${word}`;
  const byAnchor = new Map<string, Definition>();
  const byName = new Map<string, Definition>();
  const anywhere = new Map<string, Definition>();
  const addFirst = (map: Map<string, Definition>, word: string, definition: Definition): void => {
    if (!map.has(word)) map.set(word, definition);
  };
  for (const definition of definitions) {
    if (definition.anchor !== null) addFirst(byAnchor, key(definition.document, definition.anchor), definition);
    addFirst(byName, key(definition.document, definition.name), definition);
    addFirst(anywhere, definition.name, definition);
  }
  return {
    names: [...anywhere.keys()],
    find(document, name, anchor) {
      const linked = anchor === null ? undefined : byAnchor.get(key(document, anchor));
      if (linked !== undefined && (linked.name === name || linked.aliases.includes(name))) return linked;
      return byName.get(key(document, name)) ?? anywhere.get(name) ?? linked ?? null;
    },
  };
}

/**
 * Gives a type whose references carry the names of what they mean.
 *
 * @param unresolved is told of every reference that means nothing
 */
export function resolveType(
  type: FieldType,
  document: string,
  symbols: SymbolTable,
  unresolved: (name: string, anchor: string | null) => void,
): FieldType {
  switch (type.kind) {
    case "ref": {
      const found = symbols.find(document, type.name, type.anchor);
      if (found === null) {
        unresolved(type.name, type.anchor);
        return type;
      }
      const elsewhere = found.document === document ? null : found.document;
      return { ...type, name: found.name, target: found.target, document: elsewhere };
    }
    case "array":
      return { ...type, items: resolveType(type.items, document, symbols, unresolved) };
    case "map":
      return { ...type, values: resolveType(type.values, document, symbols, unresolved) };
    case "union":
      return { ...type, of: type.of.map((member) => resolveType(member, document, symbols, unresolved)) };
    case "primitive":
    case "literal":
    case "any":
      return type;
  }
}
