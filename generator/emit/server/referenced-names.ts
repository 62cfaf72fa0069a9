import type { FieldType } from "../../model/types.js";

/** The names that a type refers to. */
export function referencedNames(
  type: FieldType,
): readonly { readonly name: string; readonly document: string | null }[] {
  switch (type.kind) {
    case "ref":
      return [{ name: type.name, document: type.document }];
    case "array":
      return referencedNames(type.items);
    case "map":
      return referencedNames(type.values);
    case "union":
      return type.of.flatMap(referencedNames);
    case "primitive":
    case "literal":
    case "any":
      return [];
  }
}
