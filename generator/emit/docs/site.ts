import type {
  FieldType,
  SpecDocument,
  SpecEnum,
  SpecModel,
  SpecObject,
  TypeAlias,
  UnresolvedType,
} from "../../model/types.js";
import type { EmitContext } from "../context.js";
import { type Access, collectAccess } from "./access.js";
import type { Address } from "./links.js";
import { allFields, assignPlaces, fieldIds, type Places } from "./places.js";
import { dividedRequirements, type RequirementPart } from "./requirement-parts.js";
import { collectUses, type Uses } from "./uses.js";

/** Something that a field's type may name. */
export type Definition = SpecObject | SpecEnum | TypeAlias | UnresolvedType;

/** All that the pages know about each other. */
export interface Site extends Lookup {
  readonly context: EmitContext;
  readonly uses: Uses;
  readonly access: Access;
}

/** How names and anchors of the specification become addresses of the site. */
export interface Lookup {
  readonly model: SpecModel;
  readonly places: Places;
  /** The requirements of each document as its pages divide them. */
  readonly requirementParts: ReadonlyMap<SpecDocument, readonly RequirementPart[]>;
  /** The definition that a type names, seen from a document. */
  readonly definition: (document: SpecDocument, type: FieldType & { readonly kind: "ref" }) => Definition | null;
  /** The object of that name: the document's own if it has one. */
  readonly object: (document: SpecDocument, name: string) => SpecObject | null;
  /** Where the thing with that anchor is told about; `null` for an anchor that nothing has. */
  readonly anchor: (document: SpecDocument, anchor: string) => Address | null;
  /** Where the term of that name is explained. */
  readonly term: (document: SpecDocument, name: string) => Address | null;
}

/** Gathers what the pages need to link to each other. */
export function buildSite(context: EmitContext): Site {
  const lookup = buildLookup(context.model);
  return { ...lookup, context, uses: collectUses(lookup), access: collectAccess(context) };
}

/** The address of an object's field; of the object itself where it has no such field. */
export function fieldAddress(places: Places, object: SpecObject, name: string): Address | null {
  const page = places.get(object);
  if (page === undefined) return null;
  const index = allFields(object).findIndex((field) => field.name === name);
  const id = fieldIds(object)[index];
  return id === undefined ? page : `${page}#${id}`;
}

function buildLookup(model: SpecModel): Lookup {
  const requirementParts = new Map(model.documents.map((document) => [document, dividedRequirements(document)]));
  const places = assignPlaces(model, requirementParts);
  const byAnchor = new Map(model.documents.map((document) => [document, anchorsOf(document, places)]));
  const terms = new Map(model.documents.map((document) => [document, termsOf(document, places)]));
  const unresolved = new Map(model.unresolved.map((type) => [type.name, type]));
  const objects = new Map(model.documents.map((document) => [document, firstByName(objectsFirst(document))]));
  const enums = new Map(model.documents.map((document) => [document, firstByName(document.enums)]));
  const aliases = new Map(model.documents.map((document) => [document, firstByName(document.typeAliases)]));

  /** The document itself, then the others in their order. */
  const nearestFirst = (document: SpecDocument) => [document, ...model.documents.filter((other) => other !== document)];
  const firstFound = <T>(document: SpecDocument, find: (document: SpecDocument) => T | undefined): T | null => {
    for (const candidate of nearestFirst(document)) {
      const found = find(candidate);
      if (found !== undefined) return found;
    }
    return null;
  };

  const object = (document: SpecDocument, name: string) =>
    firstFound(document, (candidate) => objects.get(candidate)?.get(name));
  return {
    model,
    places,
    requirementParts,
    object,
    definition(document, type) {
      const home = model.documents.find((candidate) => candidate.id === type.document) ?? document;
      switch (type.target) {
        case "object":
          return object(home, type.name);
        case "enum":
          return firstFound(home, (candidate) => enums.get(candidate)?.get(type.name));
        case "alias":
          return firstFound(home, (candidate) => aliases.get(candidate)?.get(type.name));
        case "unresolved":
          return unresolved.get(type.name) ?? null;
      }
    },
    anchor: (document, anchor) => byAnchor.get(document)?.get(anchor) ?? null,
    term: (document, name) => firstFound(document, (candidate) => terms.get(candidate)?.get(name.toLowerCase())),
  };
}

/** An envelope shares its section with its listing, and an extension its name with what it extends. */
function objectsFirst(document: SpecDocument): readonly SpecObject[] {
  const isMain = (object: SpecObject) => object.role !== "envelope" && object.role !== "extension";
  return [...document.objects.filter(isMain), ...document.objects.filter((object) => !isMain(object))];
}

function firstByName<T extends { readonly name: string; readonly aliases?: readonly string[] }>(
  things: readonly T[],
): ReadonlyMap<string, T> {
  const found = new Map<string, T>();
  for (const thing of things) if (!found.has(thing.name)) found.set(thing.name, thing);
  for (const thing of things) {
    for (const alias of thing.aliases ?? []) if (!found.has(alias)) found.set(alias, thing);
  }
  return found;
}

/** Where several things share an anchor, the one that tells the most comes first. */
function anchorsOf(document: SpecDocument, places: Places): ReadonlyMap<string, Address> {
  const things: readonly { readonly anchor: string | null }[] = [
    ...document.objects.filter((object) => object.role !== "envelope"),
    ...document.enums,
    ...document.typeAliases,
    ...document.listings,
    ...document.objects.filter((object) => object.role === "envelope"),
    ...document.operations,
    ...document.scopes,
    ...document.authorizationDetailsFields,
    ...document.scenarios,
    ...document.terms,
    ...document.references,
    ...document.sections,
  ];
  const found = new Map<string, Address>();
  for (const thing of things) {
    const address = places.get(thing);
    if (thing.anchor !== null && address !== undefined && !found.has(thing.anchor)) found.set(thing.anchor, address);
  }
  return found;
}

function termsOf(document: SpecDocument, places: Places): ReadonlyMap<string, Address> {
  const found = new Map<string, Address>();
  for (const term of document.terms) {
    const address = places.get(term);
    // Types are named with hyphens in the model and with spaces in the prose: "MIME type", `mime-type`.
    const name = term.name.toLowerCase().replace(/\s+/g, "-");
    if (address !== undefined && !found.has(name)) found.set(name, address);
  }
  return found;
}
