/** The JSON texts of a page's objects, cut to what a grant shows, read from the store as they are asked for. */

import { LRUCache } from "lru-cache";
import { type Database, integerOf, type Row, textOf } from "../store/database.js";
import type { ObjectTable } from "../store/schema.js";
import { name, sql } from "../store/sql.js";
import { readSpans } from "../store/stored-spans.js";
import { createMemberCutter, cutLinks, type MemberCutter } from "./cut.js";
import { cutSeriesMembers, limitsSeries, seriesKey, showsWhole } from "./cut-series.js";
import { hiddenValues } from "./hidden-links.js";
import type { PageRow } from "./page.js";
import type { GrantTerms } from "./terms.js";

/** How many characters are read at once, so that large objects do not pile up while a client reads slowly. */
const AT_ONCE = 1 << 18;

/** How much of large texts that were cut is kept: it takes as long to cut one as to send many. */
const CACHED_BYTES = 40 << 20;

/** Large texts as they were cut before. A version never changes, so neither does what is cut of it in the same way. */
export type CutCache = LRUCache<string, Buffer>;

/** Makes a cache that forgets what was not used for longest. */
export function createCutCache(): CutCache {
  return new LRUCache({ maxSize: CACHED_BYTES, sizeCalculation: (text) => text.byteLength });
}

/**
 * Reads the texts of objects, with commas between them, in pieces. Versions never change, so no transaction is
 * needed.
 */
export async function* readTexts(
  database: Database,
  table: ObjectTable,
  terms: GrantTerms,
  rows: readonly PageRow[],
  cuts: CutCache,
): AsyncGenerator<Buffer, void, undefined> {
  const cutter = createCutter(table, terms);
  let isFirst = true;
  for (const some of batches(rows)) {
    const keys = some.map((row) => (row.stored === null ? cutter.key(row) : null));
    const known = keys.map((key) => (key === null ? undefined : cuts.get(key)));
    const missing = some.filter(({ stored }, index) => stored === null && known[index] === undefined).map(({ version }) => version);
    const read = await readStored(database, table, missing);
    const pieces = some.map((row, index): string | Buffer => {
      const ready = known[index];
      if (ready !== undefined) return ready;
      if (row.stored !== null) return cutter.cut(row, row.stored.spans)?.(row.stored.body) ?? row.stored.body;
      const stored = read.get(row.version);
      if (stored === undefined) throw new TypeError(`the version ${row.version} has no text`);
      const cut = cutter.cut(row, stored.spans);
      if (cut === null) return stored.body;
      const text = Buffer.from(cut(stored.body.toString()));
      cuts.set(keys[index] ?? cutter.key(row), text);
      return text;
    });
    yield* joined(pieces, isFirst);
    isFirst = false;
  }
}

/** Objects' texts with commas between them, and before them unless they are the first ones. Large ones are not copied. */
function* joined(pieces: readonly (string | Buffer)[], isFirst: boolean): Generator<Buffer> {
  if (pieces.every((piece) => typeof piece === "string")) {
    yield Buffer.from(`${isFirst ? "" : ","}${pieces.join(",")}`);
    return;
  }
  for (const [index, piece] of pieces.entries()) {
    if (!isFirst || index > 0) yield COMMA;
    yield typeof piece === "string" ? Buffer.from(piece) : piece;
  }
}

const COMMA = Buffer.from(",");

/** A large object's text, in bytes, and where its parts are. */
interface StoredBytes {
  readonly spans: string;
  readonly body: Buffer;
}

async function readStored({ dialect, query }: Database, { texts }: ObjectTable, versions: readonly number[]): Promise<ReadonlyMap<number, StoredBytes>> {
  if (versions.length === 0) return new Map();
  const rows = await query(sql`SELECT "version", "spans", ${dialect.bytes(name("body"))} AS "body" FROM ${name(texts)} WHERE ${dialect.isOneOfIntegers(name("version"), versions)}`);
  return new Map(rows.map((row) => [integerOf(row, "version"), { spans: textOf(row, "spans"), body: bytesOf(row, "body") }]));
}

function bytesOf(row: Row, column: string): Buffer {
  const value = row[column];
  return Buffer.isBuffer(value) ? value : Buffer.from(textOf(row, column));
}

function* batches(rows: readonly PageRow[]): Generator<readonly PageRow[]> {
  let batch: PageRow[] = [];
  let size = 0;
  for (const row of rows) {
    if (batch.length > 0 && size + row.size > AT_ONCE) {
      yield batch;
      batch = [];
      size = 0;
    }
    batch.push(row);
    size += row.size;
  }
  if (batch.length > 0) yield batch;
}

/** Cuts stored texts to what the accesses show that show their objects. */
interface Cutter {
  /** All that the cut of an object depends on: the same text for the same key. */
  readonly key: (row: PageRow) => string;
  /** How to cut an object's text; `null` if all of it shows. */
  readonly cut: (row: PageRow, spans: string) => ((body: string) => string) | null;
}

function createCutter(table: ObjectTable, terms: GrantTerms): Cutter {
  const known = new Map<number, { readonly members: MemberCutter; readonly hidesMembers: boolean; readonly key: string }>();
  const { formats, object } = table;
  const isUnlimited = formats === null || !limitsSeries(terms);
  const cutterOf = (shows: number): { readonly members: MemberCutter; readonly hidesMembers: boolean; readonly key: string } => {
    const earlier = known.get(shows);
    if (earlier !== undefined) return earlier;
    const hidden = hiddenFields(table, terms, shows);
    const key = JSON.stringify([object, [...hidden], isUnlimited ? null : seriesKey(terms, shows)]);
    const made = { members: createMemberCutter(hidden), hidesMembers: hidden.size > 0, key };
    known.set(shows, made);
    return made;
  };
  return {
    key: ({ version, shows, hidden }) => {
      return `${version} ${cutterOf(shows).key} ${hidden === null ? "" : JSON.stringify(hiddenValues(hidden))}`;
    },
    cut: (row, written) => {
      const { members, hidesMembers } = cutterOf(row.shows);
      if (row.hidden === null && isUnlimited) return hidesMembers ? (body) => members.cut(body, readSpans(written)) : null;
      const spans = readSpans(written);
      const series = isUnlimited ? null : spans.series();
      const isWhole = isUnlimited || (series !== null && showsWhole(terms, row.shows, series));
      if (row.hidden === null && isWhole) return hidesMembers ? (body) => members.cut(body, spans) : null;
      const hiddenLinks = row.hidden?.lists ?? NO_LINKS;
      const links = hiddenLinks.size === 0 ? [] : spans.links();
      return (body) => {
        const parts = isWhole ? [] : cutSeriesMembers(body, spans, formats, terms, row.shows, (start, end) => cutLinks(body, links, hiddenLinks, start, end));
        const replaced = new Map([...(row.hidden?.singles ?? []).map((field) => [field, "null"] as const), ...parts]);
        return members.cutMore(body, spans, { hiddenLinks, replaced });
      };
    },
  };
}

const NO_LINKS: ReadonlyMap<string, ReadonlySet<string>> = new Map();

function hiddenFields({ object, resource }: ObjectTable, terms: GrantTerms, shows: number): ReadonlySet<string> {
  return new Set(resource.fields.map(({ name: field }) => field).filter((field) => (terms.showing(object, field) & shows) === 0));
}
