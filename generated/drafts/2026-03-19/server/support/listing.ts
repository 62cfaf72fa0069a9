/** What a listing's handler is given and what it answers. */

import type { JsonText } from "./http.js";
import type { Resource } from "./resource.js";

/** A request that was let through: it carries a bearer token, and its parameters are well formed. */
export interface ListingRequest<Parameters> {
  /** The listing that is requested. */
  readonly resource: Resource;
  readonly parameters: Parameters;
  /** The page that is asked for, as the server named it by {@link pageUrl}; `null` for the first one. */
  readonly cursor: string | null;
  /** The bearer token, not checked yet: the handler decides what it gives access to. */
  readonly token: string;
  /** The address below which the server's listings are, without a slash at its end. */
  readonly baseUrl: string;
  /** The parameters as sent, for the links to other pages. */
  readonly query: URLSearchParams;
  /** Aborted when the client has gone. */
  readonly signal: AbortSignal;
}

/**
 * Answers the requests of one listing: with the envelope, or with its JSON text.
 *
 * A handler throws a `RequestError` to refuse a request; any other error is answered as the server's failure.
 */
export type ListingHandler<Parameters, Envelope> = (
  request: ListingRequest<Parameters>,
) => Envelope | JsonText | Promise<Envelope | JsonText>;

/** The parameters of any listing, by name. */
export type AnyParameters = { readonly [name: string]: string | readonly string[] | undefined };

/** A handler that can serve every listing, led by the request's resource. */
export type AnyListingHandler = ListingHandler<AnyParameters, JsonText>;

/** The URL parameter that names a page. */
export const CURSOR_PARAMETER = "cursor";

/**
 * The URL of another page of the same listing, all other parameters kept: what an envelope's `next` and
 * `previous` hold.
 *
 * @param cursor the server's own name of the page, given back to the handler as the request's cursor
 */
export function pageUrl(
  { baseUrl, resource, query: sent }: Pick<ListingRequest<unknown>, "baseUrl" | "resource" | "query">,
  cursor: string,
): string {
  const query = new URLSearchParams(sent);
  query.set(CURSOR_PARAMETER, cursor);
  return `${baseUrl}${resource.path}?${query.toString()}`;
}
