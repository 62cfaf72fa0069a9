/** The texts of a page's objects, read from the store as they are asked for. */

import { type Database, integerOf, type Row, textOf, type Work } from "../store/database.js";
import type { StoredSpans } from "../store/object-text.js";
import type { ObjectTable } from "../store/schema.js";
import { name, sql } from "../store/sql.js";
import { cutLinks, cutText } from "./cut.js";
import { cutSeriesMembers, limitsSeries, seriesKey, showsWhole } from "./cut-series.js";
import type { PageRow } from "./page.js";
import type { TextCache } from "./text-cache.js";
import type { GrantTerms } from "./terms.js";

/** How many characters are read at once, so that large objects do not pile up while a client reads slowly. */
const AT_ONCE = 1 << 18;

/** Reads the texts of objects, cut to what a grant shows. Versions never change, so no transaction is needed. */
export async function* readTexts(
  database: Database,
  table: ObjectTable,
  terms: GrantTerms,
  rows: readonly PageRow[],
  cache: TextCache,
): AsyncGenerator<string, void, undefined> {
  const hiddenBy = new Map<number, Hidden>();
  const hiddenOf = (row: PageRow): Hidden => {
    const known = hiddenBy.get(row.shows);
    if (known !== undefined) return known;
    const fields = hiddenFields(table, terms, row.shows);
    const series = table.formats !== null && limitsSeries(terms) ? seriesKey(terms, row.shows) : "";
    const hidden = { fields, key: `${[...fields].join(" ")} ${series}` };
    hiddenBy.set(row.shows, hidden);
    return hidden;
  };
  const keyOf = (row: PageRow): string | null => (row.hidden !== null ? null : `${row.version} ${hiddenOf(row).key}`);
  for (const some of batches(rows)) {
    const ready = some.map((row) => cache.get(keyOf(row)));
    const versions = some.filter((_, index) => ready[index] === undefined).map(({ version }) => version);
    const stored = versions.length === 0 ? new Map<number, Row>() : await readStored(database, table, versions);
    for (const [index, row] of some.entries()) {
      const text = ready[index] ?? shownText(table, terms, row, hiddenOf(row).fields, stored.get(row.version));
      cache.set(keyOf(row), text);
      yield text;
    }
  }
}

/** The fields that do not show, and all that the cut of a version depends on in one text. */
interface Hidden {
  readonly fields: ReadonlySet<string>;
  readonly key: string;
}

async function readStored(database: Database, { texts }: ObjectTable, versions: readonly number[]): Promise<ReadonlyMap<number, Row>> {
  const rows = await database.read(function* (): Work<readonly Row[]> {
    return yield sql`SELECT "version", "spans", "body" FROM ${name(texts)} WHERE ${database.dialect.isOneOfIntegers(name("version"), versions)}`;
  });
  return new Map(rows.map((row) => [integerOf(row, "version"), row]));
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

function shownText(
  table: ObjectTable,
  terms: GrantTerms,
  row: PageRow,
  hidden: ReadonlySet<string>,
  stored: Row | undefined,
): string {
  const text = textOf(stored, "body");
  const { formats } = table;
  const isUnlimited = formats === null || !limitsSeries(terms);
  if (hidden.size === 0 && row.hidden === null && isUnlimited) return text;
  const links = row.hidden?.lists ?? NO_LINKS;
  const spans = spansOf(textOf(stored, "spans"));
  const isWhole = isUnlimited || (spans.series !== null && showsWhole(terms, row.shows, spans.series));
  if (hidden.size === 0 && row.hidden === null && isWhole) return text;
  const series = isWhole
    ? []
    : cutSeriesMembers(text, formats, terms, row.shows, (start, end) => cutLinks(text, spans, links, start, end));
  const replaced = new Map([...(row.hidden?.singles ?? []).map((field) => [field, "null"] as const), ...series]);
  return cutText(text, spans, { hidden, hiddenLinks: links, replaced });
}

const NO_LINKS: ReadonlyMap<string, ReadonlySet<string>> = new Map();

function hiddenFields({ object, resource }: ObjectTable, terms: GrantTerms, shows: number): ReadonlySet<string> {
  return new Set(resource.fields.map(({ name: field }) => field).filter((field) => (terms.showing(object, field) & shows) === 0));
}

/** The spans as they were stored: the store wrote them itself. */
function spansOf(text: string): StoredSpans {
  return JSON.parse(text);
}
