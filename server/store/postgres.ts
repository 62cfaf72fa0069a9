/** PostgreSQL, for several server processes on one database. */

import pg from "pg";
import type { Database, Dialect, Work } from "./database.js";
import { join, raw, sql } from "./sql.js";

const dialect: Dialect = {
  name: "postgresql",
  tableEnd: () => "",
  // Texts are compared by their code points, as SQLite does, whatever the database's language.
  text: 'TEXT COLLATE "C"',
  integer: "BIGINT",
  isOneOf: (expression, texts) => sql`${expression} = ANY(${arrayText(texts)}::text[])`,
  isOneOfIntegers: (expression, integers) => sql`${expression} = ANY(${`{${integers.join(",")}}`}::bigint[])`,
  bytes: (text) => text,
  joined: (text, separator, order) => sql`string_agg(${text}, ${separator} ORDER BY ${order})`,
  jsonList: (values) => sql`json_build_array(${join(values, ", ")})::text`,
  contains: (expression, text) => sql`position(${text}::text in ${expression}) > 0`,
  rowsOf: (texts, alias) => sql`unnest(${arrayText(texts)}::text[]) AS ${alias}("id")`,
  // LATERAL with a bound keeps PostgreSQL from joining whole tables where a page needs a hundred rows.
  lookUp: (table, alias, condition) =>
    sql`CROSS JOIN LATERAL (SELECT * FROM ${table} AS ${alias} WHERE ${condition} OFFSET 0) AS ${alias}`,
  // An expression is no index's column, so the few rows that a filter has found are sorted.
  orderedBy: (columns, useIndex) => (useIndex ? columns : raw(columns.text.replaceAll('"v"."sort"', `("v"."sort" || '')`))),
};

/** An array as PostgreSQL reads it. */
function arrayText(texts: readonly string[]): string {
  return `{${texts.map((text) => `"${text.replaceAll(/["\\]/g, "\\$&")}"`).join(",")}}`;
}

/**
 * Reading takes few rows by their indexes, in their order. What the statistics say must not change that: they are
 * old when a view was made just now. Compiling such statements takes longer than running them.
 */
const BEGIN_READING = [
  "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY",
  ...["seqscan", "bitmapscan", "hashjoin", "mergejoin", "sort"].map((way) => `SET LOCAL enable_${way} = off`),
  "SET LOCAL jit = off",
].join("; ");

/** What is written alone fills tables and reads them at once, before there are statistics: look-ups are right for that. */
const BEGIN_WRITING_ALONE = [
  "BEGIN ISOLATION LEVEL REPEATABLE READ",
  ...["seqscan", "bitmapscan", "hashjoin", "mergejoin"].map((way) => `SET LOCAL enable_${way} = off`),
  "SET LOCAL jit = off",
].join("; ");

/** The numbers of PostgreSQL's types that are not taken as text: bigint, and bytea in its hexadecimal form. */
const BIGINT = 20;
const BYTEA = 17;

/**
 * Connects to a PostgreSQL.
 *
 * @param url for example `postgres://user@host:5432/database`
 */
export function openPostgres(url: string, connections = 10): Database {
  const pool = new pg.Pool({
    connectionString: url,
    max: connections,
    types: {
      getTypeParser: (type: number) => (value: string) => {
        if (type === BYTEA) return Buffer.from(value.slice("\\x".length), "hex");
        return type === BIGINT ? Number(value) : value;
      },
    },
  });
  // A connection that breaks while nobody uses it is replaced by the pool.
  pool.on("error", () => undefined);

  const run = async <Result>(client: pg.PoolClient, work: () => Work<Result>): Promise<Result> => {
    const steps = work();
    let step = steps.next([]);
    while (step.done !== true) {
      const { text, values } = step.value;
      const result = await client.query(numbered(text), [...values]);
      step = steps.next(result.command === "SELECT" ? result.rows : [{ changes: result.rowCount ?? 0 }]);
    }
    return step.value;
  };
  const transaction = async <Result>(client: pg.PoolClient, begin: string, work: () => Work<Result>): Promise<Result> => {
    await client.query(begin);
    try {
      const result = await run(client, work);
      await client.query("COMMIT");
      return result;
    } catch (error) {
      await client.query("ROLLBACK");
      throw error;
    }
  };
  const connected = async <Result>(use: (client: pg.PoolClient) => Promise<Result>): Promise<Result> => {
    const client = await pool.connect();
    try {
      return await use(client);
    } finally {
      client.release();
    }
  };
  return {
    dialect,
    query: async ({ text, values }) => (await pool.query(numbered(text), [...values])).rows,
    read: (work) =>
      connected((client) => transaction(client, BEGIN_READING, work)),
    write: (work) => connected((client) => transaction(client, "BEGIN", work)),
    // The lock is taken before the snapshot, so that the snapshot holds what the one before has written.
    writeAlone: (lock, work) =>
      connected(async (client) => {
        await client.query("SELECT pg_advisory_lock(hashtextextended($1, 0))", [lock]);
        try {
          return await transaction(client, BEGIN_WRITING_ALONE, work);
        } finally {
          await client.query("SELECT pg_advisory_unlock(hashtextextended($1, 0))", [lock]);
        }
      }),
    close: () => pool.end(),
  };
}

/** The statement with `$1`, `$2`, … in place of its question marks. */
function numbered(text: string): string {
  let count = 0;
  return text.replaceAll("?", () => `$${(count += 1)}`);
}
