import { refsOf } from "../model/refs.js";
import type { EnumValue, Field, SpecDocument, SpecEnum, SpecModel, SpecObject } from "../model/types.js";

/** The names that the documents define, and where they belong. */
export interface Vocabulary {
  /** Every name that may stand in code: fields, values, parameters, scopes and others. */
  readonly names: ReadonlySet<string>;
  /** The fields of an object, with those that extensions, values and standards add. */
  readonly fieldsOf: (object: string) => ReadonlySet<string> | null;
  /** The objects that have a field of this name. */
  readonly ownersOf: (field: string) => readonly string[];
  readonly objects: ReadonlyMap<string, SpecObject>;
  readonly enums: ReadonlyMap<string, SpecEnum>;
  /** The values of an enumeration, with those that other documents add; `null` where there is no such enumeration. */
  readonly valuesOf: (enumeration: string) => ReadonlySet<string> | null;
  /** All values of all enumerations. */
  readonly values: ReadonlySet<string>;
}

/** Collects the names of all documents. */
export function createVocabulary(model: SpecModel): Vocabulary {
  const objects = new Map<string, SpecObject>();
  const enums = new Map<string, SpecEnum>();
  const fields = new Map<string, Set<string>>();
  const values = new Map<string, Set<string>>();
  const owners = new Map<string, Set<string>>();
  const names = new Set<string>();
  const own = (object: string, field: Field): void => {
    at(fields, object).add(field.name);
    at(owners, field.name).add(object);
    names.add(field.name);
  };
  for (const document of model.documents) {
    for (const object of document.objects) {
      const name = object.extends?.name ?? object.name;
      if (object.extends === null && !objects.has(name)) objects.set(name, object);
      at(fields, name);
      for (const field of [...object.fields, ...(object.inherits?.members ?? [])]) {
        own(name, field);
        // Who speaks of the general object means the fields of its kinds, too.
        if (object.variantOf !== null) at(fields, object.variantOf).add(field.name);
      }
    }
    for (const one of document.enums) {
      const name = one.extends?.name ?? one.name;
      if (one.extends === null) enums.set(name, one);
      for (const { value } of one.values) {
        at(values, name).add(value);
        names.add(value);
      }
    }
    for (const name of namesBeside(document)) names.add(name);
  }
  // A list of values that another document adds to may be written like a list of fields.
  for (const { extends: extended, fields: added } of model.documents.flatMap((document) => document.objects)) {
    if (extended === null || !enums.has(extended.name)) continue;
    for (const { name } of added) at(values, extended.name).add(name);
  }
  for (const document of model.documents) {
    for (const { value, field } of broughtFields(document)) {
      names.add(value.value);
      names.add(field.name);
      for (const object of objectsWith(model, document, value)) own(object, field);
    }
  }
  return {
    names,
    objects,
    enums,
    fieldsOf: (object) => fields.get(object) ?? null,
    ownersOf: (field) => [...(owners.get(field) ?? [])],
    valuesOf: (enumeration) => values.get(enumeration) ?? null,
    values: new Set([...values.values()].flatMap((known) => [...known])),
  };
}

function at(map: Map<string, Set<string>>, key: string): Set<string> {
  const known = map.get(key) ?? new Set<string>();
  map.set(key, known);
  return known;
}

/** Names of a document that are no fields and no values. */
function namesBeside(document: SpecDocument): readonly string[] {
  return [
    ...document.listings.flatMap((listing) => [...listing.parameters.map(({ name }) => name), listing.urlField ?? ""]),
    ...document.operations.flatMap((operation) => [operation.urlField ?? "", ...operation.modifiable, ...operation.immutable]),
    ...document.scopes.flatMap((scope) => [scope.type, ...scope.selections]),
    ...document.authorizationDetailsFields.map(({ id }) => id),
    ...document.scenarios.map(({ name }) => name),
  ];
}

interface BroughtField {
  readonly value: EnumValue;
  readonly field: Field;
}

/** The fields that an object has only with a certain value. */
function broughtFields(document: SpecDocument): readonly BroughtField[] {
  return document.enums.flatMap((one) => one.values.flatMap((value) => value.fields.map((field) => ({ value, field }))));
}

/** The objects with a field of the enumeration that has the value. */
function objectsWith(model: SpecModel, document: SpecDocument, value: EnumValue): readonly string[] {
  const name = document.enums.find(({ values }) => values.includes(value))?.name;
  return model.documents
    .flatMap(({ objects }) => objects)
    .filter((object) => object.fields.some((field) => refsOf(field.type).some((ref) => ref.name === name)))
    .map((object) => object.extends?.name ?? object.name);
}
