/** Reads pages from the store: as they are now, and nothing from memory. */

import { createHash } from "node:crypto";
import type { Resource } from "../../generated/server/support/resource.js";
import type { Database, Work } from "../store/database.js";
import { type ObjectTable, schemaOf } from "../store/schema.js";
import { createCursors } from "./cursor.js";
import type { Place } from "./found-objects.js";
import { createKnownGrants } from "./known-grants.js";
import { type PageRows, readPage } from "./page.js";
import { pageState } from "./page-state.js";
import type { TextRow } from "./long-texts.js";
import { shortTexts } from "./short-texts.js";
import type { Draft, Grant, Page, PageQuery } from "./types.js";
import { type Edition, editionOf, dropForgotten, makeView, type ViewSource } from "./view.js";

/** A page as it was read. */
export interface ReadPage extends Pick<Page, "state" | "next" | "previous"> {
  /** What the view held that it was read from. */
  readonly edition: string;
  /** The bits of the accesses that show each of its objects. */
  readonly shows: readonly number[];
  /** How many bytes the texts of its objects have before they are cut. */
  readonly size: number;
  /** These texts, with commas between; where some of them are long, the rows whose texts are still to be read. */
  readonly texts: Uint8Array | readonly TextRow[];
}

/**
 * Reads a page of a listing for a grant.
 *
 * @throws CursorError if the cursor is not the engine's own, or belongs to another request
 * @throws RangeError if the grant cannot be understood, or the draft's listing is none that the engine serves
 */
export type PageReader = (resource: Resource, grant: Grant, query: PageQuery) => Promise<ReadPage>;

/** The most objects of a page where the draft names no number. */
const PAGE_SIZE = 100;

/** What a draft's views are made of in a database. */
export function viewSource(database: Database, draft: Draft): ViewSource {
  const fingerprint = createHash("sha256").update(JSON.stringify([draft.resources, draft.policy])).digest("base64url");
  return { database, schema: schemaOf(draft), draft, fingerprint };
}

/**
 * Makes what reads pages.
 *
 * @param secret what cursors are encrypted with
 */
export function createPageReader(source: ViewSource, secret: string): PageReader {
  const { database } = source;
  const cursors = createCursors(secret);
  const grants = createKnownGrants(source);
  return async (resource, grant, { parameters, cursor, now }) => {
    const table = tableOf(source, resource);
    const { name, context, cutterOf } = grants(grant, now);
    const origin = { listing: resource.name, grant: grant.id, parameters };
    const place = cursor === null ? null : cursors.read(cursor, origin);
    const filters = place?.parameters ?? parameters;
    const cutter = cutterOf(table);
    const find = function* (edition: Edition | null): Work<Found | null> {
      if (edition === null) return null;
      return { edition: edition.name, rows: yield* readPage(context, { ...table, resource }, cutter, filters, place, resource.pageSize ?? PAGE_SIZE) };
    };
    let found = await database.read(function* () {
      const edition = yield* editionOf(name, now);
      return edition?.isFresh === true ? yield* find(edition) : null;
    });
    if (found === null) {
      await makeView(source, name, context.terms, now);
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
    return {
      edition,
      shows: rows.map((row) => row.shows),
      size: rows.reduce((sum, each) => sum + each.size, 0),
      state: pageState(secret, name, resource.name, found.rows),
      next: cursorAt(after),
      previous: cursorAt(before),
      texts: shortTexts(cutter, rows) ?? rows.map(({ version, shows, size, hidden }) => ({ version, shows, size, hidden })),
    };
  };
}

/** The tables of a listing's objects. */
export function tableOf({ schema }: Pick<ViewSource, "schema">, { item, name }: Resource): ObjectTable {
  const table = schema.get(item);
  if (table === undefined) throw new RangeError(`The engine does not serve the listing ${name}.`);
  return table;
}

/** The objects of a page, and what the view held that they were read from. */
interface Found {
  readonly edition: string;
  readonly rows: PageRows;
}
