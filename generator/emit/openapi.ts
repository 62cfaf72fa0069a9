import type { SpecDocument } from "../model/types.js";
import type { EmitContext } from "./context.js";
import { foreignEnumSchemas, schemaComponents } from "./openapi/components.js";
import { definitionsFor } from "./openapi/definitions.js";
import { ERROR_COMPONENT, errorResponses, errorSchema } from "./openapi/errors.js";
import { metadataTag, pathItems, requestTags, reusablePathItems } from "./openapi/paths.js";
import { requestSchemas } from "./openapi/requests.js";
import { documentTitle } from "./openapi/text.js";
import type { OpenApiDocument } from "./openapi/types.js";

export type { OpenApiDocument } from "./openapi/types.js";

/**
 * Describes the API of one specification document in OpenAPI 3.1. The result refers to nothing outside itself:
 * definitions of other documents that the document uses are among its components.
 *
 * @throws Error when two requests have the same path and method
 */
export function emitOpenApi(context: EmitContext, document: SpecDocument): OpenApiDocument {
  const definitions = definitionsFor(context.model, document);
  const source = context.sourceLink(document, 1);
  const paths = pathItems(context, document, definitions);
  const reusable = reusablePathItems(context, document, definitions);
  const hasMetadata = Object.keys(reusable).length > 0;
  const responses = errorResponses([...Object.values(paths), ...Object.values(reusable)]);
  const extensions = foreignEnumSchemas(context, definitions);
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
        description: "A server of your choice. The URLs that count are those that its metadata and its objects name.",
        variables: { host: { default: "cds.utility.example" } },
      },
    ],
    security: [{ bearer: [] }],
    tags: [...requestTags(context, document, definitions), ...(hasMetadata ? [metadataTag] : [])],
    paths,
    components: {
      // A body that the specification itself describes under this name takes the place of ours.
      schemas: {
        ...(Object.keys(responses).length === 0 ? {} : { [ERROR_COMPONENT]: errorSchema }),
        ...schemaComponents(context, definitions),
        ...requestSchemas(context, document, definitions),
      },
      responses,
      securitySchemes: {
        bearer: {
          type: "http",
          scheme: "bearer",
          description: "An OAuth 2.0 access token (RFC 6750) whose scope reaches what is requested.",
        },
      },
      ...(hasMetadata ? { pathItems: reusable } : {}),
    },
    "x-cds-document": document.id,
    ...(extensions.length === 0 ? {} : { "x-cds-extensions": extensions }),
  };
}
