import { refsOf } from "../../model/refs.js";
import type { Field, FieldType, SpecDocument, SpecObject } from "../../model/types.js";
import type { Address } from "./links.js";
import { allFields, fieldIds, parameterIds, valueIds } from "./places.js";
import type { Definition, Lookup } from "./site.js";

/** One place that mentions a definition. */
export interface Use {
  /** What the place does with the definition, in words: "has it as its type". */
  readonly how: string;
  /** The place's name, for example `Account.account_type`. */
  readonly label: string;
  readonly address: Address;
}

/** By definition, the places that use it, in document order. */
export type Uses = ReadonlyMap<Definition, readonly Use[]>;

/** Finds every use of every definition: in types, in links between objects, in listings, operations and extensions. */
export function collectUses(lookup: Lookup): Uses {
  const uses = new Map<Definition, Use[]>();
  const add = (definition: Definition | null, use: Use): void => {
    if (definition === null) return;
    const known = uses.get(definition);
    if (known === undefined) uses.set(definition, [use]);
    else known.push(use);
  };

  for (const document of lookup.model.documents) {
    const addType = (type: FieldType, label: string, address: Address): void => {
      for (const ref of refsOf(type)) {
        add(lookup.definition(document, ref), { how: "has it as its type", label, address });
      }
    };
    const addField = (field: Field, label: string, address: Address): void => {
      addType(field.type, label, address);
      if (field.link === null) return;
      const how = `holds its ${field.link.field}`;
      add(lookup.object(document, field.link.object), { how, label, address });
    };
    const addNamed = (name: string | null, how: string, label: string, address: Address): void => {
      if (name !== null) add(lookup.object(document, name), { how, label, address });
    };
    const at = (thing: object): Address => lookup.places.get(thing) ?? "";

    for (const object of document.objects) {
      const ids = fieldIds(object);
      allFields(object).forEach((field, index) => {
        addField(field, `${object.name}.${field.name}`, `${at(object)}#${ids[index] ?? ""}`);
      });
      const extended = extendedObject(lookup, document, object);
      add(extended, { how: "adds fields to it", label: object.name, address: at(object) });
    }
    for (const enumeration of document.enums) {
      const ids = valueIds(enumeration);
      enumeration.values.forEach((value, index) => {
        const label = `${enumeration.name} ${value.value}`;
        if (value.type !== null) addType(value.type, label, `${at(enumeration)}#${ids[index]?.id ?? ""}`);
        value.fields.forEach((field, fieldIndex) => {
          const id = ids[index]?.fields[fieldIndex] ?? "";
          addField(field, `${label}: ${field.name}`, `${at(enumeration)}#${id}`);
        });
      });
    }
    for (const alias of document.typeAliases) addType(alias.type, alias.name, at(alias));
    for (const listing of document.listings) {
      addNamed(listing.item, "lists it", listing.name, at(listing));
      addNamed(listing.envelope, "answers with it", listing.name, at(listing));
      const ids = parameterIds(listing);
      listing.parameters.forEach((parameter, index) => {
        addType(parameter.type, `${listing.name} ${parameter.name}`, `${at(listing)}#${ids[index] ?? ""}`);
      });
    }
    for (const operation of document.operations) {
      addNamed(operation.request, "takes it as its request", operation.name, at(operation));
      addNamed(operation.response, "answers with it", operation.name, at(operation));
    }
  }
  return uses;
}

/** The object that an extension adds to, where its document was read too. */
export function extendedObject(lookup: Lookup, document: SpecDocument, object: SpecObject): SpecObject | null {
  const target = object.extends;
  if (target === null) return null;
  const home = lookup.model.documents.find((candidate) => candidate.id === target.document);
  if (home === undefined) return null;
  const found = lookup.object(home, target.name);
  return found === object || (home === document && found?.role === "extension") ? null : found;
}
