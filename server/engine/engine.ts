/** The engine: answers the listings of a draft from a store, to each grant what it may see. */

import { createHash } from "node:crypto";
import { LRUCache } from "lru-cache";
import type { Resource } from "../../generated/server/support/resource.js";
import type { Database, Work } from "../store/database.js";
import { migrate } from "../store/migrate.js";
import { putObjects, removeObjects } from "../store/put.js";
import { schemaOf } from "../store/schema.js";
import { createCursors } from "./cursor.js";
import type { Place } from "./found-objects.js";
import { createKnownGrants } from "./known-grants.js";
import { type PageRows, readPage } from "./page.js";
import { wholeOf } from "./page-json.js";
import { pageState } from "./page-state.js";
import { asOf, type GrantTerms } from "./terms.js";
import { createCutCache, readTexts } from "./texts.js";
import type { Draft, Grant, Page, PageQuery } from "./types.js";
import { type Edition, editionIn, editionOf, editionStatement, dropForgotten, makeView, type ViewSource } from "./view.js";

/** What the engine needs. */
export interface EngineOptions {
  /** The store; the engine closes it. */
  readonly database: Database;
  readonly draft: Draft;
  /** What cursors are encrypted with: the same for all processes of a server, and known to nobody else. */
  readonly secret: string;
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

/** The most objects of a page where the draft names no number. */
const PAGE_SIZE = 100;

/** A page that was read before: clients ask for the same ones again and again to see whether anything has changed. */
interface KnownPage extends Pick<Page, "state" | "next" | "previous"> {
  /** What the view held that it was read from. */
  readonly edition: string;
  /** The JSON texts of its objects, with commas between. */
  readonly json: Buffer;
  /** The bits of the accesses that show each of them. */
  readonly shows: readonly number[];
}

/** What a page takes beside its objects, about. */
const OVERHEAD = 1000;

/**
 * How much of the pages is kept in memory. A page is kept once it is asked for again while it would still have been
 * there: whoever walks through a listing, once or again and again, drives out no page that others come back to.
 */
const CACHED_BYTES = 1 << 24;

/** Larger pages are sent as they are read, and would leave no room for others. */
const LARGEST_CACHED = 1 << 18;

/** Opens the engine: the tables that the draft needs are created where they are missing. */
export async function openEngine({ database, draft, secret }: EngineOptions): Promise<Engine> {
  const schema = schemaOf(draft);
  await migrate(database, schema);
  const fingerprint = createHash("sha256").update(JSON.stringify([draft.resources, draft.policy])).digest("base64url");
  const source: ViewSource = { database, schema, draft, fingerprint };
  const pages = new LRUCache<string, KnownPage>({ maxSize: CACHED_BYTES, sizeCalculation: ({ json }) => json.byteLength + OVERHEAD });
  const asked = new LRUCache<string, { readonly size: number }>({ maxSize: CACHED_BYTES, sizeCalculation: ({ size }) => size });
  const cursors = createCursors(secret);
  const cuts = createCutCache();
  const grants = createKnownGrants(source);

  const listPage: Engine["listPage"] = async (resource, grant, { parameters, cursor, now }) => {
    const table = schema.get(resource.item);
    if (table === undefined) throw new RangeError(`The engine does not serve the listing ${resource.name}.`);
    const { name, context, cutterOf } = grants(grant, now);
    const { terms } = context;
    const size = resource.pageSize ?? PAGE_SIZE;
    const request = JSON.stringify([name, resource.name, size, parameters, cursor]);
    const kept = pages.get(request);
    if (kept !== undefined) {
      const present = editionIn(await database.query(editionStatement(name)), now);
      if (present?.isFresh === true && kept.edition === present.name) return pageOf(kept, terms);
    }
    const origin = { listing: resource.name, grant: grant.id, parameters };
    const place = cursor === null ? null : cursors.read(cursor, origin);
    const filters = place?.parameters ?? parameters;
    const cutter = cutterOf(table);
    const find = function* (edition: Edition | null): Work<Found | null> {
      if (edition === null) return null;
      return { edition: edition.name, rows: yield* readPage(context, { ...table, resource }, cutter, filters, place, size) };
    };
    let found = await database.read(function* () {
      const edition = yield* editionOf(name, now);
      return edition?.isFresh === true ? yield* find(edition) : null;
    });
    if (found === null) {
      await makeView(source, name, terms, now);
      await dropForgotten(source);
      // What is written in the meantime is no reason to begin again: the request came before it.
      found = await database.read(function* () {
        return yield* find(yield* editionOf(name, now));
      });
    }
    if (found === null) throw new TypeError("a view is gone that was made just now");
    const { edition, rows: { rows, before, after } } = found;
    const cursorAt = (at: Place | null): string | null =>
      at === null ? null : cursors.write({ ...origin, parameters: filters, ...at });
    const page = {
      edition,
      shows: rows.map((row) => row.shows),
      state: pageState(secret, name, resource.name, found.rows),
      next: cursorAt(after),
      previous: cursorAt(before),
    };
    const json = readTexts(database, table, cutter, rows, cuts);
    const bytes = rows.reduce((sum, each) => sum + each.size, OVERHEAD);
    const isAskedAgain = asked.has(request);
    if (bytes <= LARGEST_CACHED) asked.set(request, { size: bytes });
    if (!isAskedAgain) return pageOf({ ...page, json }, terms);
    const whole = { ...page, json: await wholeOf(json) };
    pages.set(request, whole);
    return pageOf(whole, terms);
  };

  return {
    listPage,
    put: (object, texts, validFrom) => putObjects(database, schema, object, texts, validFrom),
    remove: (object, ids, validTo) => removeObjects(database, schema, object, ids, validTo),
    close: () => database.close(),
  };
}

/** The objects of a page, and what the view held that they were read from. */
interface Found {
  readonly edition: string;
  readonly rows: PageRows;
}

function pageOf({ json, shows, state, next, previous }: Omit<KnownPage, "edition" | "json"> & Pick<Page, "json">, terms: GrantTerms): Page {
  return { json, count: shows.length, asOf: (index) => asOf(terms, shows[index] ?? 0), state, next, previous };
}
