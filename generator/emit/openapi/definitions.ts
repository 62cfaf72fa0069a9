import { refsOf } from "../../model/refs.js";
import type {
  FieldType,
  SpecDocument,
  SpecEnum,
  SpecModel,
  SpecObject,
  TypeAlias,
  UnresolvedType,
} from "../../model/types.js";
import { componentName, type TypeReference } from "./types-to-schemas.js";

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
 * leads to, in other documents or nowhere. The document's own definitions win over others of the same name. What
 * adds to a definition of another document stands under that definition's name, as the two are one.
 */
export function definitionsFor(model: SpecModel, document: SpecDocument): Definitions {
  const found = ownDefinitions(model, document);
  // A Map hands out entries that are added while it is walked, so this ends when nothing new is reached.
  for (const definition of found.values()) {
    for (const reference of referencesFrom(model, definition)) {
      const name = componentName(reference.name);
      if (!found.has(name)) found.set(name, find(model, reference));
    }
  }
  return found;
}

/** The names of the components to which no other component leads. */
export function unreferenced(model: SpecModel, definitions: Definitions): readonly string[] {
  const referenced = new Set(
    [...definitions.values()].flatMap((definition) => referencesFrom(model, definition)).map(({ name }) => componentName(name)),
  );
  return [...definitions.keys()].filter((name) => !referenced.has(name));
}

/** A definition after those that it extends, the first of them first; what the model does not hold is left out. */
export function lineageOf(model: SpecModel, definition: Definition): readonly Definition[] {
  const lineage = [definition];
  for (let base = extended(model, definition); base !== undefined; base = extended(model, base)) {
    // Documents that extend each other in a circle have no first definition.
    const part = partOf(base);
    if (lineage.some((other) => partOf(other) === part)) break;
    lineage.unshift(base);
  }
  return lineage;
}

/** The objects that are kinds of an object. */
export function variantsOf(definition: Definition): readonly SpecObject[] {
  if (definition.kind !== "object") return [];
  const { document, object } = definition;
  return document.objects.filter(({ variantOf }) => variantOf !== null && variantOf === object.name);
}

function ownDefinitions(model: SpecModel, document: SpecDocument): Map<string, Definition> {
  const own = definedBy(document);
  const found = new Map<string, Definition>();
  for (const [name, definition] of own) {
    const [first = definition] = lineageOf(model, definition);
    const shared = nameOf(first);
    const isTaken = found.has(componentName(shared)) || own.some(([other]) => other !== name && other === shared);
    found.set(componentName(isTaken ? name : shared), asKindOf(definition, first));
  }
  return found;
}

/** What adds "named values" to an enumeration adds values, whatever form the addition has. */
function asKindOf(definition: Definition, base: Definition): Definition {
  if (definition.kind !== "object" || base.kind !== "enum") return definition;
  const { object, document } = definition;
  const { name, aliases, anchor, line, description } = object;
  const values = object.fields.map((field) => ({
    value: field.name,
    description: field.description,
    type: null,
    fields: [],
    line: field.line,
  }));
  const { open } = base.enumeration;
  return { kind: "enum", document, enumeration: { name, aliases, anchor, line, open, extends: object.extends, description, values } };
}

function extended(model: SpecModel, definition: Definition): Definition | undefined {
  const part = partOf(definition);
  const target = "extends" in part ? part.extends : null;
  const document = model.documents.find(({ id }) => id === target?.document);
  return document && definedBy(document).find(([name]) => name === target?.name)?.[1];
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

/** The named types in a definition and in those that it extends, whose parts become its own. */
function referencesFrom(model: SpecModel, definition: Definition): readonly TypeReference[] {
  return lineageOf(model, definition).flatMap((part) => [
    ...typesIn(part).flatMap(refsOf),
    ...variantsOf(part).map(({ name, anchor }) => ({
      kind: "ref" as const,
      name,
      anchor,
      target: "object" as const,
      document: part.kind === "object" ? part.document.id : null,
    })),
  ]);
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

function nameOf(definition: Definition): string {
  return partOf(definition).name;
}

/** The part of the model that a definition is made of. */
function partOf(definition: Definition): SpecObject | SpecEnum | TypeAlias | UnresolvedType {
  switch (definition.kind) {
    case "object":
      return definition.object;
    case "enum":
      return definition.enumeration;
    case "alias":
      return definition.alias;
    case "unresolved":
      return definition.type;
  }
}
