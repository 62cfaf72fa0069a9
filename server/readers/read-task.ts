/** What a thread does that reads pages, with a connection to the database of its own. */

import { LRUCache } from "lru-cache";
import { move, transferableSymbol, valueSymbol, workerData } from "piscina";
import { KEPT_GRANTS } from "../engine/known-grants.js";
import { createPageReader, type PageReader, type ReadPage, viewSource } from "../engine/page-reader.js";
import type { Grant } from "../engine/types.js";
import { openDatabase } from "../store/database-of.js";
import type { ReadAnswer, ReaderData, ReadTask } from "./messages.js";

const { address, draft }: ReaderData = workerData;
const reader = createReader();
const listings = new Map(draft.resources.map((resource) => [resource.name, resource]));
const grants = new LRUCache<string, Grant>({ max: KEPT_GRANTS });

/** Reads a page; its texts are handed over without a copy. */
export async function readTask({ listing, grantKey, grant: given, page }: ReadTask): Promise<ReadAnswer | ReturnType<typeof move>> {
  const resource = listings.get(listing);
  if (resource === undefined) throw new RangeError(`The draft has no listing ${listing}.`);
  // Whatever is worked out of a grant is kept as long as it is the same object.
  const grant = grants.get(grantKey) ?? given;
  if (grant === null) return { kind: "unknown grant" };
  grants.set(grantKey, grant);
  const readPage = await reader();
  return handOver(await readPage(resource, grant, page));
}

/**
 * Makes what opens the database once it is needed, and again if that failed: the request is told so. A thread that could
 * not start would leave its requests without an answer.
 */
function createReader(): () => Promise<PageReader> {
  let opened: Promise<PageReader> | null = null;
  const open = async (): Promise<PageReader> => {
    try {
      return createPageReader(viewSource(await openDatabase(address), draft));
    } catch (error) {
      opened = null;
      throw error;
    }
  };
  return () => (opened ??= open());
}

/** Gives up the memory of a page's texts to whoever asked, unless it is little: that may be shared with others, and is copied. */
function handOver(page: ReadPage): ReadAnswer | ReturnType<typeof move> {
  const answer: ReadAnswer = { kind: "page", page };
  const { texts } = page;
  if (!(texts instanceof Uint8Array) || texts.byteLength < Buffer.poolSize) return answer;
  return move(Object.create(null, { [transferableSymbol]: { value: texts.buffer }, [valueSymbol]: { value: answer } }));
}
