import { type Database, textOf } from "./database.js";
import { name, raw, sql } from "./sql.js";

/**
 * A text that a database keeps once and for all: the first one that is made for it.
 *
 * @param table holds the text alone, in a column of a name
 */
export async function keepText(database: Database, table: string, column: string, make: () => string): Promise<string> {
  const { text, tableEnd } = database.dialect;
  return database.writeAlone(table, function* () {
    yield sql`CREATE TABLE IF NOT EXISTS ${name(table)} (${name(column)} ${raw(text)} NOT NULL) ${raw(tableEnd(false))}`;
    const [known] = yield sql`SELECT ${name(column)} FROM ${name(table)}`;
    if (known !== undefined) return textOf(known, column);
    const made = make();
    yield sql`INSERT INTO ${name(table)} (${name(column)}) VALUES (${made})`;
    return made;
  });
}
