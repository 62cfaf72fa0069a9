import { refsOf } from "../../model/refs.js";
import type { Field, SpecDocument, SpecEnum, SpecObject } from "../../model/types.js";

/** A field together with the document that states it: an extension adds fields to another document's object. */
export interface DefinedField {
  readonly field: Field;
  readonly document: SpecDocument;
  /** The case in which the field is there, for a field that an enumeration's value brings along. */
  readonly onlyWith: { readonly field: string; readonly values: readonly string[] } | null;
}

/** A definition with the document that states it. */
export interface Entry<Source> {
  readonly document: SpecDocument;
  readonly source: Source;
}

type Extensible = Pick<SpecObject, "name" | "aliases" | "extends">;

/** The definitions that stand for themselves: all but extensions whose target is in the model. */
export function roots<Source extends Extensible>(all: readonly Entry<Source>[]): readonly Entry<Source>[] {
  return all.filter((entry) => targetOf(all, entry) === undefined);
}

function targetOf<Source extends Extensible>(
  all: readonly Entry<Source>[],
  { source }: Entry<Source>,
): Entry<Source> | undefined {
  const target = source.extends;
  if (target === null) return undefined;
  return all.find(
    (other) =>
      other.source !== source &&
      other.source.extends === null &&
      other.document.id === target.document &&
      [other.source.name, ...other.source.aliases].includes(target.name),
  );
}

/** A definition and the extensions that add to it, in the order of the documents. */
export function withExtensions<Source extends Extensible>(
  all: readonly Entry<Source>[],
  document: SpecDocument,
  source: Source,
): readonly Entry<Source>[] {
  const extensions = all.filter((entry) => targetOf(all, entry)?.source === source);
  return [{ document, source }, ...extensions];
}

/** The fields of an object and its extensions; a later statement of a name replaces an earlier one. */
export function mergeFields(
  parts: readonly Entry<SpecObject>[],
  enums: readonly Entry<SpecEnum>[],
): readonly DefinedField[] {
  const stated = parts.flatMap(({ document, source }) =>
    [...(source.inherits?.members ?? []), ...source.fields].map((field) => ({ field, document, onlyWith: null })),
  );
  const byName = new Map<string, DefinedField>();
  for (const each of stated) byName.set(each.field.name, each);
  for (const owner of stated) {
    for (const each of broughtAlong(owner.field, enums)) {
      if (!byName.has(each.field.name)) byName.set(each.field.name, each);
    }
  }
  return [...byName.values()];
}

/** The fields that an object has only where the given field is or holds certain values, each name once. */
function broughtAlong(owner: Field, enums: readonly Entry<SpecEnum>[]): readonly DefinedField[] {
  const names = refsOf(owner.type).map((reference) => reference.name);
  const brought = enums
    .filter(({ source }) => names.includes(source.name))
    .flatMap(({ document, source }) =>
      source.values.flatMap(({ value, fields }) => fields.map((field) => ({ document, field, value }))),
    );
  const first = new Map(brought.toReversed().map((each) => [each.field.name, each]));
  return [...first.values()].toReversed().map(({ document, field }) => ({
    field,
    document,
    onlyWith: {
      field: owner.name,
      values: brought.filter((each) => each.field.name === field.name).map((each) => each.value),
    },
  }));
}
