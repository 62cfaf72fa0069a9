import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { afterAll, beforeAll, describe } from "vitest";
import { openDatabase } from "../../server/store/database-of.js";
import type { Database } from "../../server/store/database.js";
import { findMeans, type Postgres, startPostgres } from "./postgres.js";

/** Opens a database that is empty; the tests close it. */
export type OpenEmpty = () => Promise<Database>;

/** Describes tests that run on SQLite and on PostgreSQL, each test with databases of its own. */
export function onBothDatabases(name: string, tests: (openEmpty: OpenEmpty) => void): void {
  describe(`${name} on SQLite`, () => {
    let folder = "";
    let count = 0;
    beforeAll(() => {
      folder = mkdtempSync(join(tmpdir(), "cds-sqlite-"));
    });
    afterAll(() => rmSync(folder, { recursive: true, force: true }));
    tests(async () => openDatabase(join(folder, `${(count += 1)}.sqlite`)));
  });

  const means = findMeans();
  if ("skipped" in means) {
    describe.skip(`${name} on PostgreSQL [skipped: ${means.skipped}]`, () => tests(() => Promise.reject(new Error(means.skipped))));
    return;
  }
  describe(`${name} on PostgreSQL`, () => {
    let postgres: Postgres | null = null;
    let count = 0;
    beforeAll(async () => {
      const started = await startPostgres();
      if ("skipped" in started) throw new Error(started.skipped);
      postgres = started;
    });
    afterAll(() => postgres?.stop());
    tests(async () => {
      if (postgres === null) throw new Error("PostgreSQL was not started");
      const database = `test${(count += 1)}`;
      const client = new pg.Client({ connectionString: postgres.url });
      await client.connect();
      await client.query(`CREATE DATABASE ${database}`);
      await client.end();
      return openDatabase(postgres.url.replace(/\/postgres$/, `/${database}`));
    });
  });
}
