/** How what the tables hold is written. */

import { type Dialect, integerOf, type Work } from "./database.js";
import { raw, sql } from "./sql.js";
import { StoreError } from "./store-error.js";
import { columnsOf } from "./table-columns.js";

/** To be counted up whenever it changes, so that no table is read as what it is not. */
const LAYOUT = 1;

/**
 * Notes in a new database how its tables are written.
 *
 * @throws StoreError if they are written otherwise
 */
export function* checkLayout(dialect: Dialect): Work<void> {
  const hasTables = (yield* columnsOf(dialect, "state")).size > 0;
  yield raw(`CREATE TABLE IF NOT EXISTS "layout" ("layout" ${dialect.integer} NOT NULL) ${dialect.tableEnd(false)}`);
  const [row] = yield raw('SELECT "layout" FROM "layout"');
  if (row === undefined && !hasTables) {
    yield sql`INSERT INTO "layout" ("layout") VALUES (${LAYOUT})`;
  } else if (row === undefined || integerOf(row, "layout") !== LAYOUT) {
    throw new StoreError("its tables were made by another version of cds-codegen, which writes them otherwise", "name a new database, and store the objects there again");
  }
}
