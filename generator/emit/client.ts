import type { SpecDocument } from "../model/types.js";
import { declarations, describedSchema, filtersName } from "./client/declarations.js";
import { listingData } from "./client/listings.js";
import { readableNumbers } from "./client/numbers.js";
import type { EmitContext, Files } from "./context.js";
import { commentBlock } from "./doc-comment.js";
import { ERROR_COMPONENT } from "./openapi/errors.js";
import { documentTitle } from "./openapi/text.js";
import type { OpenApiDocument } from "./openapi/types.js";

/**
 * Generates the typed client of one document from its OpenAPI description: types, exact decimals and, where there
 * are listings, a client on openapi-fetch.
 */
export async function emitClient(context: EmitContext, document: SpecDocument, openapi: OpenApiDocument): Promise<Files> {
  const { schemas, integerFields } = readableNumbers(openapi.components.schemas);
  const readable: OpenApiDocument = { ...openapi, components: { ...openapi.components, schemas } };
  // These bring the TypeScript compiler with them, so only this emitter loads them, and only when it runs.
  const [{ default: ts }, { default: openapiTS }] = await Promise.all([
    import("typescript"),
    import("openapi-typescript"),
  ]);
  const types = await declarations({ ts, openapiTS }, readable);
  const listings = listingData(openapi);
  const paged = listings.filter(({ isPaged }) => isPaged);
  const typesOfListings = [
    ...listings.flatMap(({ filters, page }) => [filters, page]),
    ...paged.flatMap(({ items }) => items.types),
  ];
  const source = context.sourceLink(document, 1);
  const comments = commentsOf(openapi);

  const data = {
    title: documentTitle(document),
    source,
    errorName: ERROR_COMPONENT,
    types: types.map((type) => ({ ...type, comment: comments.get(type.name) ?? commentBlock("", source) })),
    usesDecimal: types.some(({ body }) => /\bDecimal\b/.test(body)),
    integerFields: integerFields.map((name) => JSON.stringify(name)),
    listings,
    hasListings: listings.length > 0,
    hasPaged: paged.length > 0,
    hasSingle: paged.length < listings.length,
    imports: [...new Set([...typesOfListings, "paths"])].sort(),
    example: (paged[0] ?? listings[0])?.name,
  };
  const names = data.hasListings ? [...always, ...forListings] : always;
  return new Map(
    names.map((name) => [name, context.format(name, context.templates.render(`client/${name}.hbs`, data))] as const),
  );
}

const always = ["decimal.ts", "index.ts", "schema.ts"] as const;
const forListings = ["client.ts", "errors.ts", "listing.ts"] as const;

/** The comment of every generated type by its name. */
function commentsOf(openapi: OpenApiDocument): ReadonlyMap<string, string> {
  const schemas = Object.entries(openapi.components.schemas).map(
    ([name, schema]) => [name, commentBlock(describedSchema(schema), schema["x-cds-source"])] as const,
  );
  const filters = Object.values(openapi.paths).map(({ get }) => {
    const text = `What \`${get.operationId}\` may be narrowed down to; a list holds the values of which one must match.`;
    return [filtersName(get.operationId), commentBlock(text, get["x-cds-source"])] as const;
  });
  return new Map([...schemas, ...filters]);
}
