/**
 * How requests reach the server. Generated; do not edit.
 *
 * @module
 */
import type { Middleware } from "openapi-fetch";
import { parse } from "./decimal.js";
import { ResponseError } from "./errors.js";
import type { ErrorResponse } from "./schema.js";

/** Options of a single call. */
export interface CallOptions {
  /** Ends the call; what waits for it is rejected with the signal's reason. */
  readonly signal?: AbortSignal | undefined;
}

/** How the client reaches the server. */
export interface Connection {
  /** The access token as it is now; asked for before each request that needs one. */
  readonly token: () => string | Promise<string>;
  /** Origins, beside a request's own, to which links may lead and the access token be sent. */
  readonly trustedOrigins: readonly string[];
}

/** What openapi-fetch is told of a request; it wants to index this, which an interface does not allow. */
export type RequestParts = {
  /** Any URL will do, because the middleware puts the right one in its place. */
  readonly baseUrl: string;
  /** The body stays text, so that no digit is lost. */
  readonly parseAs: "text";
  /** Gives the request its URL and its access token. */
  readonly middleware: Middleware[];
  /** Ends the request. */
  readonly signal: AbortSignal | null;
};

/** What openapi-fetch tells of the answer. */
export interface Answer {
  /** The body of a success. */
  readonly data?: string | undefined;
  /** The body of a refusal. */
  readonly error?: ErrorResponse | string | undefined;
  /** The answer itself, its body already read. */
  readonly response: Response;
}

/** What is known of a request to a URL before its method and body. */
export function requestParts(connection: Connection, url: URL, options: CallOptions = {}): RequestParts {
  return {
    baseUrl: url.origin,
    parseAs: "text",
    middleware: [requestTo(url, connection)],
    signal: options.signal ?? null,
  };
}

/**
 * The body of an answer.
 *
 * @throws ResponseError when the server refused, or answered with something that is not JSON
 */
export function bodyOf<Body>(url: URL, { data, error, response }: Answer): Body {
  if (!response.ok) throw new ResponseError(url.href, response.status, error);
  try {
    // The shape is the server's promise; validators check it where that matters.
    return parse(data ?? "") as Body;
  } catch (cause) {
    throw new ResponseError(url.href, response.status, data, { cause });
  }
}

/** Sends a request to a URL of the server's choosing, where openapi-fetch knows the path of the description only. */
function requestTo(url: URL, connection: Connection): Middleware {
  return {
    async onRequest({ request }) {
      const body = await request.text();
      const { method, headers, signal } = request;
      const located = new Request(url, { method, headers, signal, body: body === "" ? null : body });
      if (!located.headers.has("accept")) located.headers.set("accept", "application/json");
      const token = await connection.token();
      if (token !== "") located.headers.set("authorization", `Bearer ${token}`);
      return located;
    },
  };
}
