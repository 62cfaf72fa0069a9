import type { Field, Listing, Operation, SpecDocument, SpecModel, SpecObject } from "../model/types.js";
import type { Addressed } from "./listing-path.js";

/** Where an operation is requested. */
export interface OperationPath {
  /** The path, the identifier in braces: `/grants/{grant_id}`. */
  readonly path: string;
  /** The field whose value stands in the path; `null` where the path addresses no single object. */
  readonly key: string | null;
}

/**
 * Derives the path of an operation. One whose URL the metadata names is requested there, as a listing is. One whose
 * URL is in each object stands below the listing of these objects: `cds_grants_api` at `/grants` gives
 * `/grants/{grant_id}`; what is more than the object itself has its own word behind (`/files/{file_id}/download`).
 *
 * @param listingPath gives paths by URL field or name, and so decides what is configured
 */
export function operationPath(
  model: SpecModel,
  document: SpecDocument,
  operation: Operation,
  listingPath: (request: Addressed) => string,
): OperationPath {
  const { urlField, name } = operation;
  if (urlField !== null) return { path: listingPath({ urlField, name }), key: null };
  const { object, action } = addressed(model, document, operation);
  const listing = object === undefined ? undefined : listingOf(model, document, object.name);
  const collection = listing === undefined ? `/${pathName(object?.name ?? name)}` : listingPath(listing);
  const key = object === undefined ? null : idField(object);
  const derived = [collection, ...(key === null ? [] : [`{${key}}`]), ...(action === "" ? [] : [action])].join("/");
  return { path: listingPath({ urlField, name, derived }), key };
}

/** The object whose URL is requested, and what is done with it where that is more than reading or changing it. */
export function addressed(
  model: SpecModel,
  document: SpecDocument,
  operation: Operation,
): { readonly object: SpecObject | undefined; readonly action: string } {
  const answered = objectNamed(model, document, operation.response ?? operation.request ?? "");
  if (answered !== undefined) return { object: answered, action: "" };
  // What answers with no object is named by what it does to which: `downloadServerProvidedFile`.
  const [, verb = "", name = ""] = /^([a-z]+)([A-Z].*)$/.exec(operation.name) ?? [];
  const named = objectNamed(model, document, name);
  return { object: named, action: named === undefined || /^(?:get|modify|delete|remove)$/.test(verb) ? "" : verb };
}

function objectNamed(model: SpecModel, document: SpecDocument, name: string): SpecObject | undefined {
  return inDocuments(model, document, ({ objects }) => objects).find((object) => object.name === name);
}

function listingOf(model: SpecModel, document: SpecDocument, item: string): Listing | undefined {
  return inDocuments(model, document, ({ listings }) => listings).find((listing) => listing.item === item);
}

/** Parts of all documents, those of the given one first. */
function inDocuments<T>(model: SpecModel, document: SpecDocument, parts: (document: SpecDocument) => readonly T[]): readonly T[] {
  return [document, ...model.documents.filter((other) => other !== document)].flatMap(parts);
}

/** The field that identifies an object: the first required one whose name says so. */
function idField({ inherits, fields }: SpecObject): string {
  const isId = ({ name, presence }: Field): boolean => presence === "required" && name.endsWith("_id");
  return [...(inherits?.members ?? []), ...fields].find(isId)?.name ?? "id";
}

function pathName(name: string): string {
  return name.replace(/([a-z0-9])([A-Z])/g, "$1_$2").toLowerCase();
}
