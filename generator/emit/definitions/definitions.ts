import { refsOf } from "../../model/refs.js";
import type { SpecDocument, SpecEnum, SpecModel, SpecObject, TypeAlias, UnresolvedType } from "../../model/types.js";
import { type DefinedField, type Entry, mergeFields, roots, withExtensions } from "./extensions.js";
import { freeTypeName } from "./type-names.js";

export interface DefinedObject {
  readonly kind: "object";
  readonly typeName: string;
  readonly document: SpecDocument;
  readonly object: SpecObject;
  /** Inherited fields, own fields, fields of extensions, and fields that come with a value; each name once. */
  readonly fields: readonly DefinedField[];
}

export interface DefinedEnum {
  readonly kind: "enum";
  readonly typeName: string;
  readonly document: SpecDocument;
  readonly enumeration: SpecEnum;
  readonly values: SpecEnum["values"];
}

export interface DefinedAlias {
  readonly kind: "alias";
  readonly typeName: string;
  readonly document: SpecDocument;
  readonly alias: TypeAlias;
}

/** A type that the documents name and do not define. */
export interface UndefinedType {
  readonly kind: "unresolved";
  readonly typeName: string;
  readonly name: string;
  readonly usedBy: UnresolvedType["usedBy"];
}

export type Definition = DefinedObject | DefinedEnum | DefinedAlias | UndefinedType;

/** All types of the model under names that are unique across its documents, extensions merged into their targets. */
export interface Definitions {
  readonly all: readonly Definition[];
  /** The definition that a name means in a document; the placeholder of that name where it is used without one. */
  readonly find: (name: string, documentId: string) => Definition | undefined;
}

/** Collects the types of all documents; see {@link Definitions}. */
export function collectDefinitions(model: SpecModel): Definitions {
  const objects = entries(model, (document) => document.objects);
  const enums = entries(model, (document) => document.enums);
  const aliases = entries(model, (document) => document.typeAliases);
  const taken = new Set<string>();
  const claim = (name: string, document: SpecDocument | null): string => {
    const free = freeTypeName(name, document, taken);
    taken.add(free);
    return free;
  };

  const defined: Definition[] = [];
  // By document and name; extensions are found under their own name too, as the object that they add to.
  const byName = new Map<string, Definition>();
  const remember = (definition: Definition, document: SpecDocument, names: readonly string[]): void => {
    for (const name of names) byName.set(key(document.id, name), definition);
  };

  for (const { document, source } of roots(objects)) {
    const parts = withExtensions(objects, document, source);
    const definition: DefinedObject = {
      kind: "object",
      typeName: claim(source.name, document),
      document,
      object: source,
      fields: mergeFields(parts, enums),
    };
    defined.push(definition);
    for (const part of parts) remember(definition, part.document, [part.source.name, ...part.source.aliases]);
  }
  for (const { document, source } of roots(enums)) {
    const parts = withExtensions(enums, document, source);
    const definition: DefinedEnum = {
      kind: "enum",
      typeName: claim(source.name, document),
      document,
      enumeration: source,
      values: [...new Map(parts.flatMap((part) => part.source.values.map((value) => [value.value, value]))).values()],
    };
    defined.push(definition);
    for (const part of parts) remember(definition, part.document, [part.source.name, ...part.source.aliases]);
  }
  for (const { document, source } of aliases) {
    const definition: DefinedAlias = { kind: "alias", typeName: claim(source.name, document), document, alias: source };
    defined.push(definition);
    remember(definition, document, [source.name]);
  }

  const lookUp = (name: string, documentId: string): Definition | undefined => {
    const own = byName.get(key(documentId, name));
    if (own !== undefined) return own;
    for (const other of model.documents) {
      const definition = byName.get(key(other.id, name));
      if (definition !== undefined) return definition;
    }
    return undefined;
  };

  const placeholders = new Map<string, UndefinedType>();
  for (const name of namesWithoutDefinition(model, lookUp)) {
    const usedBy = model.unresolved.filter((each) => each.name === name).flatMap((each) => each.usedBy);
    placeholders.set(name, { kind: "unresolved", typeName: claim(name, null), name, usedBy });
  }

  return {
    all: [...defined, ...placeholders.values()],
    find: (name, documentId) => lookUp(name, documentId) ?? placeholders.get(name),
  };
}

/** The names that fields, aliases and listings use and that no document defines, in order of first use. */
function namesWithoutDefinition(model: SpecModel, lookUp: Definitions["find"]): ReadonlySet<string> {
  const names = new Set<string>();
  for (const document of model.documents) {
    const objects = document.objects.flatMap((object) => [...(object.inherits?.members ?? []), ...object.fields]);
    const brought = document.enums.flatMap((each) => each.values.flatMap((value) => value.fields));
    const types = [
      ...[...objects, ...brought].map((field) => field.type),
      ...document.typeAliases.map((alias) => alias.type),
    ];
    const used = [
      ...types.flatMap(refsOf),
      ...document.listings.flatMap((listing) => [
        { name: listing.item, document: null },
        { name: listing.envelope, document: null },
      ]),
    ];
    for (const { name, document: other } of used) {
      if (lookUp(name, other ?? document.id) === undefined) names.add(name);
    }
  }
  return names;
}

function entries<Source>(
  model: SpecModel,
  of: (document: SpecDocument) => readonly Source[],
): readonly Entry<Source>[] {
  return model.documents.flatMap((document) => of(document).map((source) => ({ document, source })));
}

function key(documentId: string, name: string): string {
  return `${documentId}#${name}`;
}
