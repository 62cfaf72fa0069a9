import { type Dialect, textOf, type Work } from "./database.js";
import { sql } from "./sql.js";

/** The columns of a table; none if there is no such table. */
export function* columnsOf(dialect: Dialect, table: string): Work<ReadonlySet<string>> {
  const rows =
    dialect.name === "sqlite"
      ? yield sql`SELECT name AS "name" FROM pragma_table_info(${table})`
      : yield sql`SELECT column_name::text AS "name" FROM information_schema.columns WHERE table_schema = current_schema() AND table_name = ${table}`;
  return new Set(rows.map((row) => textOf(row, "name")));
}
