/** The texts of a page's objects, read from the store as they are asked for. */

import { type Database, integerOf, type Row, textOf, type Work } from "../store/database.js";
import type { StoredSpans } from "../store/object-text.js";
import type { ObjectTable } from "../store/schema.js";
import { name, sql } from "../store/sql.js";
import { cutLinks, cutText } from "./cut.js";
import { cutSeriesMembers, limitsSeries } from "./cut-series.js";
import type { PageRow } from "./page.js";
import type { GrantTerms } from "./terms.js";

/** How many characters are read at once, so that large objects do not pile up while a client reads slowly. */
const AT_ONCE = 1 << 18;

/** Reads the texts of objects, cut to what a grant shows. Versions never change, so no transaction is needed. */
export async function* readTexts(
  database: Database,
  table: ObjectTable,
  terms: GrantTerms,
  rows: readonly PageRow[],
): AsyncGenerator<string, void, undefined> {
  for (const some of batches(rows)) {
    const versions = some.map(({ version }) => version);
    const found = await database.read(function* (): Work<readonly Row[]> {
      return yield sql`SELECT "version", "spans", "body" FROM ${name(table.table)} WHERE ${database.dialect.isOneOfIntegers(name("version"), versions)}`;
    });
    const stored = new Map(found.map((row) => [integerOf(row, "version"), row]));
    for (const row of some) yield shownText(table, terms, row, stored.get(row.version));
  }
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

function shownText(table: ObjectTable, terms: GrantTerms, row: PageRow, stored: Row | undefined): string {
  const text = textOf(stored, "body");
  const hidden = hiddenFields(table, terms, row.shows);
  const { formats } = table;
  const isWholeSeries = formats === null || !limitsSeries(terms);
  if (hidden.size === 0 && row.hiddenLinks.size === 0 && row.hiddenFields.length === 0 && isWholeSeries) return text;
  const spans = spansOf(textOf(stored, "spans"));
  const series = isWholeSeries
    ? []
    : cutSeriesMembers(text, formats, terms, row.shows, (start, end) => cutLinks(text, spans, row.hiddenLinks, start, end));
  const replaced = new Map([...row.hiddenFields.map((field) => [field, "null"] as const), ...series]);
  return cutText(text, spans, { hidden, hiddenLinks: row.hiddenLinks, replaced });
}

function hiddenFields({ object, resource }: ObjectTable, terms: GrantTerms, shows: number): ReadonlySet<string> {
  return new Set(resource.fields.map(({ name: field }) => field).filter((field) => (terms.showing(object, field) & shows) === 0));
}

/** The spans as they were stored: the store wrote them itself. */
function spansOf(text: string): StoredSpans {
  return JSON.parse(text);
}
