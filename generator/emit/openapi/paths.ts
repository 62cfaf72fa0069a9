import type { SpecDocument, SpecObject } from "../../model/types.js";
import type { EmitContext } from "../context.js";
import { type Definitions, unreferenced } from "./definitions.js";
import { responseReference } from "./errors.js";
import { listOperation } from "./listings.js";
import { operationTag, placedOperation, type PlacedOperation } from "./operations.js";
import { code, detached, sentenceOf } from "./text.js";
import { componentName, schemaReference } from "./types-to-schemas.js";
import type { Operation, PathItem, PathParameter, Tag } from "./types.js";

/**
 * The paths of a document: those of its listings, then those of its other operations.
 *
 * @throws Error when two requests have the same path and method
 */
export function pathItems(
  context: EmitContext,
  document: SpecDocument,
  definitions: Definitions,
): Readonly<Record<string, PathItem>> {
  const paths = new Map<string, PathItem>();
  for (const { path, method, parameters, operation, line } of placedRequests(context, document, definitions)) {
    const item = paths.get(path) ?? {};
    const other = item[method];
    if (other !== undefined) {
      throw new Error(
        `${document.source}:${line}: ${other.operationId} and ${operation.operationId} have the same path ${path}; ` +
          "give one of them another path in the configuration",
      );
    }
    paths.set(path, { ...keptParameters(item, parameters), ...item, [method]: operation });
  }
  return Object.fromEntries(paths);
}

/** One tag for each kind of object that the requests concern. */
export function requestTags(context: EmitContext, document: SpecDocument, definitions: Definitions): readonly Tag[] {
  const items = document.listings.map((listing) => listing.item);
  const others = document.operations.map((operation) => operationTag(context, document, operation));
  return [...new Set([...items, ...others])].map((item) => {
    const definition = definitions.get(componentName(item));
    const description = definition?.kind === "object" ? detached(definition.object.description) : "";
    return { name: item, description: description || `Requests for ${code(item)} objects.` };
  });
}

/** The tag of requests for metadata. */
export const metadataTag: Tag = {
  name: "Metadata",
  description: "What a server says about itself and its clients, requested at a URL that another specification decides.",
};

/**
 * Requests for the objects to which nothing else in the description leads: metadata, and what the document adds to
 * objects of other documents. Their paths are not for this document to say, so they are reusable path items
 * (OpenAPI 3.1, Components Object, `pathItems`) instead of paths.
 */
export function reusablePathItems(
  context: EmitContext,
  document: SpecDocument,
  definitions: Definitions,
): Readonly<Record<string, PathItem>> {
  const used = new Set(usedByRequests(document));
  const items = unreferenced(context.model, definitions).flatMap((name): readonly (readonly [string, PathItem])[] => {
    const definition = definitions.get(name);
    if (used.has(name) || definition?.kind !== "object") return [];
    const source = context.sourceLink(definition.document, definition.object.line);
    return [[name, { get: objectRequest(name, definition.object, source) }]];
  });
  return Object.fromEntries(items);
}

function usedByRequests({ listings, operations }: SpecDocument): readonly string[] {
  const named = [
    ...listings.flatMap(({ envelope }) => [envelope]),
    ...operations.flatMap(({ name, request, response }) => [request, response, `${name.charAt(0).toUpperCase()}${name.slice(1)}Response`]),
  ];
  return named.flatMap((name) => (name === null ? [] : [componentName(name)]));
}

function objectRequest(name: string, object: SpecObject, source: string): Operation {
  const { extends: base } = object;
  return {
    operationId: `get${name}`,
    summary: sentenceOf(`get${name}`),
    description:
      base === null
        ? `Reads ${code(object.name)}.`
        : `Reads ${code(base.name)} of ${base.document}, to which this document adds the fields of ${code(object.name)}.`,
    tags: [metadataTag.name],
    security: [],
    responses: {
      "200": {
        description: base === null ? "The object." : `An object that holds the fields of ${code(object.name)} among others.`,
        content: { "application/json": { schema: schemaReference(name) } },
      },
      "4XX": responseReference("Failure"),
    },
    "x-cds-source": source,
  };
}

function placedRequests(
  context: EmitContext,
  document: SpecDocument,
  definitions: Definitions,
): readonly (PlacedOperation & { readonly line: number })[] {
  return [
    ...document.listings.map((listing) => ({
      path: context.listingPath(listing),
      method: "get" as const,
      parameters: [],
      operation: listOperation(context, document, definitions, listing),
      line: listing.line,
    })),
    ...document.operations.map((operation) => ({
      ...placedOperation(context, document, definitions, operation),
      line: operation.line,
    })),
  ];
}

function keptParameters(item: PathItem, parameters: readonly PathParameter[]): Pick<PathItem, "parameters"> {
  return item.parameters !== undefined || parameters.length === 0 ? {} : { parameters };
}
