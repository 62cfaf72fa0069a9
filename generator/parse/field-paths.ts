import pluralize from "pluralize";
import type { Field, SpecObject } from "../model/types.js";

/** The objects of all documents by name. */
export type ObjectsByName = ReadonlyMap<string, SpecObject>;

/** The field by which a server identifies an object: the first `cds_…_id`. */
export function identifierOf(object: Pick<SpecObject, "fields">): string | null {
  const first = object.fields[0]?.name ?? "";
  return /^cds_\w+_id$/.test(first) ? first : null;
}

/** Words of the drafts for the fields that every listed object has. */
const COMMON_WORDS: ReadonlyMap<string, string> = new Map([
  ["modified", "cds_modified"],
  ["created", "cds_created"],
]);

/**
 * Finds the path that a draft means by the name of a field: a field of the object itself, the list of identifiers
 * of an object that it links to, or a field of an object that it carries or links to, written `holder.field`.
 *
 * @returns `null` when neither the object nor one that it links to has such a field
 */
export function resolveFieldPath(object: SpecObject, stated: string, objects: ObjectsByName): string | null {
  const [first, second] = stated.split(".");
  if (first === undefined) return null;
  if (second !== undefined) {
    const link = fieldNamed(object, first);
    const target = link?.link == null ? undefined : objects.get(link.link.object);
    return link === null || target === undefined || fieldNamed(target, second) === null ? null : stated;
  }
  const own = fieldNamed(object, first);
  if (own !== null) return own.name;
  return identifiersOf(object, first) ?? insideField(object, first, objects) ?? throughLink(object, first, objects);
}

/** All fields by which other objects are reached. */
function linksOf(object: SpecObject): readonly Field[] {
  return object.fields.filter((field) => field.link !== null && field.link.object !== object.name);
}

function identifiersOf(object: SpecObject, stated: string): string | null {
  const holder = linksOf(object).find((field) => field.link !== null && spellings(stated).includes(field.link.field));
  return holder?.name ?? null;
}

/** A field of an object that the object itself carries, such as an entry of a list. */
function insideField(object: SpecObject, stated: string, objects: ObjectsByName): string | null {
  for (const holder of object.fields) {
    const type = holder.type.kind === "array" ? holder.type.items : holder.type;
    const part = type.kind === "ref" && type.target === "object" ? objects.get(type.name) : undefined;
    const field = part === undefined ? null : fieldNamed(part, stated);
    if (field !== null) return `${holder.name}.${field.name}`;
  }
  return null;
}

function throughLink(object: SpecObject, stated: string, objects: ObjectsByName): string | null {
  const paths = linksOf(object).flatMap((link) => {
    const target = objects.get(link.link?.object ?? "");
    const field = target === undefined ? null : fieldNamed(target, stated);
    return target === undefined || field === null ? [] : [{ path: `${link.name}.${field.name}`, target, field }];
  });
  // Many objects repeat an account's number; the account itself is meant.
  const owner = paths.find(({ target, field }) => target.name.toLowerCase().includes(field.name.split("_")[0] ?? ""));
  return (owner ?? paths[0])?.path ?? null;
}

function fieldNamed(object: SpecObject, stated: string): Field | null {
  for (const spelling of spellings(stated)) {
    const found = [...object.fields, ...(object.inherits?.members ?? [])].find((field) => field.name === spelling);
    if (found !== undefined) return found;
  }
  return null;
}

function spellings(stated: string): readonly string[] {
  const common = COMMON_WORDS.get(stated);
  return [stated, ...(common === undefined ? [] : [common]), pluralize.singular(stated), pluralize.plural(stated)];
}
