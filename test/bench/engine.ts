import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { policy } from "../../generated/server/policy.js";
import { resources } from "../../generated/server/resources.js";
import { writeCursor } from "../../server/engine/cursor.js";
import { type Engine, openEngine } from "../../server/engine/engine.js";
import type { Access, Draft, Grant, Parameters } from "../../server/engine/types.js";
import { type Database, integerOf, textOf, type Work } from "../../server/store/database.js";
import { openDatabase } from "../../server/store/database-of.js";
import { raw, sql } from "../../server/store/sql.js";
import { startPostgres } from "../server/postgres.js";
import { atMost, type BenchRow, type BenchTable, median } from "./bench.js";
import { accountId, fillWithSegments, segmentId, SEGMENTS_OF_AN_ACCOUNT } from "./engine-data.js";

const SMALL = 10_000;
const LARGE = 1_000_000;
const SECRET = "a secret of the measurement";
const TURNS = 21;
const NOW = new Date("2026-06-01T00:00:00Z");
const draft: Draft = { resources: Object.values(resources).filter(({ document }) => document === "cds-wg3-01"), policy };

/** Measures pages of many usage segments beside pages of few, on both databases. */
export async function benchPaging(sizes: readonly [small: number, large: number] = [SMALL, LARGE]): Promise<readonly BenchTable[]> {
  const folder = mkdtempSync(join(tmpdir(), "cds-codegen-bench-"));
  const postgres = await startPostgres();
  try {
    const tables = [await benchDatabase("SQLite", sizes, (size) => join(folder, `${size}.sqlite`))];
    if ("skipped" in postgres) {
      console.error(`NOT MEASURED: pages of PostgreSQL, since ${postgres.skipped}.`);
      return tables;
    }
    // One database holds one size after the other: the draft's tables are dropped between them.
    return [...tables, await benchDatabase("PostgreSQL", sizes, () => postgres.url)];
  } finally {
    if (!("skipped" in postgres)) await postgres.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function benchDatabase(name: string, sizes: readonly [number, number], addressOf: (size: number) => string): Promise<BenchTable> {
  const [small, large] = sizes;
  const few = await measure(addressOf(small), small);
  const many = await measure(addressOf(large), large);
  const rows = [...few].flatMap(([page, time]): readonly BenchRow[] => {
    const slow = many.get(page) ?? Number.NaN;
    return [
      { name: `${page}, ${small.toLocaleString("en")}`, value: time, unit: "ms" },
      { name: `${page}, ${large.toLocaleString("en")}`, value: slow, unit: "ms" },
      atMost(1.5, { name: `${page}, many beside few`, value: slow / time, unit: "x" }),
    ];
  });
  return { title: `Filtered, ordered pages of usage segments on ${name}`, rows };
}

/** The median time of each page. */
async function measure(address: string, count: number): Promise<ReadonlyMap<string, number>> {
  const database = openDatabase(address);
  await dropTables(database);
  const engine = await openEngine({ database, draft, secret: SECRET });
  try {
    await fillWithSegments(engine, database, count);
    const times = new Map<string, number>();
    for (const [grantName, grant] of grants(count / SEGMENTS_OF_AN_ACCOUNT)) {
      for (const [filter, parameters] of Object.entries(FILTERS)) {
        for (const [page, cursor] of await cursorsOf(engine, database, grant, parameters)) {
          times.set(`${grantName}: ${filter}, ${page} page`, await medianTime(engine, grant, parameters, cursor));
        }
      }
    }
    return times;
  } finally {
    await engine.close();
  }
}

const FILTERS: Readonly<Record<string, Parameters>> = {
  "by account": { cds_account_ids: [accountId(0)] },
  "by date": { before: "2026-12-31T00:00:00Z" },
};

/** A home with some fields, a portfolio of 500 accounts with all of them, and an aggregator that sees all objects. */
function grants(accounts: number): readonly (readonly [string, Grant])[] {
  const everyField = Object.fromEntries(
    Object.entries(policy.detailsFields).flatMap(([field, { family, columns }]) => (family === "include" ? [[field, columns ?? true]] : [])),
  );
  const some = (count: number): Access["selected"] => ({
    Account: Array.from({ length: Math.min(count, accounts) }, (_, index) => accountId(index)),
  });
  const access = (scope: string, selected: Access["selected"], details: Access["details"]): Access => ({ scope, objects: [], selected, details });
  return [
    ["residential", { id: "residential", accesses: [access("cds_usage", some(2), { include_accounts: true })] }],
    ["portfolio", { id: "portfolio", accesses: [access("cds_usage", some(500), everyField)] }],
    ["aggregator", { id: "aggregator", accesses: [access("cds_query_usage", "all", {}), access("cds_query_accounts", "all", everyField)] }],
  ];
}

/** The cursors of the first, the middle and the last page. */
async function cursorsOf(engine: Engine, database: Database, grant: Grant, parameters: Parameters): Promise<readonly (readonly [string, string | null])[]> {
  const { listUsageSegments: resource } = resources;
  const page = await engine.listPage(resource, grant, { parameters, cursor: null, now: NOW });
  if (page.count === 0) throw new Error(`${grant.id} sees nothing`);
  const last = parameters["cds_account_ids"] === undefined ? "t" : segmentId(SEGMENTS_OF_AN_ACCOUNT);
  const shown = sql`FROM "UsageSegment view" WHERE "view" IN (SELECT "number" FROM "view" WHERE "name" LIKE ${`${grant.id} %`}) AND "id" < ${last}`;
  const cursorAt = (part: number): Promise<string> =>
    database.read(function* (): Work<string> {
      const [total] = yield sql`SELECT count(*) AS "count" ${shown}`;
      const offset = Math.max(0, Math.min(Math.floor(integerOf(total, "count") * part), integerOf(total, "count") - 101));
      const [row] = yield sql`SELECT "sort", "id" ${shown} ORDER BY "sort", "id" LIMIT 1 OFFSET ${offset}`;
      return writeCursor(SECRET, { listing: resource.name, grant: grant.id, parameters, direction: "after", sort: textOf(row, "sort"), id: textOf(row, "id") });
    });
  return [
    ["first", null],
    ["middle", await cursorAt(0.5)],
    ["last", await cursorAt(1)],
  ];
}

async function medianTime(engine: Engine, grant: Grant, parameters: Parameters, cursor: string | null): Promise<number> {
  const times: number[] = [];
  for (let turn = 0; turn < TURNS; turn += 1) {
    const start = performance.now();
    const page = await engine.listPage(resources.listUsageSegments, grant, { parameters, cursor, now: NOW });
    for await (const piece of page.json) if (piece.length === 0) throw new Error("an object has no text");
    times.push(performance.now() - start);
    if (page.count < 100) throw new Error(`a page has ${page.count} objects`);
  }
  return median(times);
}

/** Empties a PostgreSQL; a SQLite file is new for every size. */
async function dropTables({ dialect, write }: Database): Promise<void> {
  if (dialect.name === "sqlite") return;
  await write(function* (): Work<void> {
    yield raw("DROP SCHEMA public CASCADE");
    yield raw("CREATE SCHEMA public");
  });
}
