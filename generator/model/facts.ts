import type {
  AuthorizationDetailsField,
  Condition,
  Field,
  FieldType,
  Listing,
  Operation,
  Scenario,
  Scope,
  SpecDocument,
  SpecEnum,
  SpecModel,
  SpecObject,
} from "./types.js";

/** What a model states, without places, prose and hashes: the projection that comparisons use. */
export interface Facts {
  readonly factsVersion: 1;
  readonly documents: readonly DocumentFacts[];
  readonly unresolved: readonly string[];
}

export interface DocumentFacts {
  readonly id: string;
  readonly title: string;
  readonly sections: readonly { number: string | null; title: string; anchor: string | null; placeholder: boolean }[];
  readonly objects: readonly ObjectFacts[];
  readonly enums: readonly EnumFacts[];
  readonly typeAliases: readonly { name: string; type: TypeFacts }[];
  readonly listings: readonly ListingFacts[];
  readonly operations: readonly Omit<Operation, "line">[];
  readonly scopes: readonly Omit<Scope, "line">[];
  readonly authorizationDetailsFields: readonly Omit<AuthorizationDetailsField, "line">[];
  readonly scenarios: readonly Omit<Scenario, "line" | "requirements">[];
  readonly terms: readonly { name: string; anchor: string | null; reference: string | null }[];
  readonly references: readonly { label: string; anchor: string | null; url: string | null }[];
}

export interface ObjectFacts extends Omit<SpecObject, "line" | "description" | "fields" | "inherits"> {
  readonly inherits: { readonly standard: string; readonly members: readonly FieldFacts[] } | null;
  readonly fields: readonly FieldFacts[];
}

export interface FieldFacts extends Omit<Field, "line" | "column" | "description" | "type"> {
  readonly type: TypeFacts;
  readonly conditions: readonly Condition[];
}

/** A type in one line, such as `Array<Account>` or `decimal | string`. */
export type TypeFacts = string;

export interface EnumFacts extends Omit<SpecEnum, "line" | "description" | "values"> {
  readonly values: readonly { value: string; type: TypeFacts | null; fields: readonly FieldFacts[] }[];
}

export interface ListingFacts extends Omit<Listing, "line" | "parameters" | "order"> {
  readonly parameters: readonly { name: string; filter: string; type: TypeFacts; fields: readonly string[] }[];
  readonly order: readonly { field: string; resolved: string | null; direction: string }[];
}

/** Projects a model to its facts. Two documents that say the same in other words have equal facts. */
export function facts(model: SpecModel): Facts {
  return {
    factsVersion: 1,
    documents: model.documents.map(documentFacts),
    unresolved: model.unresolved.map(({ name }) => name),
  };
}

function documentFacts(document: SpecDocument): DocumentFacts {
  return {
    id: document.id,
    title: document.title,
    sections: document.sections.map(({ number, title, anchor, placeholder }) => ({ number, title, anchor, placeholder })),
    objects: document.objects.map(objectFacts),
    enums: document.enums.map(enumFacts),
    typeAliases: document.typeAliases.map(({ name, type }) => ({ name, type: typeText(type) })),
    listings: document.listings.map(listingFacts),
    operations: document.operations.map(({ line: _, ...operation }) => operation),
    scopes: document.scopes.map(({ line: _, ...scope }) => scope),
    authorizationDetailsFields: document.authorizationDetailsFields.map(({ line: _, ...field }) => field),
    scenarios: document.scenarios.map(({ line: _, requirements: __, ...scenario }) => scenario),
    terms: document.terms.map(({ name, anchor, reference }) => ({ name, anchor, reference })),
    references: document.references.map(({ label, anchor, url }) => ({ label, anchor, url })),
  };
}

function objectFacts({ line: _, description: __, fields, inherits, ...object }: SpecObject): ObjectFacts {
  return {
    ...object,
    inherits: inherits === null ? null : { ...inherits, members: inherits.members.map(fieldFacts) },
    fields: fields.map(fieldFacts),
  };
}

function fieldFacts({ line: _, column: __, description: ___, type, ...field }: Field): FieldFacts {
  return { ...field, type: typeText(type) };
}

function enumFacts({ line: _, description: __, values, ...rest }: SpecEnum): EnumFacts {
  return {
    ...rest,
    values: values.map(({ value, type, fields }) => ({
      value,
      type: type === null ? null : typeText(type),
      fields: fields.map(fieldFacts),
    })),
  };
}

function listingFacts({ line: _, parameters, order, ...listing }: Listing): ListingFacts {
  return {
    ...listing,
    parameters: parameters.map(({ name, filter, type, fields }) => ({ name, filter, type: typeText(type), fields })),
    order: order.map(({ field, resolved, direction }) => ({ field, resolved, direction })),
  };
}

/** Writes a type in one line: `Array<string | null>`, `Map<Purpose>`, `"electric_usage"`, `any`. */
export function typeText(type: FieldType): string {
  switch (type.kind) {
    case "primitive":
    case "ref":
      return type.name;
    case "array":
      return `Array<${typeText(type.items)}${type.nullableItems ? " | null" : ""}>`;
    case "map":
      return `Map<${typeText(type.values)}>`;
    case "union":
      return type.of.map(typeText).join(" | ");
    case "literal":
      return JSON.stringify(type.value);
    case "any":
      return "any";
  }
}
