/**
 * A client for CDS-WG1-01 Server Metadata, generated from spec/cds-wg1-01.md#L1; do not edit.
 *
 * @module
 */
import createFetchClient from "openapi-fetch";
import type { Connection } from "./connection.js";
import { type Listing, listing } from "./listing.js";
import type { CoverageEntry, CoverageEntryListing, ListCoverageEntriesFilters, paths } from "./schema.js";

/**
 * The URLs of requests, by the metadata fields that servers publish them in: a server's metadata object as it
 * is, or a literal.
 *
 * @see spec/cds-wg1-01.md#L1
 */
export interface ListingUrls {
  /**
   * The URL of `listCoverageEntries`.
   *
   * @see spec/cds-wg1-01.md#L140
   */
  readonly coverage?: string | undefined;
}

/**
 * How a client reaches its server.
 *
 * @see spec/cds-wg1-01.md#L1
 */
export interface CdsClientOptions {
  /** Where is requested what has no URL in {@link urls}: paths are appended to this. */
  readonly baseUrl?: string | URL | undefined;
  /** The URLs of requests; the server's metadata says them. */
  readonly urls?: ListingUrls | undefined;
  /**
   * The OAuth access token, or a function that gives it, which is asked before each request.
   *
   * @see https://www.rfc-editor.org/rfc/rfc6750#section-2.1
   */
  readonly token: string | (() => string | Promise<string>);
  /** Origins, beside the server's own, to which links may lead, and so the access token be sent. */
  readonly trustedOrigins?: readonly string[] | undefined;
  /** Takes the place of the global `fetch`. */
  readonly fetch?: ((request: Request) => Promise<Response>) | undefined;
}

/**
 * The requests of the API.
 * Each listing is a function that requests the first page; its `pages` and `items` follow `next` to
 * the end.
 *
 * @see spec/cds-wg1-01.md#L1
 */
export interface CdsClient {
  /**
   * Lists the `CoverageEntry` objects that the access token may read. `next` links to the following page. Ordered
   * by `updated` (descending). Servers publish the URL as `coverage` in their metadata.
   *
   * @see spec/cds-wg1-01.md#L140
   */
  readonly listCoverageEntries: Listing<ListCoverageEntriesFilters, CoverageEntryListing, CoverageEntry>;
}

/**
 * Makes a client.
 *
 * @example
 * const client = createClient({ urls: metadata, token });
 * for await (const item of client.listCoverageEntries.items()) console.log(item);
 *
 * @see spec/cds-wg1-01.md#L1
 */
export function createClient(options: CdsClientOptions): CdsClient {
  const { token } = options;
  const trustedOrigins = (options.trustedOrigins ?? []).map((origin) => new URL(origin).origin);
  const connection: Connection = { token: typeof token === "string" ? () => token : token, trustedOrigins };
  const http = createFetchClient<paths>({
    ...(options.fetch === undefined ? {} : { fetch: options.fetch }),
  });
  return {
    listCoverageEntries: listing(connection, {
      url: () => requestUrl(options, "coverage", "/coverage"),
      get: (init) => http.GET("/coverage", init),
      items: (page) => page.coverage_entries,
      next: (page) => page.next,
    }),
  };
}

function requestUrl(options: CdsClientOptions, field: keyof ListingUrls, path: string): URL {
  const stated = options.urls?.[field];
  if (stated !== undefined) return new URL(stated);
  if (options.baseUrl === undefined) {
    throw new TypeError(`the URL of ${path} is unknown: give ${field} in urls, or a baseUrl`);
  }
  return new URL(String(options.baseUrl).replace(/\/+$/, "") + path);
}
