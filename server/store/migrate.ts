/** Creates the tables of a draft, and adds what a later draft needs. */

import { columnNames, valueColumn } from "./columns.js";
import { type Database, type Dialect, integerOf, textOf, type Work } from "./database.js";
import { readObjectText } from "./object-text.js";
import type { Column, ObjectTable, Schema } from "./schema.js";
import { name, raw, sql } from "./sql.js";
import { insertListValues, ownValues } from "./column-rows.js";
import { checkLayout } from "./layout.js";
import { columnsOf } from "./table-columns.js";

/**
 * Creates the tables that are missing. A column that a later draft needs is added and filled from the stored
 * texts.
 *
 * @throws StoreError if the tables are another version's
 */
export async function migrate(database: Database, schema: Schema): Promise<void> {
  await database.writeAlone("migrate", function* () {
    yield* checkLayout(database.dialect);
    for (const statement of commonTables(database.dialect)) yield raw(statement);
    const [state] = yield raw('SELECT count(*) AS "count" FROM "state"');
    if (integerOf(state, "count") === 0) yield raw('INSERT INTO "state" VALUES (0, 0)');
    for (const table of schema.values()) yield* migrateObject(database.dialect, table);
  });
}

/** Tables that every draft has. */
function commonTables({ text, integer, tableEnd }: Dialect): readonly string[] {
  return [
    `"state" ("revision" ${integer} NOT NULL, "version" ${integer} NOT NULL) ${tableEnd(false)}`,
    `"change" ("revision" ${integer} NOT NULL, "object" ${text} NOT NULL, "id" ${text} NOT NULL, PRIMARY KEY ("revision", "object", "id")) ${tableEnd(true)}`,
    `"view" ("name" ${text} PRIMARY KEY, "number" ${integer} NOT NULL, "made" ${integer} NOT NULL, "revision" ${integer} NOT NULL, "until" ${text} NOT NULL) ${tableEnd(true)}`,
    `"base" ("view" ${integer} NOT NULL, "access" ${integer} NOT NULL, "object" ${text} NOT NULL, "id" ${text} NOT NULL, PRIMARY KEY ("view", "access", "object", "id")) ${tableEnd(true)}`,
    `"seen" ("view" ${integer} NOT NULL, "access" ${integer} NOT NULL, "object" ${text} NOT NULL, "id" ${text} NOT NULL, "version" ${integer} NOT NULL, "since" ${text} NOT NULL, PRIMARY KEY ("view", "object", "access", "id")) ${tableEnd(true)}`,
    `"shown" ("view" ${integer} NOT NULL, "object" ${text} NOT NULL, "id" ${text} NOT NULL, "version" ${integer} NOT NULL, "shows" ${integer} NOT NULL, PRIMARY KEY ("view", "object", "id")) ${tableEnd(true)}`,
  ].map((definition) => `CREATE TABLE IF NOT EXISTS ${definition}`);
}

function* migrateObject(dialect: Dialect, table: ObjectTable): Work<void> {
  const { text, integer, tableEnd } = dialect;
  yield raw(
    `CREATE TABLE IF NOT EXISTS "${table.table}" ("version" ${integer} PRIMARY KEY, "id" ${text} NOT NULL, "valid_from" ${text} NOT NULL, "valid_to" ${text} NOT NULL, "size" ${integer} NOT NULL, "nested" ${text}) ${tableEnd(false)}`,
  );
  yield raw(
    `CREATE TABLE IF NOT EXISTS "${table.texts}" ("version" ${integer} PRIMARY KEY, "spans" ${text} NOT NULL, "body" ${text} NOT NULL) ${tableEnd(false)}`,
  );
  yield raw(`CREATE INDEX IF NOT EXISTS "${table.table} by id" ON "${table.table}" ("id", "valid_from")`);
  yield raw(`CREATE INDEX IF NOT EXISTS "${table.table} by start" ON "${table.table}" ("valid_from")`);
  yield raw(`CREATE INDEX IF NOT EXISTS "${table.table} by end" ON "${table.table}" ("valid_to")`);
  yield raw(
    `CREATE TABLE IF NOT EXISTS "${table.view}" ("view" ${integer} NOT NULL, "sort" ${text} NOT NULL, "id" ${text} NOT NULL, "version" ${integer} NOT NULL, "shows" ${integer} NOT NULL, "size" ${integer} NOT NULL, "cuts" ${integer} NOT NULL, "start" ${text}, "end" ${text}, PRIMARY KEY ("view", "sort", "id")) ${tableEnd(true)}`,
  );
  yield raw(`CREATE UNIQUE INDEX IF NOT EXISTS "${table.view} by id" ON "${table.view}" ("view", "id")`);
  const added: Column[] = [];
  for (const column of table.columns.values()) {
    const present = yield* columnsOf(dialect, column.table ?? table.table);
    const missing = columnNames(column).filter((each) => !present.has(each));
    if (missing.length === 0) continue;
    yield* column.table === null ? addColumns(dialect, table, column, missing) : createList(dialect, column, column.table);
    added.push(column);
  }
  if (added.length > 0) yield* fill(table, added);
}

function* addColumns({ text }: Dialect, table: ObjectTable, column: Column, missing: readonly string[]): Work<void> {
  for (const each of missing) yield raw(`ALTER TABLE "${table.table}" ADD COLUMN "${each}" ${text}`);
  if (!column.isFiltered) return;
  yield raw(`CREATE INDEX IF NOT EXISTS "${table.table} ${column.path}" ON "${table.table}" ("${valueColumn(column.path)}")`);
}

function* createList({ text, integer, tableEnd }: Dialect, column: Column, list: string): Work<void> {
  const value = valueColumn(column.path);
  const columns = columnNames(column).map((each) => `"${each}" ${text} NOT NULL`);
  yield raw(`DROP TABLE IF EXISTS "${list}"`);
  yield raw(
    `CREATE TABLE "${list}" ("version" ${integer} NOT NULL, ${columns.join(", ")}, PRIMARY KEY ("version", "${value}")) ${tableEnd(true)}`,
  );
  if (column.isFiltered) yield raw(`CREATE INDEX "${list} by value" ON "${list}" ("${value}", "version")`);
}

/** Fills new columns from the texts of all versions. */
function* fill(table: ObjectTable, columns: readonly Column[]): Work<void> {
  const versions = yield sql`SELECT "version" FROM ${name(table.table)} ORDER BY "version"`;
  for (const each of versions) {
    const version = integerOf(each, "version");
    const [row] = yield sql`SELECT "body" FROM ${name(table.texts)} WHERE "version" = ${version}`;
    const object = readObjectText(table, textOf(row, "body"));
    for (const column of columns.filter((one) => one.table === null)) {
      const values = ownValues(column, object);
      for (const [index, one] of columnNames(column).entries()) {
        yield sql`UPDATE ${name(table.table)} SET ${name(one)} = ${values[index] ?? null} WHERE "version" = ${version}`;
      }
    }
    for (const column of columns.filter((one) => one.table !== null)) yield* insertListValues(column, [{ version, object }]);
  }
}
