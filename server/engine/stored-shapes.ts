import { type Dialect, integerOf, textOf, type Work } from "../store/database.js";
import type { ObjectTable } from "../store/schema.js";
import { name, sql } from "../store/sql.js";
import { seriesOf } from "../store/stored-spans.js";
import { type SeriesShape, seriesShape } from "./series.js";

/** How many are read at once: what is kept of a series is long. */
const AT_ONCE = 32;

/** The shapes of versions of series, which have none where it is `null`. */
export function* storedShapes(dialect: Dialect, { texts }: ObjectTable, versions: readonly number[]): Work<ReadonlyMap<number, SeriesShape | null>> {
  const shapes = new Map<number, SeriesShape | null>();
  for (let start = 0; start < versions.length; start += AT_ONCE) {
    const some = versions.slice(start, start + AT_ONCE);
    const rows = yield sql`SELECT "version", "spans" FROM ${name(texts)} WHERE ${dialect.isOneOfIntegers(name("version"), some)}`;
    for (const row of rows) shapes.set(integerOf(row, "version"), seriesShape(seriesOf(textOf(row, "spans"))));
  }
  return shapes;
}
