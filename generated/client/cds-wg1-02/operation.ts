/**
 * Requests for single objects. Generated; do not edit.
 *
 * @module
 */
import {
  type Answer,
  bodyOf,
  type CallOptions,
  type Connection,
  type RequestParts,
  requestParts,
} from "./connection.js";
import { LinkError, ResponseError } from "./errors.js";

/** What a request led to, where the status says more than that it succeeded: 202 is accepted, but not all in force yet. */
export interface Outcome<Status extends number, Body> {
  /** The HTTP status. */
  readonly status: Status;
  /** The object as it is now. */
  readonly body: Body;
}

/** Sends a request by openapi-fetch. */
export type Send<Parts, Result> = (init: Parts) => Promise<Result>;

/**
 * Requests an object.
 *
 * @throws ResponseError when the server refuses
 */
export async function request<Body>(
  connection: Connection,
  url: URL,
  options: CallOptions | undefined,
  send: Send<RequestParts, Answer>,
): Promise<Body> {
  return bodyOf(url, await send(requestParts(connection, url, options)));
}

/**
 * Requests an object, and tells with which of several statuses the server answered.
 *
 * @throws ResponseError when the server refuses, or answers with a status that is none of these
 */
export async function requestOutcome<Status extends number, Body>(
  connection: Connection,
  url: URL,
  options: CallOptions | undefined,
  statuses: readonly Status[],
  send: Send<RequestParts, Answer>,
): Promise<Outcome<Status, Body>> {
  const answer = await send(requestParts(connection, url, options));
  const body = bodyOf<Body>(url, answer);
  const status = statuses.find((each) => each === answer.response.status);
  if (status === undefined) throw new ResponseError(url.href, answer.response.status, answer.data);
  return { status, body };
}

/** What openapi-fetch is told of a download, whose body nobody reads for the caller. */
export type DownloadParts = Omit<RequestParts, "parseAs"> & {
  readonly parseAs: "stream";
  readonly headers: { readonly accept: string };
};

/**
 * Requests a file.
 *
 * @returns the answer, its body still to be read
 * @throws ResponseError when the server refuses
 */
export async function download(
  connection: Connection,
  url: URL,
  options: CallOptions | undefined,
  send: Send<DownloadParts, Omit<Answer, "data">>,
): Promise<Response> {
  const { error, response } = await send({
    ...requestParts(connection, url, options),
    parseAs: "stream",
    headers: { accept: "*/*" },
  });
  if (!response.ok) throw new ResponseError(url.href, response.status, error);
  return response;
}

/**
 * The URL that an object holds.
 *
 * @param origins the origins that may see the access token
 * @throws LinkError when it is no URL, or leads to another origin
 */
export function objectUrl(uri: string, origins: readonly string[]): URL {
  if (!URL.canParse(uri)) throw new LinkError(uri, "is not an absolute URL");
  const url = new URL(uri);
  if (!origins.includes(url.origin)) {
    throw new LinkError(
      uri,
      `leads to ${url.origin}, which may not see the access token; list it in trustedOrigins if it may`,
    );
  }
  return url;
}
