import { commentBlock } from "../doc-comment.js";
import type { OpenApiDocument, Operation } from "../openapi/types.js";
import { filtersName } from "./declarations.js";
import { access, memberName, referredName } from "./names.js";

/** A listing as the client's templates take it: names are TypeScript names, `path` and `urlName` are literals. */
export interface ListingData {
  readonly name: string;
  readonly path: string;
  readonly filters: string;
  readonly page: string;
  readonly items: ListedItems;
  /** Whether the page links to the following one. */
  readonly isPaged: boolean;
  /** The lists of a page that each have a link of their own; `null` where none has. */
  readonly parts: readonly ListedPart[] | null;
  /** What the client has of this name, as a type. */
  readonly type: string;
  readonly comment: string;
  /** The metadata field of the listing's URL, as a literal. */
  readonly urlName: string;
}

/** One of several lists of a page: expressions over `page`. */
export interface ListedPart {
  readonly key: string;
  readonly type: string;
  readonly items: string;
  readonly next: string;
}

/** The objects of a page. */
interface ListedItems {
  /** The names of their types. */
  readonly types: readonly string[];
  /** The same as one type. */
  readonly type: string;
  /** The expression that takes them out of `page`. */
  readonly expression: string;
}

/** A listing of a description, from its request. */
export function listingData(openapi: OpenApiDocument, path: string, operation: Operation): ListingData {
  const page = pageName(operation);
  const filters = filtersName(operation.operationId);
  const items = itemsOf(openapi, operation, page);
  const isPaged = openapi.components.schemas[page]?.properties?.["next"] !== undefined;
  const parts = isPaged ? [] : partsOf(openapi, operation, page);
  const paged = parts.map(({ key, type }) => `/** The pages and objects of \`${key}\` alone. */\nreadonly ${key}: Paged<${filters}, ${page}, ${type}>`);
  const request = `PageRequest<${filters}, ${page}>`;
  return {
    name: operation.operationId,
    path: JSON.stringify(path),
    filters,
    page,
    items,
    isPaged,
    parts: parts.length === 0 ? null : parts,
    type: isPaged
      ? `Listing<${filters}, ${page}, ${items.type}>`
      : parts.length === 0
        ? request
        : `${request} & {\n${paged.join(";\n")};\n}`,
    comment: commentBlock(operation.description, operation["x-cds-source"]),
    urlName: JSON.stringify(operation["x-cds-url-field"] ?? operation.operationId),
  };
}

/** The lists that have links of their own: those links go on with that list alone. */
function partsOf(openapi: OpenApiDocument, operation: Operation, page: string): readonly ListedPart[] {
  return Object.entries(operation["x-cds-links"] ?? {}).map(([collection, { next }]) => ({
    key: memberName(collection),
    type: listOf(openapi, page, collection).type ?? "unknown",
    items: listOf(openapi, page, collection).expression,
    next: access("page", next),
  }));
}

function pageName(operation: Operation): string {
  const success = operation.responses["200"];
  const schema = success !== undefined && "content" in success ? success.content["application/json"]?.schema : undefined;
  return referredName(schema ?? {}) ?? "unknown";
}

/** The objects of all collections of a page in turn. */
function itemsOf(openapi: OpenApiDocument, operation: Operation, page: string): ListedItems {
  const collections = (operation["x-cds-collections"] ?? []).map((name) => listOf(openapi, page, name));
  const types = [...new Set(collections.map(({ type }) => type).filter((type) => type !== undefined))];
  const [only] = collections;
  return {
    types,
    type: types.length === 0 ? "unknown" : types.join(" | "),
    expression:
      only !== undefined && collections.length === 1
        ? only.expression
        : `[${collections.map(({ expression }) => `...(${expression})`).join(", ")}]`,
  };
}

function listOf(
  openapi: OpenApiDocument,
  page: string,
  name: string,
): { readonly type: string | undefined; readonly expression: string } {
  const envelope = openapi.components.schemas[page];
  const isRequired = envelope?.required?.includes(name) ?? false;
  return {
    type: referredName(envelope?.properties?.[name]?.items ?? {}),
    expression: access("page", name) + (isRequired ? "" : " ?? []"),
  };
}
