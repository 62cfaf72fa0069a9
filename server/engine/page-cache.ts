/** Pages that were read before: clients ask for the same ones again and again to see whether anything has changed. */

/** A page as it was answered. */
export interface KnownPage {
  /** The JSON texts of its objects, with commas between. */
  readonly json: Buffer;
  /** The bits of the accesses that show each of them. */
  readonly shows: readonly number[];
  readonly state: string;
  readonly next: string | null;
  readonly previous: string | null;
}

/** Keeps pages, each as long as the view is as it was when the page was read. */
export interface PageCache {
  /** @param edition tells the view's content apart from what it was and will be */
  readonly get: (request: string, edition: string) => KnownPage | undefined;
  readonly set: (request: string, edition: string, page: KnownPage) => void;
}

/** What a page's own members take beside its objects, about. */
const OVERHEAD = 1000;

/**
 * Makes a cache that forgets what was not used for longest.
 *
 * @param capacity the bytes that it holds at most
 */
export function createPageCache(capacity: number): PageCache {
  const pages = new Map<string, { readonly edition: string; readonly page: KnownPage }>();
  let size = 0;
  const forget = (request: string): void => {
    const known = pages.get(request);
    if (known === undefined) return;
    pages.delete(request);
    size -= known.page.json.byteLength + OVERHEAD;
  };
  return {
    get: (request, edition) => {
      const known = pages.get(request);
      if (known === undefined || known.edition !== edition) return undefined;
      pages.delete(request);
      pages.set(request, known);
      return known.page;
    },
    set: (request, edition, page) => {
      forget(request);
      pages.set(request, { edition, page });
      size += page.json.byteLength + OVERHEAD;
      for (const oldest of pages.keys()) {
        if (size <= capacity) break;
        forget(oldest);
      }
    },
  };
}
