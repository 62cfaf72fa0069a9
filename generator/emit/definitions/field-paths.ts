import { mayBeNull } from "../../model/fields.js";
import type { FieldType } from "../../model/types.js";
import type { DefinedObject, Definitions } from "./definitions.js";
import type { DefinedField } from "./extensions.js";
import { type ValueKind, valueShape } from "./value-kind.js";

/** One step of a path: from an object, through a field, to the object that the field names or holds. */
export interface Hop {
  readonly field: string;
  readonly object: string;
  /** The field of `object` whose value `field` holds; `null` where the object itself is embedded. */
  readonly key: string | null;
  readonly list: boolean;
}

/** A path in the form of the generated `FieldPath`. */
export type ResolvedPath =
  | {
      readonly hops: readonly Hop[];
      readonly field: string;
      readonly exists: true;
      readonly kind: ValueKind;
      readonly list: boolean;
      readonly nullable: boolean;
    }
  | MissingPath;

/** A path to a field that no object has. */
export interface MissingPath {
  readonly hops: readonly Hop[];
  readonly field: string;
  readonly exists: false;
}

/** A path that leads nowhere from the start. */
export function missingPath(path: string): MissingPath {
  return { hops: [], field: path, exists: false };
}

/**
 * Splits a path such as `related_servicecontracts.contract_number` into its hops through links and embedded
 * objects. A path that leads nowhere keeps the hops that exist and names the rest.
 */
export function resolvePath(definitions: Definitions, from: DefinedObject | undefined, path: string): ResolvedPath {
  const [name = "", ...rest] = path.split(".");
  const defined = from?.fields.find((each) => each.field.name === name);
  if (defined === undefined) return missingPath(path);
  if (rest.length === 0) {
    const shape = valueShape(definitions, defined.document.id, defined.field.type);
    return { hops: [], field: name, exists: true, ...shape, nullable: mayBeNull(defined.field) };
  }
  const next = hopThrough(definitions, defined);
  if (next === undefined) return missingPath(path);
  const onward = resolvePath(definitions, next.to, rest.join("."));
  return { ...onward, hops: [next.hop, ...onward.hops] };
}

function hopThrough(
  definitions: Definitions,
  { field, document }: DefinedField,
): { readonly hop: Hop; readonly to: DefinedObject } | undefined {
  const target = field.link?.object ?? heldObject(field.type);
  if (target === null) return undefined;
  const to = definitions.find(target, document.id);
  if (to?.kind !== "object") return undefined;
  const { list } = valueShape(definitions, document.id, field.type);
  return { hop: { field: field.name, object: to.typeName, key: field.link?.field ?? null, list }, to };
}

/** The name of the object that a field's type embeds, alone or in a list. */
function heldObject(type: FieldType): string | null {
  if (type.kind === "array") return heldObject(type.items);
  return type.kind === "ref" ? type.name : null;
}

/**
 * The field that identifies an object: the first whose name ends in `_id` and that holds no other object's
 * identifier.
 */
export function idField(object: DefinedObject): string | null {
  const own = object.fields.find(
    ({ field }) => /_id$/.test(field.name) && (field.link === null || field.link.object === object.object.name),
  );
  return own?.field.name ?? null;
}
