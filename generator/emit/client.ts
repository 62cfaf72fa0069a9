import type { SpecDocument } from "../model/types.js";
import { type Declaration, declarations, describedSchema, filtersName, filtersSchema } from "./client/declarations.js";
import { listingData, type ListingData } from "./client/listings.js";
import { memberName } from "./client/names.js";
import { readableNumbers } from "./client/numbers.js";
import { operationData, type OperationData } from "./client/operations.js";
import type { TypeTools } from "./client/type-nodes.js";
import type { EmitContext, Files } from "./context.js";
import { commentBlock } from "./doc-comment.js";
import { ERROR_COMPONENT } from "./openapi/errors.js";
import { documentTitle } from "./openapi/text.js";
import { METHODS, type OpenApiDocument, type Operation, type Schemas } from "./openapi/types.js";

/**
 * Generates the typed client of one document from its OpenAPI description: types, exact decimals and, where there
 * are requests, a client on openapi-fetch.
 */
export async function emitClient(context: EmitContext, document: SpecDocument, openapi: OpenApiDocument): Promise<Files> {
  const source = context.sourceLink(document, 1);
  const filters = filterSchemas(openapi);
  const { schemas, integerFields } = readableNumbers(openapi.components.schemas);
  const types = await declarations(context.memory, loadTypeTools, { ...schemas, ...filters }, new Set(Object.keys(filters)));
  const requests = requestsOf(openapi);
  const listings = requests.flatMap(({ listing }) => (listing === null ? [] : [listing]));
  const operations = requests.flatMap(({ operation }) => (operation === null ? [] : [operation]));
  const comments = commentsOf({ ...openapi.components.schemas, ...filters });

  const data = {
    title: documentTitle(document),
    source,
    errorName: ERROR_COMPONENT,
    types: types.map((type) => ({ ...type, comment: comments.get(type.name) ?? commentBlock("", source) })),
    usesDecimal: types.some(({ body }) => /\bDecimal\b/.test(body)),
    integerFields: integerFields.map((name) => JSON.stringify(name)),
    listings: listings.map((listing) => ({ ...listing, hasSource: listing.parts !== null })),
    operations,
    paths: pathsOf(openapi, requests),
    urls: urlsOf(openapi),
    imports: importsOf(types, listings, operations),
    example: listings.find(({ isPaged }) => isPaged) ?? listings[0] ?? operations[0],
    ...featuresOf(listings, operations),
  };
  const names = [
    ...always,
    ...(requests.length === 0 ? [] : forRequests),
    ...(listings.length === 0 ? [] : forListings),
    ...(operations.length === 0 ? [] : forOperations),
  ];
  return new Map(
    names.map((name) => [name, context.format(name, context.templates.render(`client/${name}.hbs`, data))] as const),
  );
}

/** These bring the TypeScript compiler with them, so only this emitter loads them, and only when it needs them. */
async function loadTypeTools(): Promise<TypeTools> {
  const [{ default: ts }, { default: openapiTS }] = await Promise.all([import("typescript"), import("openapi-typescript")]);
  return { ts, openapiTS };
}

const always = ["decimal.ts", "index.ts", "schema.ts"] as const;
const forRequests = ["client.ts", "connection.ts", "errors.ts"] as const;
const forListings = ["listing.ts"] as const;
const forOperations = ["operation.ts"] as const;

/** What the templates leave out where nothing needs it. */
function featuresOf(listings: readonly ListingData[], operations: readonly OperationData[]): object {
  const hasPaged = listings.some(({ isPaged }) => isPaged);
  const hasParts = listings.some(({ parts }) => parts !== null);
  return {
    hasListings: listings.length > 0,
    hasOperations: operations.length > 0,
    hasRequests: listings.length + operations.length > 0,
    hasPaged,
    hasParts,
    hasLinks: hasPaged || hasParts,
    hasSingle: listings.some(({ isPaged }) => !isPaged),
    hasUris: operations.some(({ takesUri }) => takesUri),
    hasBodies: operations.some(({ body }) => body !== null),
    hasPlain: operations.some(({ call }) => call === "request"),
    hasOutcomes: operations.some(({ call }) => call === "requestOutcome"),
    hasDownloads: operations.some(({ call }) => call === "download"),
    hasOpen: operations.some(({ isOpen }) => isOpen),
  };
}

/** A request of a description; one of `listing` and `operation` is there. */
interface RequestData {
  readonly path: string;
  readonly method: string;
  readonly listing: ListingData | null;
  readonly operation: OperationData | null;
}

function requestsOf(openapi: OpenApiDocument): readonly RequestData[] {
  return Object.entries(openapi.paths).flatMap(([path, item]) =>
    METHODS.flatMap((method): readonly RequestData[] => {
      const operation = item[method];
      if (operation === undefined) return [];
      return isListing(operation)
        ? [{ path, method, listing: listingData(openapi, path, operation), operation: null }]
        : [{ path, method, listing: null, operation: operationData(path, item, method, operation) }];
    }),
  );
}

function isListing(operation: Operation): boolean {
  return operation["x-cds-collections"] !== undefined;
}

function operationsOf(openapi: OpenApiDocument): readonly Operation[] {
  return Object.values(openapi.paths).flatMap((item) => METHODS.flatMap((method) => item[method] ?? []));
}

/** The requests by path, as openapi-fetch wants them. */
function pathsOf(openapi: OpenApiDocument, requests: readonly RequestData[]): readonly object[] {
  return Object.keys(openapi.paths).map((path) => {
    const own = requests.filter((request) => request.path === path);
    const source = METHODS.map((method) => openapi.paths[path]?.[method]?.["x-cds-source"]).find((link) => link !== undefined);
    return {
      path: JSON.stringify(path),
      comment: commentBlock("", source),
      requests: own.map(({ method, listing, operation }) => ({
        ...(listing ?? operation),
        isListing: listing !== null,
        // The name of a member here, not the verb of the call.
        method,
      })),
    };
  });
}

/** The metadata fields that hold URLs, each once. */
function urlsOf(openapi: OpenApiDocument): readonly object[] {
  const byField = new Map<string, readonly Operation[]>();
  for (const operation of operationsOf(openapi)) {
    const field = operation["x-cds-url-field"] ?? (isListing(operation) ? operation.operationId : undefined);
    if (field !== undefined) byField.set(field, [...(byField.get(field) ?? []), operation]);
  }
  return [...byField].map(([field, operations]) => ({
    key: memberName(field),
    name: JSON.stringify(field),
    comment: commentBlock(
      `The URL of ${operations.map(({ operationId }) => `\`${operationId}\``).join(" and ")}.`,
      operations[0]?.["x-cds-source"],
    ),
  }));
}

/** The names of types that client.ts needs, as far as they are declared. */
function importsOf(
  types: readonly Declaration[],
  listings: readonly ListingData[],
  operations: readonly OperationData[],
): readonly string[] {
  const declared = new Set(types.map(({ name }) => name));
  const used = [
    ...listings.flatMap(({ filters, page }) => [filters, page]),
    ...listings.flatMap(({ items, isPaged, parts }) => (isPaged || parts !== null ? items.types : [])),
    ...operations.flatMap((operation) => operation.types),
  ];
  return [...new Set([...used.filter((name) => declared.has(name)), "paths"])].sort();
}

function filterSchemas(openapi: OpenApiDocument): Schemas {
  return Object.fromEntries(
    operationsOf(openapi)
      .filter(isListing)
      .map(({ operationId, parameters = [], "x-cds-source": source }) => {
        const description = `What \`${operationId}\` may be narrowed down to; a list holds the values of which one must match.`;
        return [filtersName(operationId), { ...filtersSchema(parameters, source), description }];
      }),
  );
}

/** The comment of every generated type by its name. */
function commentsOf(schemas: Schemas): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(schemas).map(([name, schema]) => [name, commentBlock(describedSchema(schema), schema["x-cds-source"])]),
  );
}
