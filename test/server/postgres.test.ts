import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { expect, test } from "vitest";
import { startPostgres } from "./postgres.js";

const sql = (url: string, statement: string): Promise<{ stdout: string }> =>
  promisify(execFile)("psql", ["--no-psqlrc", "--tuples-only", "--no-align", url, "--command", statement]);

test("a PostgreSQL of our own is empty, answers, and is gone when it is stopped", async ({ skip }) => {
  const postgres = await startPostgres();
  if ("skipped" in postgres) return skip(postgres.skipped);
  const { stdout } = await sql(postgres.url, "select count(*) from information_schema.tables where table_schema = 'public'");
  expect(stdout.trim()).toBe("0");
  await postgres.stop();
  await expect(sql(postgres.url, "select 1")).rejects.toThrow(/refused/);
});
