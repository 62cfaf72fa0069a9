import type {
  FieldType,
  SpecDocument,
  SpecEnum,
  SpecModel,
  SpecObject,
  TypeAlias,
  UnresolvedType,
} from "../../model/types.js";
import { componentName, referencesOf, type TypeReference } from "./types-to-schemas.js";

/** What a component is made of, with the document that says it. */
export type Definition =
  | { readonly kind: "object"; readonly document: SpecDocument; readonly object: SpecObject }
  | { readonly kind: "enum"; readonly document: SpecDocument; readonly enumeration: SpecEnum }
  | { readonly kind: "alias"; readonly document: SpecDocument; readonly alias: TypeAlias }
  | { readonly kind: "unresolved"; readonly type: UnresolvedType };

/** Definitions by component name, in the order in which they become components. */
export type Definitions = ReadonlyMap<string, Definition>;

/**
 * All that a self-contained description of a document needs: what the document defines, then whatever that
 * leads to, in other documents or nowhere. The document's own definitions win over others of the same name.
 */
export function definitionsFor(model: SpecModel, document: SpecDocument): Definitions {
  const found = new Map<string, Definition>(
    definedBy(document).map(([name, definition]) => [componentName(name), definition]),
  );
  // A Map hands out entries that are added while it is walked, so this ends when nothing new is reached.
  for (const definition of found.values()) {
    for (const reference of referencesFrom(definition)) {
      const name = componentName(reference.name);
      if (!found.has(name)) found.set(name, find(model, reference));
    }
  }
  return found;
}

/** The definition that an extension adds to, if the model holds it. */
export function extendedDefinition(model: SpecModel, definition: Definition): Definition | null {
  const target =
    definition.kind === "object"
      ? definition.object.extends
      : definition.kind === "enum"
        ? definition.enumeration.extends
        : null;
  if (target === null) return null;
  const document = model.documents.find((candidate) => candidate.id === target.document);
  const base = document && definedBy(document).find(([name]) => name === target.name)?.[1];
  return base === undefined || isSame(base, definition) ? null : base;
}

function definedBy(document: SpecDocument): readonly (readonly [string, Definition])[] {
  return [
    ...document.objects.map((object) => [object.name, { kind: "object", document, object }] as const),
    ...document.enums.map((enumeration) => [enumeration.name, { kind: "enum", document, enumeration }] as const),
    ...document.typeAliases.map((alias) => [alias.name, { kind: "alias", document, alias }] as const),
  ];
}

function find(model: SpecModel, reference: TypeReference): Definition {
  const documents = model.documents.filter(({ id }) => reference.document === null || id === reference.document);
  const defined = documents.flatMap(definedBy).find(([name]) => name === reference.name)?.[1];
  if (defined !== undefined) return defined;
  const listed = model.unresolved.find((type) => type.name === reference.name);
  return { kind: "unresolved", type: listed ?? { name: reference.name, anchor: reference.anchor, usedBy: [] } };
}

/** Whether a type is a name that nothing defines. */
export function isUndefined(type: FieldType): boolean {
  return type.kind === "ref" && type.target === "unresolved";
}

function referencesFrom(definition: Definition): readonly TypeReference[] {
  return typesIn(definition).flatMap(referencesOf);
}

function typesIn(definition: Definition): readonly FieldType[] {
  switch (definition.kind) {
    case "object":
      return [...(definition.object.inherits?.members ?? []), ...definition.object.fields].map((field) => field.type);
    case "enum":
      return definition.enumeration.values.flatMap((value) => [
        // A value's type that nothing defines would be a component that nothing refers to.
        ...(value.type === null || isUndefined(value.type) ? [] : [value.type]),
        ...value.fields.map((field) => field.type),
      ]);
    case "alias":
      return [definition.alias.type];
    case "unresolved":
      return [];
  }
}

function isSame(a: Definition, b: Definition): boolean {
  return a.kind === "object" && b.kind === "object"
    ? a.object === b.object
    : a.kind === "enum" && b.kind === "enum" && a.enumeration === b.enumeration;
}
