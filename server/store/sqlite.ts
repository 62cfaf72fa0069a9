/** SQLite, embedded: one file, or memory. */

import Sqlite from "better-sqlite3";
import { LRUCache } from "lru-cache";
import type { Database, Dialect, Row, Work } from "./database.js";
import { join, raw, sql } from "./sql.js";

const dialect: Dialect = {
  name: "sqlite",
  tableEnd: (clustered) => (clustered ? "STRICT, WITHOUT ROWID" : "STRICT"),
  text: "TEXT",
  integer: "INTEGER",
  isOneOf: (expression, texts) =>
    texts.length === 1
      ? sql`${expression} = ${texts[0] ?? null}`
      : sql`${expression} IN (SELECT value FROM json_each(${JSON.stringify(texts)}))`,
  isOneOfIntegers: (expression, integers) =>
    sql`${expression} IN (SELECT value FROM json_each(${JSON.stringify(integers)}))`,
  bytes: (text) => sql`CAST(${text} AS BLOB)`,
  // It takes the rows as the join before it gives them, which is in order: to sort them again would take as long as to read them.
  joined: (text, separator) => sql`group_concat(${text}, ${separator})`,
  jsonList: (values) => sql`json_array(${join(values, ", ")})`,
  contains: (expression, text) => sql`instr(${expression}, ${text}) > 0`,
  rowsOf: (texts, alias) => sql`(SELECT value AS "id" FROM json_each(${JSON.stringify(texts)})) AS ${alias}`,
  // SQLite keeps the order of CROSS JOIN and never turns its sides.
  lookUp: (table, alias, condition) => sql`CROSS JOIN ${table} AS ${alias} ON ${condition}`,
  // A unary plus keeps SQLite from walking the order's index where a filter has found the few rows already.
  orderedBy: (columns, useIndex) => (useIndex ? columns : raw(columns.text.replaceAll('"v"."sort"', '+"v"."sort"'))),
};

/** How many statements are kept: requests with other filters have others, of which there are endlessly many. */
const PREPARED = 500;

/**
 * How much of the file a connection keeps. The system keeps more of it, and what is read together lies together: four
 * times as much made no page faster.
 */
const CACHE_KIB = 16_384;

/** The same for a connection that leaves most to others; the long texts that it reads itself would fill more in no time. */
const SMALL_CACHE_KIB = 2048;

/**
 * Opens a SQLite file, which is made if there is none.
 *
 * @param file a path, or `:memory:`
 * @param readsLittle whether others read most of what is read
 */
export function openSqlite(file: string, readsLittle = false): Database {
  const database = new Sqlite(file);
  database.pragma("journal_mode = WAL");
  database.pragma("synchronous = NORMAL");
  database.pragma("busy_timeout = 10000");
  database.pragma(`cache_size = -${readsLittle ? SMALL_CACHE_KIB : CACHE_KIB}`);
  const prepared = new LRUCache<string, Sqlite.Statement<unknown[], Row>>({ max: PREPARED });

  const prepare = (text: string): Sqlite.Statement<unknown[], Row> => {
    const known = prepared.get(text);
    if (known !== undefined) return known;
    const statement = database.prepare<unknown[], Row>(text);
    prepared.set(text, statement);
    return statement;
  };
  const run = <Result>(work: () => Work<Result>): Result => {
    const steps = work();
    let step = steps.next([]);
    while (step.done !== true) {
      const { text, values } = step.value;
      const statement = prepare(text);
      step = steps.next(statement.reader ? statement.all(...values) : [{ changes: statement.run(...values).changes }]);
    }
    return step.value;
  };
  const transaction = async <Result>(begin: string, work: () => Work<Result>): Promise<Result> => {
    prepare(begin).run();
    try {
      const result = run(work);
      prepare("COMMIT").run();
      return result;
    } finally {
      if (database.inTransaction) database.exec("ROLLBACK");
    }
  };
  return {
    dialect,
    query: async ({ text, values }) => prepare(text).all(...values),
    read: (work) => transaction("BEGIN", work),
    write: (work) => transaction("BEGIN IMMEDIATE", work),
    writeAlone: (_lock, work) => transaction("BEGIN IMMEDIATE", work),
    close: async () => void database.close(),
  };
}
