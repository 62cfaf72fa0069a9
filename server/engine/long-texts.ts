/** Pages whose texts are long: they are read as they are sent. */

import { bytesOf, type Database, integerOf, textOf } from "../store/database.js";
import type { ObjectTable } from "../store/schema.js";
import { name, sql } from "../store/sql.js";
import type { StoredText } from "../store/stored-spans.js";
import { createByteWriter } from "./byte-writer.js";
import { PUNCTUATION } from "./cut.js";
import type { Cutter } from "./cut-object.js";
import type { PageRow } from "./page.js";
import { createPieces, type Pieces } from "./pieces.js";
import { createReturningCache, type ReturningCache } from "./returning-cache.js";

/** An object whose text is to be read. */
export type TextRow = Pick<PageRow, "version" | "shows" | "size" | "hidden">;

/** How many bytes are read at once, so that large objects do not pile up while a client reads slowly. */
const AT_ONCE = 1 << 18;

/** How much of large texts that were cut is kept: it takes longer to cut one to its columns than to send several. */
const CACHED_BYTES = 24 << 20;

/** Large texts as they were cut before. A version never changes, so neither does what is cut of it in the same way. */
export type CutCache = ReturningCache<Buffer>;

/** Makes a cache for them. */
export function createCutCache(): CutCache {
  return createReturningCache(CACHED_BYTES, (text) => text.byteLength);
}

/**
 * The texts of objects with commas between them, in pieces of whole ones.
 */
export async function* longTexts(
  database: Database,
  table: ObjectTable,
  cutter: Cutter,
  rows: readonly TextRow[],
  cuts: CutCache,
): AsyncGenerator<Buffer, void, undefined> {
  const pieces = createPieces();
  for (const some of batches(rows)) {
    const asked = some.map((row) => {
      const key = cutter.key(row);
      return { row, key, kept: cuts.get(key) };
    });
    const read = await readStored(database, table, asked.flatMap(({ row, kept }) => (kept === undefined ? [row.version] : [])));
    for (const { row, key, kept } of asked) {
      const text = read.get(row.version);
      if (kept !== undefined) pieces.add(kept, COMMA, kept.byteLength);
      else if (text !== undefined) addText(pieces, cutter.cut(row, text.spans), text, key, cuts);
      else throw new TypeError(`the version ${row.version} has no text`);
    }
    yield* pieces.take();
  }
}

/** Texts that were cut have the comma before them that most need, so that it is no piece of its own: its length. */
const COMMA = 1;

/** Adds a long text, cut to what shows of it, which is kept by its key if it comes back. */
function addText(pieces: Pieces, cut: ReturnType<Cutter["cut"]>, text: StoredText, key: string, cuts: CutCache): void {
  const { bytes, start, end } = text;
  if (cut === null) return pieces.add(bytes, start, end);
  if (!cuts.comesBack(key)) return cuts.note(key, COMMA + pieces.write((out) => cut(text, out), bytes.byteLength));
  const out = createByteWriter(bytes.byteLength);
  out.byte(PUNCTUATION.comma);
  cut(text, out);
  const whole = out.take();
  cuts.keep(key, whole);
  pieces.add(whole, COMMA, whole.byteLength);
}

/** Reads the texts of versions. Versions never change, so no transaction is needed. */
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

function* batches(rows: readonly TextRow[]): Generator<readonly TextRow[]> {
  let batch: TextRow[] = [];
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
