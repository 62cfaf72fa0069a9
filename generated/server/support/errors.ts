/** The one form of all error responses, and how a handler makes one. */

/** The codes of error responses; those of tokens are RFC 6750's, section 3.1, of clients RFC 7591's, section 3.2.2. */
export type ErrorCode = keyof typeof STATUS_OF;

const STATUS_OF = {
  /** A parameter or a member of the body is malformed. */
  invalid_request: 400,
  /** A member of a client is not allowed. */
  invalid_client_metadata: 400,
  /** An address to return to is not allowed. */
  invalid_redirect_uri: 400,
  /** The request carries no bearer token. */
  unauthorized: 401,
  /** The bearer token is malformed, unknown, expired or revoked. */
  invalid_token: 401,
  /** The bearer token does not give access to this. */
  insufficient_scope: 403,
  /** There is no such thing, or the bearer token may not know of it. */
  not_found: 404,
  /** The address does not have the method. */
  method_not_allowed: 405,
  /** The request takes no response in a form that the server has. */
  not_acceptable: 406,
  /** The server failed. */
  server_error: 500,
  /** The operation is not written yet. */
  not_implemented: 501,
} as const;

/** The JSON body of an error response. */
export interface ErrorBody {
  readonly error: ErrorCode;
  /** What is wrong and what is expected, for the person who wrote the request. */
  readonly error_description: string;
  /** The URL parameter at fault, if one is. */
  readonly parameter?: string;
  /** The member of the body at fault, if one is, for example `contacts[0]`. */
  readonly member?: string;
}

/** A request that is answered by an error response: handlers throw it. */
export class RequestError extends Error {
  override readonly name = "RequestError";

  /** The HTTP status of the response. */
  readonly statusCode: number;

  /** The JSON body of the response. */
  readonly body: ErrorBody;

  /**
   * @param parameter the URL parameter at fault, if one is
   * @param member the member of the body at fault, if one is
   */
  constructor(code: ErrorCode, description: string, parameter?: string, member?: string) {
    super(description);
    this.statusCode = STATUS_OF[code];
    this.body = {
      error: code,
      error_description: description,
      ...(parameter === undefined ? {} : { parameter }),
      ...(member === undefined ? {} : { member }),
    };
  }
}

/**
 * The value of the `WWW-Authenticate` header (RFC 6750, section 3): the reason is given only to those who sent
 * a token; `null` where the error is not about the token.
 */
export function challenge({ error, error_description }: ErrorBody): string | null {
  switch (error) {
    case "unauthorized":
      return "Bearer";
    case "invalid_token":
    case "insufficient_scope":
      return `Bearer error="${error}", error_description="${error_description.replaceAll(/[^ !#-[\]-~]/g, "'")}"`;
    case "invalid_request":
    case "invalid_client_metadata":
    case "invalid_redirect_uri":
    case "not_found":
    case "method_not_allowed":
    case "not_acceptable":
    case "server_error":
    case "not_implemented":
      return null;
  }
}
