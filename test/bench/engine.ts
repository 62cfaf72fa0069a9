import pg from "pg";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { resources } from "../../generated/server/resources.js";
import { createCursors, type Cursor } from "../../server/engine/cursor.js";
import { wholeOf } from "../../server/engine/page-json.js";
import type { Grant, Parameters } from "../../server/engine/types.js";
import { integerOf, textOf, type Work } from "../../server/store/database.js";
import { sql } from "../../server/store/sql.js";
import { startPostgres } from "../server/postgres.js";
import { atMost, type BenchRow, type BenchTable, median } from "./bench.js";
import { accountId, segmentId, SEGMENTS_OF_AN_ACCOUNT } from "./engine-data.js";
import { fill, type Filled, grants, SECRET } from "./engine-filled.js";

const SMALL = 10_000;
const LARGE = 1_000_000;
const TURNS = 21;
const NOW = new Date("2026-06-01T00:00:00Z");

/** Measures pages of many usage segments beside pages of few, on both databases. */
export async function benchPaging(sizes: readonly [small: number, large: number] = [SMALL, LARGE]): Promise<readonly BenchTable[]> {
  const folder = mkdtempSync(join(tmpdir(), "cds-codegen-bench-"));
  const postgres = await startPostgres();
  try {
    const tables = [await benchDatabase("SQLite", sizes, async (size) => join(folder, `${size}.sqlite`))];
    if ("skipped" in postgres) {
      console.error(`NOT MEASURED: pages of PostgreSQL, since ${postgres.skipped}.`);
      return tables;
    }
    return [...tables, await benchDatabase("PostgreSQL", sizes, (size) => newDatabase(postgres.url, `segments_${size}`))];
  } finally {
    if (!("skipped" in postgres)) await postgres.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Makes a database beside another one, and gives its address. */
async function newDatabase(url: string, name: string): Promise<string> {
  const client = new pg.Client(url);
  await client.connect();
  await client.query(`CREATE DATABASE "${name}"`);
  await client.end();
  const address = new URL(url);
  address.pathname = `/${name}`;
  return address.href;
}

async function benchDatabase(name: string, sizes: readonly [number, number], addressOf: (size: number) => Promise<string>): Promise<BenchTable> {
  const [small, large] = sizes;
  const few = await fill(await addressOf(small), small);
  const many = await fill(await addressOf(large), large);
  try {
    const rows: BenchRow[] = [];
    for (const [grantName, grant] of grants()) {
      for (const [filter, parameters] of Object.entries(FILTERS)) {
        const places = { few: await placesOf(few, grant, parameters), many: await placesOf(many, grant, parameters) };
        for (const page of PAGES) {
          const times = { few: [] as number[], many: [] as number[] };
          // In turns, so that what slows the machine slows both.
          for (let turn = 0; turn < TURNS; turn += 1) {
            times.few.push(await timeOf(few, grant, parameters, places.few[page], turn));
            times.many.push(await timeOf(many, grant, parameters, places.many[page], turn));
          }
          const [fast, slow] = [median(times.few), median(times.many)];
          const what = `${grantName}: ${filter}, ${page} page`;
          rows.push(
            { name: `${what}, ${small.toLocaleString("en")}`, value: fast, unit: "ms" },
            { name: `${what}, ${large.toLocaleString("en")}`, value: slow, unit: "ms" },
            atMost(1.5, { name: `${what}, many beside few`, value: slow / fast, unit: "x" }),
          );
        }
      }
    }
    return { title: `Filtered, ordered pages of usage segments on ${name}`, rows };
  } finally {
    await few.engine.close();
    await many.engine.close();
  }
}

const FILTERS: Readonly<Record<string, Parameters>> = {
  "by account": { cds_account_ids: [accountId(0)] },
  "by date": { before: "2026-12-31T00:00:00Z" },
};

/** An object that a page starts after. */
type Place = Pick<Cursor, "sort" | "id">;

const PAGES = ["first", "middle", "last"] as const;

/** What each page starts after. */
async function placesOf({ engine, database }: Filled, grant: Grant, parameters: Parameters): Promise<Readonly<Record<(typeof PAGES)[number], Place | null>>> {
  const page = await engine.listPage(resources.listUsageSegments, grant, { parameters, cursor: null, now: NOW });
  if (page.count === 0) throw new Error(`${grant.id} sees nothing`);
  const last = parameters["cds_account_ids"] === undefined ? "t" : segmentId(SEGMENTS_OF_AN_ACCOUNT);
  const shown = sql`FROM "UsageSegment view" WHERE "view" IN (SELECT "number" FROM "view" WHERE "name" LIKE ${`${grant.id} %`}) AND "id" < ${last}`;
  const placeAt = (part: number): Promise<Place> =>
    database.read(function* (): Work<Place> {
      const [total] = yield sql`SELECT count(*) AS "count" ${shown}`;
      const offset = Math.max(0, Math.min(Math.floor(integerOf(total, "count") * part), integerOf(total, "count") - 101));
      const [row] = yield sql`SELECT "sort", "id" ${shown} ORDER BY "sort", "id" LIMIT 1 OFFSET ${offset}`;
      return { sort: textOf(row, "sort"), id: textOf(row, "id") };
    });
  return { first: null, middle: await placeAt(0.5), last: await placeAt(1) };
}

/** The time of a page, in milliseconds. */
async function timeOf({ engine }: Filled, grant: Grant, given: Parameters, place: Place | null, turn: number): Promise<number> {
  const { listUsageSegments: resource } = resources;
  // Another filter each time, so that no page has been asked for before.
  const parameters = { ...given, after: `2000-01-01T00:00:${String(turn).padStart(2, "0")}Z` };
  const cursor = place === null ? null : createCursors(SECRET).write({ listing: resource.name, grant: grant.id, parameters, direction: "after", ...place });
  const start = performance.now();
  const page = await engine.listPage(resource, grant, { parameters, cursor, now: NOW });
  if ((await wholeOf(page.json)).length === 0) throw new Error("the objects have no texts");
  const time = performance.now() - start;
  if (page.count < 100) throw new Error(`a page has ${page.count} objects`);
  return time;
}
