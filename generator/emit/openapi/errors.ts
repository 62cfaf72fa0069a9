import { METHODS, type PathItem, type Reference, type Response, type Schema } from "./types.js";

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
export function errorResponses(requests: readonly PathItem[]): Readonly<Record<string, Response>> {
  const referred = new Set(
    requests
      .flatMap((item) => METHODS.flatMap((method) => Object.values(item[method]?.responses ?? {})))
      .flatMap((response) => ("$ref" in response ? [response.$ref] : [])),
  );
  return Object.fromEntries(Object.entries(refusals).filter(([name]) => referred.has(responseReference(name).$ref)));
}

/**
 * The error responses of a request, by status: those that any request with an access token may meet, and others.
 *
 * @param statuses the statuses that the specification names
 */
export function errorResponsesByStatus(statuses: readonly number[]): Readonly<Record<string, Response | Reference>> {
  const all = [...new Set([...statuses.filter((status) => status >= 400), 401, 403])].sort((a, b) => a - b);
  return Object.fromEntries([
    ...all.map((status) => {
      const name = nameByStatus[status];
      return [String(status), name === undefined ? refusal("The server refuses the request.") : responseReference(name)] as const;
    }),
    ["default", responseReference("Failure")],
  ]);
}

/** A reference to a response component. */
export function responseReference(name: string): Reference {
  return { $ref: `#/components/responses/${name}` };
}

const nameByStatus: Readonly<Record<number, string>> = {
  400: "BadRequest",
  401: "Unauthorized",
  403: "Forbidden",
  413: "ContentTooLarge",
};

const refusals: Readonly<Record<string, Response>> = {
  BadRequest: refusal("A parameter or the body is unknown, malformed or holds a value that is not allowed."),
  Unauthorized: {
    ...refusal("The access token is missing, expired, revoked or otherwise invalid."),
    headers: {
      "WWW-Authenticate": {
        description: "The challenge of RFC 6750, section 3.",
        schema: { type: "string" },
      },
    },
  },
  Forbidden: refusal("The access token's scope does not reach what is requested."),
  ContentTooLarge: refusal("The body is larger than the server accepts."),
  Failure: refusal("The server did not answer the request for another reason."),
};

function refusal(description: string): Response {
  return { description, content: { "application/json": { schema: { $ref: `#/components/schemas/${ERROR_COMPONENT}` } } } };
}
