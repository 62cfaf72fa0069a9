import type { Engine } from "../../server/engine/engine.js";
import type { Database, Work } from "../../server/store/database.js";
import { type Sql, raw, sql } from "../../server/store/sql.js";

/** How many usage segments each account has. */
export const SEGMENTS_OF_AN_ACCOUNT = 250;

const STORED = new Date("2026-03-01T00:00:00Z");
const ACCOUNTS_AT_ONCE = 5_000;

/** Identifiers of one length order as their numbers do. */
export function segmentId(index: number): string {
  return `s${String(10_000_000 + index).slice(1)}`;
}

export function accountId(index: number): string {
  return `a${String(10_000_000 + index).slice(1)}`;
}

/**
 * Fills an empty store with usage segments of many accounts. The first one goes the usual way; the database copies
 * it, since a million would take the usual way too long for a measurement.
 */
export async function fillWithSegments(engine: Engine, database: Database, count: number): Promise<void> {
  const accounts = Array.from({ length: count / SEGMENTS_OF_AN_ACCOUNT }, (_, index) => accountText(accountId(index), index));
  for (let start = 0; start < accounts.length; start += ACCOUNTS_AT_ONCE) {
    await engine.put("Account", accounts.slice(start, start + ACCOUNTS_AT_ONCE), STORED);
  }
  await engine.put("UsageSegment", [segmentText(segmentId(0), accountId(0))], STORED);
  await database.write(function* (): Work<void> {
    yield* copyRows(database, count);
    yield sql`UPDATE "state" SET "revision" = "revision" + 1, "version" = "version" + ${count}`;
  });
  if (database.dialect.name === "postgresql") await database.write(function* (): Work<void> {
    yield raw("ANALYZE");
  });
}

function* copyRows({ dialect }: Database, count: number): Work<void> {
  const digits = (number: string): string => `substr(CAST(10000000 + ${number} AS TEXT), 2)`;
  const id = `'s' || ${digits("n.i")}`;
  const account = `'a' || ${digits(`n.i / ${SEGMENTS_OF_AN_ACCOUNT}`)}`;
  const numbers = sql`WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i + 1 < ${count})`;
  const copies: Readonly<Record<string, Readonly<Record<string, string>>>> = {
    UsageSegment: { version: '"version" + n.i', id, ".cds_usagesegment_id": id },
    "UsageSegment text": { version: '"version" + n.i', body: `replace(replace("body", '${segmentId(0)}', ${id}), '${accountId(0)}', ${account})` },
    "UsageSegment related_accounts": { version: '"version" + n.i', ".related_accounts": account },
  };
  for (const [table, changed] of Object.entries(copies)) {
    const rows = dialect.name === "sqlite" ? yield sql`SELECT name AS "name" FROM pragma_table_info(${table})` : yield sql`SELECT column_name::text AS "name" FROM information_schema.columns WHERE table_name = ${table}`;
    const columns = rows.map((row) => String(row["name"]));
    const names = columns.map((column) => `"${column}"`).join(", ");
    const values = columns.map((column) => changed[column] ?? `t."${column}"`).join(", ");
    const copy: Sql = raw(`INSERT INTO "${table}" (${names}) SELECT ${values} FROM n CROSS JOIN (SELECT * FROM "${table}") AS t`);
    yield sql`${numbers} ${copy}`;
  }
}

function accountText(id: string, index: number): string {
  return JSON.stringify({ cds_account_id: id, cds_modified: "2026-01-01T00:00:00Z", cds_account_parent: null, account_number: String(index) });
}

/** @param modified when it was changed last */
export function segmentText(id: string, account: string, modified = "2026-01-01T00:00:00Z"): string {
  return JSON.stringify({
    ...{ cds_usagesegment_id: id, cds_created: "2026-01-01T00:00:00Z", cds_modified: modified, cds_synced: "2026-01-01T00:00:00Z" },
    ...{ related_aggregations: [], related_accounts: [account], related_servicecontracts: [] },
    ...{ related_servicepoints: [], related_meterdevices: [], related_billsections: [] },
    ...{ segment_start: "2026-01-01T00:00:00Z", segment_end: "2026-01-01T01:00:00Z", interval: 900 },
    formats: [{ id: "usage", type: "electric_usage" }],
    values: Array.from({ length: 4 }, (_, index) => [{ eu: index }]),
  });
}
