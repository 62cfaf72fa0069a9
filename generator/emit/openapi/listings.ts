import type { Listing, OrderKey, SpecDocument } from "../../model/types.js";
import type { EmitContext } from "../context.js";
import type { Definitions } from "./definitions.js";
import { errorResponsesByStatus } from "./errors.js";
import { queryParameters } from "./parameters.js";
import { code, listed, sentenceOf } from "./text.js";
import { componentName, schemaReference } from "./types-to-schemas.js";
import type { CollectionLinks, Operation } from "./types.js";

/** Describes the request of a listing. */
export function listOperation(
  context: EmitContext,
  document: SpecDocument,
  definitions: Definitions,
  listing: Listing,
): Operation {
  const links = collectionLinks(definitions, listing);
  return {
    operationId: listing.name,
    summary: sentenceOf(listing.name),
    description: describedListing(listing, links),
    tags: [listing.item],
    parameters: queryParameters(context, document, definitions, listing),
    responses: {
      "200": {
        description: "One page of the list.",
        content: { "application/json": { schema: schemaReference(listing.envelope) } },
      },
      ...errorResponsesByStatus([400]),
    },
    ...(listing.urlField === null ? {} : { "x-cds-url-field": listing.urlField }),
    "x-cds-item": listing.item,
    "x-cds-collections": listing.collections,
    ...(Object.keys(links).length === 0 ? {} : { "x-cds-links": links }),
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

/** The links of collections that have their own: `unread` has `unread_next` and `unread_previous`. */
function collectionLinks(definitions: Definitions, listing: Listing): Readonly<Record<string, CollectionLinks>> {
  const envelope = definitions.get(componentName(listing.envelope));
  const names = new Set(envelope?.kind === "object" ? envelope.object.fields.map(({ name }) => name) : []);
  const linked = listing.collections.filter((collection) => names.has(`${collection}_next`));
  return Object.fromEntries(
    linked.map((collection) => {
      const previous = `${collection}_previous`;
      return [collection, { next: `${collection}_next`, previous: names.has(previous) ? previous : null }];
    }),
  );
}

function describedListing(listing: Listing, links: Readonly<Record<string, CollectionLinks>>): string {
  const next = Object.values(links).map((link) => code(link.next));
  const following =
    next.length > 0 ? `${listed(next)} link to the following pages of each list.` : "`next` links to the following page.";
  return [
    `Lists the ${code(listing.item)} objects that the access token may read.`,
    ...(listing.pageSize === null ? [] : [`A page holds at most ${listing.pageSize}.`]),
    following,
    ...(listing.order.length === 0 ? [] : [`Ordered by ${listed(listing.order.map(describedKey))}.`]),
    ...(listing.urlField === null ? [] : [`Servers publish the URL as ${code(listing.urlField)} in their metadata.`]),
  ].join(" ");
}

function describedKey(key: OrderKey): string {
  return `${code(key.resolved ?? key.field)} (${key.direction === "asc" ? "ascending" : "descending"})`;
}
