import type { Listing, OrderKey, SpecDocument, SpecObject } from "../../model/types.js";
import type { EmitContext } from "../context.js";
import type { Definitions } from "./definitions.js";
import { errorResponsesByStatus } from "./errors.js";
import { queryParameters } from "./parameters.js";
import { code, detached, listed, sentenceOf } from "./text.js";
import { componentName, schemaReference } from "./types-to-schemas.js";
import type { Operation, PathItem, Tag } from "./types.js";

/**
 * The paths of a document: one a listing.
 *
 * @throws Error when two listings have the same path
 */
export function listingPaths(
  context: EmitContext,
  document: SpecDocument,
  definitions: Definitions,
): Readonly<Record<string, PathItem>> {
  const paths = new Map<string, Listing>();
  for (const listing of document.listings) {
    const path = context.listingPath(listing);
    const other = paths.get(path);
    if (other !== undefined) {
      throw new Error(
        `${document.source}:${listing.line}: the listings ${other.name} and ${listing.name} have the same path ${path}; ` +
          "give one of them another path in the configuration",
      );
    }
    paths.set(path, listing);
  }
  return Object.fromEntries(
    [...paths].map(([path, listing]) => [path, { get: listOperation(context, document, definitions, listing) }]),
  );
}

/** One tag for each kind of object that the listings list. */
export function listingTags(document: SpecDocument, definitions: Definitions): readonly Tag[] {
  const items = [...new Set(document.listings.map((listing) => listing.item))];
  return items.map((item) => {
    const definition = definitions.get(componentName(item));
    const description = definition?.kind === "object" ? detached(definition.object.description) : "";
    return { name: item, description: description || `Requests for ${code(item)} objects.` };
  });
}

/** The tag of requests for metadata. */
export const metadataTag: Tag = {
  name: "Metadata",
  description: "What a server says about itself, requested at a URL that another specification decides.",
};

/**
 * The request whose answer an extension object adds to. Its path is not for this document to say, so it is a
 * reusable path item (OpenAPI 3.1, Components Object, `pathItems`) instead of a path.
 */
export function extensionPathItem(context: EmitContext, document: SpecDocument, object: SpecObject): PathItem {
  const name = componentName(object.name);
  const extended = object.extends === null ? "an object" : `${code(object.extends.name)} of ${object.extends.document}`;
  return {
    get: {
      operationId: `get${name}`,
      summary: sentenceOf(`get${name}`),
      description: `Reads ${extended}, to which this document adds the fields of ${code(object.name)}.`,
      tags: [metadataTag.name],
      security: [],
      responses: {
        "200": {
          description: `An object that holds the fields of ${code(object.name)} among others.`,
          content: { "application/json": { schema: schemaReference(object.name) } },
        },
        "4XX": { $ref: "#/components/responses/Failure" },
      },
      "x-cds-source": context.sourceLink(document, object.line),
    },
  };
}

function listOperation(
  context: EmitContext,
  document: SpecDocument,
  definitions: Definitions,
  listing: Listing,
): Operation {
  return {
    operationId: listing.name,
    summary: sentenceOf(listing.name),
    description: describedListing(listing),
    tags: [listing.item],
    parameters: queryParameters(context, document, definitions, listing),
    responses: {
      "200": {
        description: "One page of the list.",
        content: { "application/json": { schema: schemaReference(listing.envelope) } },
      },
      ...errorResponsesByStatus,
    },
    ...(listing.urlField === null ? {} : { "x-cds-url-field": listing.urlField }),
    "x-cds-item": listing.item,
    "x-cds-collections": listing.collections,
    ...(listing.pageSize === null ? {} : { "x-cds-page-size": listing.pageSize }),
    "x-cds-order": listing.order.map((key) => ({
      field: key.field,
      resolved: key.resolved,
      direction: key.direction,
      source: context.sourceLink(document, key.line),
    })),
    "x-cds-source": context.sourceLink(document, listing.line),
  };
}

function describedListing(listing: Listing): string {
  return [
    `Lists the ${code(listing.item)} objects that the access token may read.`,
    listing.pageSize === null
      ? "`next` links to the following page."
      : `A page holds at most ${listing.pageSize}; \`next\` links to the following one.`,
    ...(listing.order.length === 0 ? [] : [`Ordered by ${listed(listing.order.map(describedKey))}.`]),
    ...(listing.urlField === null ? [] : [`Servers publish the URL as ${code(listing.urlField)} in their metadata.`]),
  ].join(" ");
}

function describedKey(key: OrderKey): string {
  return `${code(key.resolved ?? key.field)} (${key.direction === "asc" ? "ascending" : "descending"})`;
}
