/** Reads pages from the store: as they are now, and nothing from memory. */

import { createHash } from "node:crypto";
import type { Resource } from "../../generated/server/support/resource.js";
import type { Database, Work } from "../store/database.js";
import { type ObjectTable, schemaOf } from "../store/schema.js";
import type { Place } from "./found-objects.js";
import { createKnownGrants } from "./known-grants.js";
import type { TextRow } from "./long-texts.js";
import { type PageRows, readPage } from "./page.js";
import { contentName } from "./page-state.js";
import { shortTexts } from "./short-texts.js";
import type { Draft, Grant, Parameters } from "./types.js";
import { type Edition, editionOf, dropForgotten, makeView, type ViewSource } from "./view.js";

/** A page to be read. */
export interface PagePlace {
  readonly parameters: Parameters;
  /** Where it starts; `null` for the first one. */
  readonly place: Place | null;
  /** The time of the request. */
  readonly now: Date;
}

/** A page as it was read. */
export interface ReadPage extends Pick<PageRows, "before" | "after"> {
  /** What the view held that it was read from. */
  readonly edition: string;
  /** Names its objects and what shows of them. */
  readonly content: string;
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
 * @throws RangeError if the grant cannot be understood, or the draft's listing is none that the engine serves
 */
export type PageReader = (resource: Resource, grant: Grant, page: PagePlace) => Promise<ReadPage>;

/** The most objects of a page where the draft names no number. */
const PAGE_SIZE = 100;

/** What a draft's views are made of in a database. */
export function viewSource(database: Database, draft: Draft): ViewSource {
  const fingerprint = createHash("sha256").update(JSON.stringify([draft.resources, draft.policy])).digest("base64url");
  return { database, schema: schemaOf(draft), draft, fingerprint };
}

/** Makes what reads pages. */
export function createPageReader(source: ViewSource): PageReader {
  const { database } = source;
  const grants = createKnownGrants(source);
  return async (resource, grant, { parameters, place, now }) => {
    const table = tableOf(source, resource);
    const { name, context, cutterOf } = grants(grant, now);
    const cutter = cutterOf(table);
    const find = function* (edition: Edition | null): Work<Found | null> {
      if (edition === null) return null;
      return { edition: edition.name, rows: yield* readPage(context, { ...table, resource }, cutter, parameters, place, resource.pageSize ?? PAGE_SIZE) };
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
    return {
      edition,
      shows: rows.map((row) => row.shows),
      size: rows.reduce((sum, each) => sum + each.size, 0),
      content: contentName(rows),
      before,
      after,
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
