import type { SpecDocument } from "../model/types.js";
import type { EmitContext } from "./context.js";
import { schemaComponents } from "./openapi/components.js";
import { definitionsFor } from "./openapi/definitions.js";
import { ERROR_COMPONENT, errorResponses, errorSchema } from "./openapi/errors.js";
import { extensionPathItem, listingPaths, listingTags, metadataTag } from "./openapi/paths.js";
import { documentTitle } from "./openapi/text.js";
import { componentName } from "./openapi/types-to-schemas.js";
import type { OpenApiDocument, PathItem } from "./openapi/types.js";

export type { OpenApiDocument } from "./openapi/types.js";

/**
 * Describes the API of one specification document in OpenAPI 3.1. The result refers to nothing outside itself:
 * definitions of other documents that the document uses are among its components.
 *
 * @throws Error when two listings have the same path
 */
export function emitOpenApi(context: EmitContext, document: SpecDocument): OpenApiDocument {
  const definitions = definitionsFor(context.model, document);
  const source = context.sourceLink(document, 1);
  const pathItems = extensionPathItems(context, document);
  const hasMetadata = Object.keys(pathItems).length > 0;
  const refuses = hasMetadata || document.listings.length > 0;
  return {
    openapi: "3.1.0",
    info: {
      title: documentTitle(document),
      // A draft has no version number of its own: the digest changes exactly when its text does.
      version: `0.0.0-draft+${document.sha256.slice(0, 12)}`,
      description: `Generated from ${document.id}, which says what is binding.`,
      // The descriptions are the specification's, so its terms hold, not the generator's.
      license: { name: "Terms of the specification", url: source },
    },
    externalDocs: { description: "The specification", url: source },
    servers: [
      {
        url: "https://{host}",
        description: "A server of your choice. The URLs of the listings are those that its metadata names.",
        variables: { host: { default: "cds.utility.example" } },
      },
    ],
    security: [{ bearer: [] }],
    tags: [...listingTags(document, definitions), ...(hasMetadata ? [metadataTag] : [])],
    paths: listingPaths(context, document, definitions),
    components: {
      // A body that the specification itself describes under this name takes the place of ours.
      schemas: { ...(refuses ? { [ERROR_COMPONENT]: errorSchema } : {}), ...schemaComponents(context, definitions) },
      responses: errorResponses({ lists: document.listings.length > 0, refuses }),
      securitySchemes: {
        bearer: {
          type: "http",
          scheme: "bearer",
          description: "An OAuth 2.0 access token (RFC 6750) whose scope reaches the listing.",
        },
      },
      ...(hasMetadata ? { pathItems } : {}),
    },
    "x-cds-document": document.id,
  };
}

function extensionPathItems(context: EmitContext, document: SpecDocument): Readonly<Record<string, PathItem>> {
  const extensions = document.objects.filter((object) => object.role === "extension" || object.extends !== null);
  return Object.fromEntries(
    extensions.map((object) => [componentName(object.name), extensionPathItem(context, document, object)]),
  );
}
