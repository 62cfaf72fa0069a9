/** The engine: answers the listings of a draft from a store, to each grant what it may see. */

import { createHash } from "node:crypto";
import type { Resource } from "../../generated/server/support/resource.js";
import type { Database, Work } from "../store/database.js";
import { migrate } from "../store/migrate.js";
import { putObjects, removeObjects } from "../store/put.js";
import { schemaOf } from "../store/schema.js";
import { readCursor, writeCursor } from "./cursor.js";
import { type PageRows, type Place, readPage } from "./page.js";
import { asOf, type GrantTerms, termsAt, termsOf } from "./terms.js";
import { createTextCache } from "./text-cache.js";
import { pageState } from "./page-state.js";
import { readTexts } from "./texts.js";
import type { Draft, Grant, Page, PageQuery } from "./types.js";
import { freshView, makeView, viewName, viewNumber, type ViewSource } from "./view.js";
import { finishedView } from "./visible.js";

/** What the engine needs. */
export interface EngineOptions {
  /** The store; the engine closes it. */
  readonly database: Database;
  readonly draft: Draft;
  /** What cursors are signed with: the same for all processes of a server, and known to nobody else. */
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

/** How much of the texts is kept in memory. */
const CACHED_CHARACTERS = 1 << 24;

/** Opens the engine: the tables that the draft needs are created where they are missing. */
export async function openEngine({ database, draft, secret }: EngineOptions): Promise<Engine> {
  const schema = schemaOf(draft);
  await migrate(database, schema);
  const fingerprint = createHash("sha256").update(JSON.stringify([draft.resources, draft.policy])).digest("base64url");
  const source: ViewSource = { database, schema, draft, fingerprint };
  const cache = createTextCache(CACHED_CHARACTERS);
  // A grant's terms and its view's name are the same as long as the grant is the same object.
  const known = new WeakMap<Grant, { readonly name: string; readonly terms: GrantTerms }>();
  const resolve = (grant: Grant, now: Date): { readonly name: string; readonly terms: GrantTerms } => {
    const earlier = known.get(grant);
    if (earlier !== undefined) return { name: earlier.name, terms: termsAt(earlier.terms, now) };
    const resolved = { name: viewName(source, grant), terms: termsOf(draft, grant, now) };
    known.set(grant, resolved);
    return resolved;
  };

  return {
    listPage: async (resource, grant, { parameters, cursor, now }) => {
      const table = schema.get(resource.item);
      if (table === undefined) throw new RangeError(`The engine does not serve the listing ${resource.name}.`);
      const asked = { listing: resource.name, grant: grant.id, parameters };
      const place = cursor === null ? null : readCursor(secret, cursor, asked);
      const filters = place?.parameters ?? parameters;
      const { name, terms } = resolve(grant, now);
      const view = viewNumber(name);
      const context = { dialect: database.dialect, schema, terms, view, shown: finishedView(view) };
      const size = resource.pageSize ?? PAGE_SIZE;
      const read = function* (): Work<PageRows> {
        return yield* readPage(context, { ...table, resource }, filters, place, size);
      };
      const found = await database.read(function* () {
        return (yield* freshView(name, now)) === null ? null : yield* read();
      });
      if (found === null) await makeView(source, name, terms, now);
      const { rows, before, after } = found ?? (await database.read(read));
      const cursorAt = (at: Place | null): string | null =>
        at === null ? null : writeCursor(secret, { ...asked, parameters: filters, ...at });
      return {
        texts: readTexts(database, table, terms, rows, cache),
        count: rows.length,
        asOf: (index) => asOf(terms, rows[index]?.shows ?? 0),
        state: pageState(name, resource.name, rows),
        next: cursorAt(after),
        previous: cursorAt(before),
      };
    },
    put: (object, texts, validFrom) => putObjects(database, schema, object, texts, validFrom),
    remove: (object, ids, validTo) => removeObjects(database, schema, object, ids, validTo),
    close: () => database.close(),
  };
}
