/** The rows and columns that are kept beside an object's text. */

import { columnNames, columnValues } from "./columns.js";
import type { Work } from "./database.js";
import type { ObjectText } from "./object-text.js";
import type { Column } from "./schema.js";
import { join, name, type Sql, type SqlValue, sql } from "./sql.js";

/** A version of an object, with its number. */
export interface NumberedObject {
  readonly version: number;
  readonly object: ObjectText;
}

/** What the columns of a path hold that has at most one value; nulls if it has none. */
export function ownValues(column: Column, { values }: ObjectText): readonly (string | null)[] {
  const [value] = values.get(column.path) ?? [];
  return (value === undefined ? null : columnValues(column, value)) ?? columnNames(column).map(() => null);
}

/** Both databases allow for more values in a statement; longer ones gain nothing. */
const ROWS_AT_ONCE = 200;

/** Inserts the values of a path that may have several. */
export function* insertListValues(column: Column, objects: readonly NumberedObject[]): Work<void> {
  if (column.table === null) return;
  const rows = objects.flatMap(({ version, object }) => {
    const values = (object.values.get(column.path) ?? []).flatMap((value) => {
      const columns = columnValues(column, value);
      return columns === null ? [] : [columns];
    });
    const distinct = new Map(values.map((columns) => [columns[0] ?? "", columns]));
    return [...distinct.values()].map((columns) => [version, ...columns]);
  });
  yield* insertRows(column.table, ["version", ...columnNames(column)], rows);
}

/** Inserts rows, many with a statement. */
export function* insertRows(
  table: string,
  columns: readonly string[],
  rows: readonly (readonly SqlValue[])[],
): Work<void> {
  const names = list(columns.map((each) => name(each)));
  for (let start = 0; start < rows.length; start += ROWS_AT_ONCE) {
    const values = rows.slice(start, start + ROWS_AT_ONCE).map((row) => sql`(${list(row.map((value) => sql`${value}`))})`);
    yield sql`INSERT INTO ${name(table)} (${names}) VALUES ${list(values)}`;
  }
}

function list(parts: readonly Sql[]): Sql {
  return join(parts, ", ");
}
