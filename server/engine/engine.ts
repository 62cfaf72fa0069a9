/** The engine: answers the listings of a draft from a store, to each grant what it may see. */

import type { Resource } from "../../generated/server/support/resource.js";
import type { Database } from "../store/database.js";
import { migrate } from "../store/migrate.js";
import { putObjects, removeObjects } from "../store/put.js";
import { createCursors } from "./cursor.js";
import type { Place } from "./found-objects.js";
import { createKnownGrants } from "./known-grants.js";
import { createCutCache, longTexts } from "./long-texts.js";
import { wholeOf } from "./page-json.js";
import { createPageReader, type PageReader, type ReadPage, tableOf, viewSource } from "./page-reader.js";
import { pageState } from "./page-state.js";
import { createReturningCache } from "./returning-cache.js";
import { asOf, type GrantTerms } from "./terms.js";
import type { Draft, Grant, Page, PageQuery } from "./types.js";
import { editionIn, editionStatement } from "./view.js";

/** What the engine needs. */
export interface EngineOptions {
  /** The store; the engine closes it. */
  readonly database: Database;
  readonly draft: Draft;
  /** What cursors are encrypted with: the same for all processes of a server, and known to nobody else. */
  readonly secret: string;
  /** What reads pages that are not kept in memory, from the same store; by default, the engine itself. */
  readonly readPage?: PageReader | undefined;
}

/** The engine of one draft on one store. */
export interface Engine {
  /**
   * Answers a page of a listing.
   *
   * @throws CursorError if the cursor is not the engine's own, or belongs to another request
   * @throws RangeError if the grant cannot be understood, or the draft's listing is none that the engine serves
   */
  readonly listPage: (resource: Resource, grant: Grant, query: PageQuery) => Promise<Page>;
  /**
   * Stores objects of one kind, valid from a time on; their numbers keep every digit.
   *
   * @throws ObjectError if one cannot be stored; then none is
   */
  readonly put: (object: string, texts: readonly string[], validFrom: Date) => Promise<void>;
  /**
   * Ends objects at a time; what was valid before is kept.
   *
   * @throws ObjectError if the draft has no such objects
   */
  readonly remove: (object: string, ids: readonly string[], validTo: Date) => Promise<void>;
  readonly close: () => Promise<void>;
}

/** A page that was read before: clients ask for the same ones again and again to see whether anything has changed. */
interface KnownPage extends Pick<ReadPage, "edition" | "shows" | "size">, Pick<Page, "state" | "next" | "previous"> {
  readonly json: Buffer;
}

/** What a page takes beside its objects, about. */
const OVERHEAD = 1000;

/** How much of the pages is kept in memory. */
const CACHED_BYTES = 1 << 24;

/** Larger pages are sent as they are read, and would leave no room for others. */
const LARGEST_CACHED = 1 << 18;

/** Opens the engine: the tables that the draft needs are created where they are missing. */
export async function openEngine({ database, draft, secret, readPage: given }: EngineOptions): Promise<Engine> {
  const source = viewSource(database, draft);
  await migrate(database, source.schema);
  const readPage = given ?? createPageReader(source);
  const cursors = createCursors(secret);
  const pages = createReturningCache<KnownPage>(CACHED_BYTES, ({ json }) => json.byteLength + OVERHEAD);
  const grants = createKnownGrants(source);
  const cuts = createCutCache();

  const listPage: Engine["listPage"] = async (resource, grant, { parameters, cursor, now }) => {
    const table = tableOf(source, resource);
    const { name, context: { terms }, cutterOf } = grants(grant, now);
    const request = JSON.stringify([name, resource.name, resource.pageSize, parameters, cursor]);
    const kept = pages.get(request);
    if (kept !== undefined) {
      const present = editionIn(await database.query(editionStatement(name)), now);
      if (present?.isFresh === true && kept.edition === present.name) return pageOf(kept, terms);
    }
    const origin = { listing: resource.name, grant: grant.id, parameters };
    const place = cursor === null ? null : cursors.read(cursor, origin);
    const filters = place?.parameters ?? parameters;
    const { texts, content, before, after, ...read } = await readPage(resource, grant, { parameters: filters, place: place === null ? null : placeOf(place), now });
    const cursorAt = (at: Place | null): string | null => (at === null ? null : cursors.write({ ...origin, parameters: filters, ...at }));
    const page = { ...read, state: pageState(secret, name, resource.name, content, { before, after }), next: cursorAt(after), previous: cursorAt(before) };
    const json = texts instanceof Uint8Array ? Buffer.from(texts.buffer, texts.byteOffset, texts.byteLength) : longTexts(database, table, cutterOf(table), texts, cuts);
    const size = page.size + OVERHEAD;
    if (size > LARGEST_CACHED) return pageOf({ ...page, json }, terms);
    if (!pages.comesBack(request)) {
      pages.note(request, size);
      return pageOf({ ...page, json }, terms);
    }
    const whole = { ...page, json: await wholeOf(json) };
    pages.keep(request, whole);
    return pageOf(whole, terms);
  };

  return {
    listPage,
    put: (object, texts, validFrom) => putObjects(database, source.schema, object, texts, validFrom),
    remove: (object, ids, validTo) => removeObjects(database, source.schema, object, ids, validTo),
    close: () => database.close(),
  };
}

/** A place without what else a cursor holds. */
function placeOf({ direction, sort, id }: Place): Place {
  return { direction, sort, id };
}

function pageOf({ json, shows, state, next, previous }: Omit<KnownPage, "json"> & Pick<Page, "json">, terms: GrantTerms): Page {
  return { json, count: shows.length, asOf: (index) => asOf(terms, shows[index] ?? 0), state, next, previous };
}
