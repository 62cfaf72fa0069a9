import type { Reference, Response, Schema } from "./types.js";

/** The name of the component that describes error bodies. */
export const ERROR_COMPONENT = "ErrorResponse";

const rfc6750 = "https://www.rfc-editor.org/rfc/rfc6750#section-3.1";

/**
 * The body of an error. The specification leaves it open, so this follows what OAuth's protected resources
 * answer (RFC 6750, section 3; members as in RFC 6749, section 5.2) and requires none of it.
 */
export const errorSchema: Schema = {
  type: "object",
  description: "What a server may say about a request that it refuses. No member is required, others may occur.",
  properties: {
    error: { type: "string", description: "A code for programs, such as `invalid_token`.", "x-cds-source": rfc6750 },
    error_description: { type: "string", description: "An explanation for people.", "x-cds-source": rfc6750 },
    error_uri: {
      type: "string",
      format: "uri",
      description: "A page with more about the error.",
      "x-cds-source": rfc6750,
    },
  },
  externalDocs: { description: "RFC 6750, section 3.1", url: rfc6750 },
  "x-cds-source": rfc6750,
};

/** The responses with which a server refuses, as components: those that the description's requests refer to. */
export function errorResponses(has: {
  readonly lists: boolean;
  readonly refuses: boolean;
}): Readonly<Record<string, Response>> {
  return { ...(has.lists ? listingRefusals : {}), ...(has.refuses ? { Failure: failure } : {}) };
}

/** The error responses of every listing, by status. */
export const errorResponsesByStatus: Readonly<Record<string, Reference>> = {
  "400": { $ref: "#/components/responses/BadRequest" },
  "401": { $ref: "#/components/responses/Unauthorized" },
  "403": { $ref: "#/components/responses/Forbidden" },
  default: { $ref: "#/components/responses/Failure" },
};

const failure = refusal("The server did not answer the request for another reason.");

const listingRefusals: Readonly<Record<string, Response>> = {
  BadRequest: refusal("A URL parameter is unknown, malformed or holds a value that its type does not allow."),
  Unauthorized: {
    ...refusal("The access token is missing, expired, revoked or otherwise invalid."),
    headers: {
      "WWW-Authenticate": {
        description: "The challenge of RFC 6750, section 3.",
        schema: { type: "string" },
      },
    },
  },
  Forbidden: refusal("The access token's scope does not reach this listing."),
};

function refusal(description: string): Response {
  return { description, content: { "application/json": { schema: { $ref: `#/components/schemas/${ERROR_COMPONENT}` } } } };
}
