import type { Field, Listing, Section, SpecDocument, SpecEnum, SpecModel, SpecObject } from "../../model/types.js";
import { type Address, fragmentId, slug, uniqueNames } from "./links.js";
import type { RequirementPart } from "./requirement-parts.js";

/** The id of the main landmark, where the skip link leads. */
export const MAIN_ID = "main-content";

/** The page that tells which scope opens which field. */
export const ACCESS_PAGE = "access.html";

/** The page that tells what each draft changed. */
export const CHANGES_PAGE = "changes.html";

/** The address of every thing of the model that has one, keyed by the thing itself. */
export type Places = ReadonlyMap<object, Address>;

/** The kinds of thing that a document shows together on one page: where the model holds them, the page, its title. */
export const COLLECTIONS = [
  { key: "typeAliases", page: "types", title: "Named types" },
  { key: "operations", page: "operations", title: "Operations" },
  { key: "scopes", page: "scopes", title: "Scopes" },
  { key: "authorizationDetailsFields", page: "authorization-details", title: "Authorization details fields" },
  { key: "scenarios", page: "scenarios", title: "Scenarios" },
  { key: "terms", page: "terms", title: "Terms" },
  { key: "references", page: "references", title: "References" },
  { key: "sections", page: "sections", title: "Sections" },
  { key: "requirements", page: "requirements", title: "Requirements" },
  { key: "examples", page: "examples", title: "Examples" },
] as const;
export type Collection = (typeof COLLECTIONS)[number];

/** Gives every document, definition, requirement and section of the model its page, and its id on that page. */
export function assignPlaces(
  model: SpecModel,
  requirementParts: ReadonlyMap<SpecDocument, readonly RequirementPart[]>,
): Places {
  const places = new Map<object, Address>();
  const folderName = uniqueNames();
  for (const document of model.documents) {
    const folder = folderName(slug(document.id));
    places.set(document, `${folder}/index.html`);
    placeOnPages(places, `${folder}/objects`, document.objects);
    placeOnPages(places, `${folder}/listings`, document.listings);
    placeOnPages(places, `${folder}/enumerations`, document.enums);

    const onOnePage = <T extends object>(
      key: Collection["key"],
      things: readonly T[],
      wanted: (thing: T) => string,
    ) => {
      const id = uniqueNames([MAIN_ID]);
      const page = collectionPage(folder, key);
      for (const thing of things) places.set(thing, `${page}#${id(fragmentId(wanted(thing)))}`);
    };
    onOnePage("typeAliases", document.typeAliases, (alias) => alias.name);
    onOnePage("operations", document.operations, (operation) => operation.name);
    onOnePage("scopes", document.scopes, (scope) => scope.type);
    onOnePage("authorizationDetailsFields", document.authorizationDetailsFields, (field) => field.id);
    onOnePage("scenarios", document.scenarios, (scenario) => scenario.name);
    onOnePage("terms", document.terms, (term) => term.anchor ?? term.name);
    onOnePage("references", document.references, (reference) => reference.anchor ?? reference.label);
    onOnePage("sections", document.sections, (section) => section.anchor ?? section.title);
    placeRequirements(places, folder, requirementParts.get(document) ?? []);
    onOnePage("examples", document.examples, (example) => `line-${example.line}`);
  }

  const unresolvedId = uniqueNames();
  for (const type of model.unresolved) {
    places.set(type, `index.html#${unresolvedId(fragmentId(`unresolved-${type.name}`))}`);
  }
  return places;
}

/** The requirements of a document stand on one page, or on one a part of the document where they are many. */
function placeRequirements(places: Map<object, Address>, folder: string, parts: readonly RequirementPart[]): void {
  const page = collectionPage(folder, "requirements");
  const name = uniqueNames();
  for (const part of parts) {
    const own = part.title === null ? page : `${folder}/requirements/${name(slug(part.title))}.html`;
    const id = uniqueNames([MAIN_ID]);
    places.set(part, own);
    for (const requirement of part.requirements) places.set(requirement, `${own}#${id(fragmentId(requirement.id))}`);
    for (const group of part.groups) places.set(group, `${own}#${id(groupId(group.section))}`);
  }
}

function groupId(section: Section | null): string {
  return fragmentId(`section-${section?.anchor ?? section?.title ?? "none"}`);
}

/** The page of a document that holds one kind of thing. */
export function collectionPage(folder: string, key: Collection["key"]): string {
  const page = COLLECTIONS.find((collection) => collection.key === key)?.page ?? key;
  return `${folder}/${page}.html`;
}

function placeOnPages(
  places: Map<object, Address>,
  folder: string,
  things: readonly { readonly name: string }[],
): void {
  const name = uniqueNames();
  for (const thing of things) places.set(thing, `${folder}/${name(slug(thing.name))}.html`);
}

/** All fields of an object in the order of its page: its own first, then those of a standard that it inherits. */
export function allFields(object: SpecObject): readonly Field[] {
  return [...object.fields, ...(object.inherits?.members ?? [])];
}

/** The ids of an object's fields on its page, in the order of `allFields`. */
export function fieldIds(object: SpecObject): readonly string[] {
  const id = uniqueNames();
  return allFields(object).map((field) => id(fragmentId(`field-${field.name}`)));
}

/** The ids of an enumeration's values on its page, each with those of the fields that the value brings along. */
export function valueIds(
  enumeration: SpecEnum,
): readonly { readonly id: string; readonly fields: readonly string[] }[] {
  const id = uniqueNames();
  return enumeration.values.map((value) => ({
    id: id(fragmentId(`value-${value.value}`)),
    fields: value.fields.map((field) => id(fragmentId(`value-${value.value}-field-${field.name}`))),
  }));
}

/** The ids of a listing's parameters on its page. */
export function parameterIds(listing: Listing): readonly string[] {
  const id = uniqueNames();
  return listing.parameters.map((parameter) => id(fragmentId(`parameter-${parameter.name}`)));
}

/** The folder of a document's pages. */
export function folderOf(places: Places, document: SpecDocument): string {
  return (places.get(document) ?? "").replace(/\/index\.html$/, "");
}
