import type { FieldType } from "./types.js";

/** All references within a type. */
export function refsOf(type: FieldType): readonly Extract<FieldType, { kind: "ref" }>[] {
  switch (type.kind) {
    case "ref":
      return [type];
    case "array":
      return refsOf(type.items);
    case "map":
      return refsOf(type.values);
    case "union":
      return type.of.flatMap(refsOf);
    case "primitive":
    case "literal":
    case "any":
      return [];
  }
}
