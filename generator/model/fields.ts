import type { Field } from "./types.js";

/**
 * Whether a field's value may be `null`: its type says so, or its prose names a case in which it is.
 */
export function mayBeNull(field: Field): boolean {
  return field.nullable || field.conditions.some((condition) => condition.kind === "null-if");
}
