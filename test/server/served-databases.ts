import pg from "pg";
import { afterAll } from "vitest";
import { startPostgres } from "./postgres.js";

/** A kind of database that the command can serve from. */
export interface ServedDatabase {
  readonly database: string;
  /** Why there is none here. */
  readonly skipped: string | null;
  /** The arguments that name an empty one: on SQLite none, since demo data have a temporary one. */
  readonly empty: (name: string) => Promise<readonly string[]>;
}

/** SQLite, and a PostgreSQL that is ended after the tests. */
export async function servedDatabases(): Promise<readonly ServedDatabase[]> {
  const postgres = await startPostgres();
  const sqlite: ServedDatabase = { database: "SQLite", skipped: null, empty: async () => [] };
  if ("skipped" in postgres) return [sqlite, { database: "PostgreSQL", skipped: postgres.skipped, empty: () => Promise.reject(new Error(postgres.skipped)) }];
  afterAll(postgres.stop);
  const empty = async (name: string): Promise<readonly string[]> => {
    const client = new pg.Client({ connectionString: postgres.url });
    await client.connect();
    await client.query(`CREATE DATABASE ${name}`);
    await client.end();
    return ["--database", postgres.url.replace(/\/postgres$/, `/${name}`)];
  };
  return [sqlite, { database: "PostgreSQL", skipped: null, empty }];
}
