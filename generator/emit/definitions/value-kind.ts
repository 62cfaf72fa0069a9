import type { FieldType } from "../../model/types.js";
import type { Definitions } from "./definitions.js";
import { primitiveForm } from "./primitive-form.js";

/** The JSON that a field holds, as the generated `ValueKind` names it. */
export type ValueKind =
  "string" | "integer" | "decimal" | "boolean" | "date" | "datetime" | "enum" | "object" | "unresolved" | "any";

export interface ValueShape {
  readonly kind: ValueKind;
  readonly list: boolean;
}

/** The kind of a type's values and whether it is a list of them; aliases are followed. */
export function valueShape(
  definitions: Definitions,
  documentId: string,
  type: FieldType,
  followed: ReadonlySet<string> = new Set(),
): ValueShape {
  switch (type.kind) {
    case "primitive": {
      const form = primitiveForm(type.name);
      return single(form === "url" ? "string" : form);
    }
    case "ref": {
      const definition = definitions.find(type.name, type.document ?? documentId);
      if (definition === undefined) return single("unresolved");
      if (definition.kind !== "alias") return single(definition.kind);
      if (followed.has(definition.typeName)) return single("any");
      const further = new Set([...followed, definition.typeName]);
      return valueShape(definitions, definition.document.id, definition.alias.type, further);
    }
    case "array": {
      const items = valueShape(definitions, documentId, type.items, followed);
      return { kind: items.list ? "any" : items.kind, list: true };
    }
    case "map":
      return single("object");
    case "union": {
      const [first, ...others] = type.of.map((each) => valueShape(definitions, documentId, each, followed));
      const alike = first !== undefined && others.every((each) => each.kind === first.kind && each.list === first.list);
      return alike ? first : single("any");
    }
    case "literal":
      return single(typeof type.value === "string" ? "string" : typeof type.value === "boolean" ? "boolean" : "any");
    case "any":
      return single("any");
  }
}

function single(kind: ValueKind): ValueShape {
  return { kind, list: false };
}
