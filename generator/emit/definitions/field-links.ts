import type { DefinedObject, Definitions } from "./definitions.js";
import type { DefinedField } from "./extensions.js";

/** The object whose field a field copies, and that field; `null` where it copies none that is defined. */
export function linkedObject(
  definitions: Definitions,
  { field, document }: DefinedField,
): { readonly object: DefinedObject; readonly key: string } | null {
  if (field.link === null) return null;
  const object = definitions.find(field.link.object, document.id);
  return object?.kind === "object" ? { object, key: field.link.field } : null;
}
