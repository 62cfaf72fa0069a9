import type { OpenApiDocument, Operation, Schema } from "../openapi/types.js";
import { filtersName } from "./declarations.js";
import { commentBlock } from "../doc-comment.js";

/** A listing as the client's templates take it: names are TypeScript names, `path` and `urlName` are literals. */
export interface ListingData {
  readonly name: string;
  readonly path: string;
  readonly filters: string;
  readonly page: string;
  readonly items: ListedItems;
  /** Whether the page links to the following one; those with a link for each of several lists do not. */
  readonly isPaged: boolean;
  readonly comment: string;
  /** The metadata field of the listing's URL as a member name, as a literal, and its comment. */
  readonly urlKey: string;
  readonly urlName: string;
  readonly urlComment: string;
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

/** The listings of a description, in its order. */
export function listingData(openapi: OpenApiDocument): readonly ListingData[] {
  return Object.entries(openapi.paths).map(([path, { get }]) => {
    const page = pageName(get);
    const urlField = get["x-cds-url-field"] ?? get.operationId;
    return {
      name: get.operationId,
      path: JSON.stringify(path),
      filters: filtersName(get.operationId),
      page,
      items: itemsOf(openapi, get, page),
      isPaged: openapi.components.schemas[page]?.properties?.["next"] !== undefined,
      comment: commentBlock(get.description, get["x-cds-source"]),
      urlKey: memberName(urlField),
      urlName: JSON.stringify(urlField),
      urlComment: commentBlock(`The URL of \`${get.operationId}\`.`, get["x-cds-source"]),
    };
  });
}

function pageName(operation: Operation): string {
  const success = operation.responses["200"];
  const schema = success !== undefined && "content" in success ? success.content["application/json"].schema : {};
  return referredName(schema) ?? "unknown";
}

/** The objects of all collections of a page in turn. */
function itemsOf(openapi: OpenApiDocument, operation: Operation, page: string): ListedItems {
  const envelope = openapi.components.schemas[page];
  const collections = (operation["x-cds-collections"] ?? []).map((name) => {
    const isRequired = envelope?.required?.includes(name) ?? false;
    return {
      type: referredName(envelope?.properties?.[name]?.items ?? {}),
      expression: access("page", name) + (isRequired ? "" : " ?? []"),
    };
  });
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

function referredName(schema: Schema): string | undefined {
  return schema.$ref?.split("/").at(-1);
}

function memberName(name: string): string {
  return /^[A-Za-z_$][\w$]*$/.test(name) ? name : JSON.stringify(name);
}

function access(object: string, name: string): string {
  return memberName(name) === name ? `${object}.${name}` : `${object}[${JSON.stringify(name)}]`;
}
