/** The JSON texts of a page's objects, cut to what a grant shows, read from the store as they are asked for. */

import { LRUCache } from "lru-cache";
import { bytesOf, type Database, integerOf, textOf } from "../store/database.js";
import type { ObjectTable } from "../store/schema.js";
import { name, sql } from "../store/sql.js";
import type { StoredText } from "../store/stored-spans.js";
import { createByteWriter } from "./byte-writer.js";
import type { Cutter } from "./cut-object.js";
import type { PageRow } from "./page.js";
import type { PageJson } from "./page-json.js";
import { createPieces, type Pieces } from "./pieces.js";

/** How many bytes are read at once, so that large objects do not pile up while a client reads slowly. */
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
 * Reads the texts of objects, with commas between them: at once where the page has them, else in pieces of whole ones.
 * Versions never change, so no transaction is needed.
 */
export function readTexts(
  database: Database,
  table: ObjectTable,
  cutter: Cutter,
  rows: readonly PageRow[],
  cuts: CutCache,
): PageJson {
  if (rows.some(({ stored }) => stored === null)) return readLong(database, table, cutter, rows, cuts);
  const pieces = createPieces();
  for (const row of rows) if (row.stored !== null) addStored(pieces, cutter, row, row.stored);
  const [only = NOTHING, ...others] = pieces.take();
  return others.length === 0 ? only : Buffer.concat([only, ...others]);
}

const NOTHING = Buffer.alloc(0);

function addStored(pieces: Pieces, cutter: Cutter, row: PageRow, text: StoredText): void {
  const cut = cutter.cut(row, text.spans);
  if (cut === null) pieces.add(text.bytes, text.start, text.end);
  else pieces.write((out) => cut(text, out));
}

async function* readLong(
  database: Database,
  table: ObjectTable,
  cutter: Cutter,
  rows: readonly PageRow[],
  cuts: CutCache,
): AsyncGenerator<Buffer, void, undefined> {
  const pieces = createPieces();
  for (const some of batches(rows)) {
    const known = new Map<PageRow, Buffer>();
    for (const row of some) {
      const cut = row.stored === null ? cuts.get(cutter.key(row)) : undefined;
      if (cut !== undefined) known.set(row, cut);
    }
    const missing = some.filter((row) => row.stored === null && !known.has(row)).map(({ version }) => version);
    const read = await readStored(database, table, missing);
    for (const row of some) {
      if (row.stored !== null) {
        addStored(pieces, cutter, row, row.stored);
        continue;
      }
      const whole = known.get(row) ?? cutText(cutter, row, read.get(row.version), cuts);
      pieces.add(whole, 0, whole.byteLength);
    }
    yield* pieces.take();
  }
}

/** Cuts a long text, and keeps it unless all of it shows. */
function cutText(cutter: Cutter, row: PageRow, text: StoredText | undefined, cuts: CutCache): Buffer {
  if (text === undefined) throw new TypeError(`the version ${row.version} has no text`);
  const cut = cutter.cut(row, text.spans);
  if (cut === null) return text.bytes;
  const out = createByteWriter(text.bytes.byteLength);
  cut(text, out);
  const whole = out.take();
  cuts.set(cutter.key(row), whole);
  return whole;
}

async function readStored({ dialect, query }: Database, { texts }: ObjectTable, versions: readonly number[]): Promise<ReadonlyMap<number, StoredText>> {
  if (versions.length === 0) return new Map();
  const rows = await query(sql`SELECT "version", "spans", ${dialect.bytes(name("body"))} AS "body" FROM ${name(texts)} WHERE ${dialect.isOneOfIntegers(name("version"), versions)}`);
  return new Map(
    rows.map((row) => {
      const bytes = bytesOf(row, "body");
      return [integerOf(row, "version"), { bytes, start: 0, end: bytes.byteLength, spans: textOf(row, "spans") }];
    }),
  );
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
