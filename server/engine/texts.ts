/** The JSON texts of a page's objects, cut to what a grant shows, read from the store as they are asked for. */

import { type Database, integerOf, textOf, type Work } from "../store/database.js";
import type { ObjectTable } from "../store/schema.js";
import { name, sql } from "../store/sql.js";
import { readSpans } from "../store/stored-spans.js";
import { createMemberCutter, cutLinks, type MemberCutter } from "./cut.js";
import { cutSeriesMembers, limitsSeries, showsWhole } from "./cut-series.js";
import type { PageRow, StoredText } from "./page.js";
import type { GrantTerms } from "./terms.js";

/** How many characters are read at once, so that large objects do not pile up while a client reads slowly. */
const AT_ONCE = 1 << 18;

/**
 * Reads the texts of objects, with commas between them, in pieces. Versions never change, so no transaction is
 * needed.
 */
export async function* readTexts(
  database: Database,
  table: ObjectTable,
  terms: GrantTerms,
  rows: readonly PageRow[],
): AsyncGenerator<Buffer, void, undefined> {
  const cut = createCut(table, terms);
  let comma = "";
  for (const some of batches(rows)) {
    const missing = some.filter(({ stored }) => stored === null).map(({ version }) => version);
    const read = await readStored(database, table, missing);
    let piece = "";
    for (const row of some) {
      const stored = row.stored ?? read.get(row.version);
      if (stored === undefined) throw new TypeError(`the version ${row.version} has no text`);
      piece += comma + cut(row, stored);
      comma = ",";
    }
    yield Buffer.from(piece);
  }
}

async function readStored(database: Database, { texts }: ObjectTable, versions: readonly number[]): Promise<ReadonlyMap<number, StoredText>> {
  if (versions.length === 0) return new Map();
  return database.read(function* (): Work<ReadonlyMap<number, StoredText>> {
    const rows = yield sql`SELECT "version", "spans", "body" FROM ${name(texts)} WHERE ${database.dialect.isOneOfIntegers(name("version"), versions)}`;
    return new Map(rows.map((row) => [integerOf(row, "version"), { spans: textOf(row, "spans"), body: textOf(row, "body") }]));
  });
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

/** Makes the function that cuts a stored text to what the accesses show that show its object. */
function createCut(table: ObjectTable, terms: GrantTerms): (row: PageRow, stored: StoredText) => string {
  const cutters = new Map<number, MemberCutter | null>();
  const cutterOf = (shows: number): MemberCutter | null => {
    const known = cutters.get(shows);
    if (known !== undefined) return known;
    const hidden = hiddenFields(table, terms, shows);
    const cutter = hidden.size === 0 ? null : createMemberCutter(hidden);
    cutters.set(shows, cutter);
    return cutter;
  };
  const { formats } = table;
  const isUnlimited = formats === null || !limitsSeries(terms);
  return (row, { body, spans: written }) => {
    const cutter = cutterOf(row.shows);
    if (row.hidden === null && isUnlimited) return cutter === null ? body : cutter.cut(body, readSpans(written));
    const spans = readSpans(written);
    const series = isUnlimited ? null : spans.series();
    const isWhole = isUnlimited || (series !== null && showsWhole(terms, row.shows, series));
    if (row.hidden === null && isWhole) return cutter === null ? body : cutter.cut(body, spans);
    const hiddenLinks = row.hidden?.lists ?? NO_LINKS;
    const links = hiddenLinks.size === 0 ? [] : spans.links();
    const members = isWhole ? [] : cutSeriesMembers(body, spans, formats, terms, row.shows, (start, end) => cutLinks(body, links, hiddenLinks, start, end));
    const replaced = new Map([...(row.hidden?.singles ?? []).map((field) => [field, "null"] as const), ...members]);
    return (cutter ?? createMemberCutter(NOTHING)).cutMore(body, spans, { hiddenLinks, replaced });
  };
}

const NO_LINKS: ReadonlyMap<string, ReadonlySet<string>> = new Map();
const NOTHING: ReadonlySet<string> = new Set();

function hiddenFields({ object, resource }: ObjectTable, terms: GrantTerms, shows: number): ReadonlySet<string> {
  return new Set(resource.fields.map(({ name: field }) => field).filter((field) => (terms.showing(object, field) & shows) === 0));
}
