/**
 * Requests that list, page by page. Generated; do not edit.
 *
 * @module
 */
import { createQuerySerializer } from "openapi-fetch";
import {
  type Answer,
  bodyOf,
  type CallOptions,
  type Connection,
  type RequestParts,
  requestParts,
} from "./connection.js";
import { PagingError } from "./errors.js";

/** A request for one page. */
export interface PageRequest<Filters, Page> {
  /**
   * Requests the first page.
   *
   * @throws ResponseError when the server refuses
   */
  (filters?: Filters, options?: CallOptions): Promise<Page>;
}

/** All that the links of a page lead to. */
export interface Paged<Filters, Page, Item> {
  /**
   * Requests every page, one after the other as they are asked for.
   *
   * @throws ResponseError when the server refuses
   * @throws PagingError when a link leads to a page that was there before, or to an origin that may not see the
   *   access token
   */
  pages(filters?: Filters, options?: CallOptions): AsyncGenerator<Page, void, undefined>;
  /** The objects of every page, with the errors of {@link pages}. */
  items(filters?: Filters, options?: CallOptions): AsyncGenerator<Item, void, undefined>;
}

/** A request for a page, and for all that its `next` leads to. */
export interface Listing<Filters, Page, Item> extends PageRequest<Filters, Page>, Paged<Filters, Page, Item> {}

/** What a request for a page needs. */
export interface PageSource {
  /** The listing's URL; asked for at each call, so that a missing one concerns that call only. */
  readonly url: () => URL;
  /** Sends a request by openapi-fetch. */
  readonly get: (init: RequestParts) => Promise<Answer>;
}

/** The part of a page that its links go on with. */
export interface PageParts<Page, Item> {
  /** The objects of a page. */
  readonly items: (page: Page) => readonly Item[];
  /** The link to the next page; `null` on the last one. */
  readonly next: (page: Page) => string | null | undefined;
}

/** Makes a request for a page. */
export function pageRequest<Filters extends object, Page>(
  connection: Connection,
  source: PageSource,
): PageRequest<Filters, Page> {
  return async (filters, options) => requestPage(connection, source, firstUrl(source.url(), filters), options);
}

/** Makes a listing. */
export function listing<Filters extends object, Page, Item>(
  connection: Connection,
  source: PageSource & PageParts<Page, Item>,
): Listing<Filters, Page, Item> {
  return Object.assign(pageRequest<Filters, Page>(connection, source), paged<Filters, Page, Item>(connection, source));
}

/** Makes what follows links from page to page. */
export function paged<Filters extends object, Page, Item>(
  connection: Connection,
  source: PageSource & PageParts<Page, Item>,
): Paged<Filters, Page, Item> {
  async function* pages(filters?: Filters, options?: CallOptions): AsyncGenerator<Page, void, undefined> {
    const start = firstUrl(source.url(), filters);
    const visited = new Set<string>();
    for (let url: URL | null = start; url !== null;) {
      visited.add(url.href);
      const page: Page = await requestPage(connection, source, url, options);
      yield page;
      url = nextUrl(source.next(page) ?? null, url, visited, [start.origin, ...connection.trustedOrigins]);
    }
  }

  async function* items(filters?: Filters, options?: CallOptions): AsyncGenerator<Item, void, undefined> {
    for await (const page of pages(filters, options)) yield* source.items(page);
  }

  return { pages, items };
}

async function requestPage<Page>(
  connection: Connection,
  source: PageSource,
  url: URL,
  options: CallOptions | undefined,
): Promise<Page> {
  return bodyOf(url, await source.get(requestParts(connection, url, options)));
}

const serializeQuery = createQuerySerializer({ array: { style: "spaceDelimited", explode: false } });

/**
 * The URL of the first page.
 *
 * @throws TypeError when a filter cannot be sent as the specification wants it
 */
function firstUrl(url: URL, filters: object = {}): URL {
  for (const [name, value] of Object.entries(filters)) {
    if (!Array.isArray(value)) continue;
    // Without its values a filter would silently let everything through.
    if (value.length === 0) throw new TypeError(`the filter ${name} has no values: leave it out to list everything`);
    if (value.some((item) => /\s/.test(String(item)))) {
      throw new TypeError(`a value of the filter ${name} has a space in it, which separates values in the URL`);
    }
  }
  const query = serializeQuery({ ...filters });
  const first = new URL(url);
  first.search = [first.search.slice(1), query].filter((part) => part !== "").join("&");
  return first;
}

function nextUrl(
  next: string | null,
  from: URL,
  visited: ReadonlySet<string>,
  trustedOrigins: readonly string[],
): URL | null {
  if (next === null) return null;
  const url = resolve(next, from);
  if (visited.has(url.href)) throw new PagingError(next, "leads back to a page that was there before");
  if (!trustedOrigins.includes(url.origin)) {
    throw new PagingError(
      next,
      `leads to ${url.origin}, which may not see the access token; list it in trustedOrigins if it may`,
    );
  }
  return url;
}

function resolve(next: string, from: URL): URL {
  try {
    return new URL(next, from);
  } catch {
    throw new PagingError(next, "is not a URL");
  }
}
