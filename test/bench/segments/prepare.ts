import Sqlite from "better-sqlite3";
import { stringify } from "lossless-json";
import { monthsBack } from "../../../server/demo/dates.js";
import { seeded } from "../../../server/demo/random.js";
import { usageSegment } from "../../../server/demo/usage.js";
import { openEngine } from "../../../server/engine/engine.js";
import type { Access } from "../../../server/engine/types.js";
import { dataResources, loadDraft } from "../../../server/http/draft.js";
import { openSecret } from "../../../server/http/secret.js";
import { openTokenTable } from "../../../server/http/token-table.js";
import { issueToken } from "../../../server/http/tokens.js";
import { openSqlite } from "../../../server/store/sqlite.js";

/** How many values a segment has: those of a month, one every quarter of an hour. */
export const VALUES = 2976;

/** Three pages, so that a walk through them does not come to the same one again and again. */
const SEGMENTS = 300;

/** How many grants have a date of their own: what is cut for them takes more room than the server keeps such texts in. */
const DATES = 12;

/** Columns of grants that see some: what is cut for them takes more room than the server keeps such texts in, too. */
const COLUMNS = [["electric_usage"], ["electric_demand"], ["cost"], ["electric_usage", "electric_demand"], ["electric_usage", "cost"], ["electric_demand", "cost"]];

/** The accounts that the segments are of, one each; the others have none. */
const ACCOUNTS = 500;

const numbers = (count: number): readonly number[] => Array.from({ length: count }, (_, index) => index);

const numbered = (prefix: string, index: number): string => `${prefix}-${String(index).padStart(5, "0")}`;

/**
 * Fills a SQLite file with usage segments, as the server stores them and in a plain table.
 *
 * @returns the tokens of each kind of grant
 */
export async function prepareSegments(file: string): Promise<ReadonlyMap<string, readonly string[]>> {
  const draft = await loadDraft(new URL("../../../generated/server/", import.meta.url));
  const resources = dataResources(draft);
  const segments = numbers(SEGMENTS).map((index) => ({ id: numbered("us", index), json: segmentText(index) }));

  const plain = new Sqlite(file);
  plain.exec('CREATE TABLE "plain" ("number" INTEGER PRIMARY KEY, "body" TEXT NOT NULL)');
  const insert = plain.prepare('INSERT INTO "plain" VALUES (?, ?)');
  plain.transaction(() => segments.forEach(({ json }, index) => insert.run(index, json)))();
  plain.close();

  const database = openSqlite(file);
  const engine = await openEngine({ database, draft: { resources, policy: draft.policy }, secret: await openSecret(database) });
  await engine.put("Account", numbers(ACCOUNTS).map(accountText), new Date(0));
  await engine.put("UsageSegment", segments.map(({ json }) => json), new Date(0));
  const table = await openTokenTable(database);
  const everything = Object.fromEntries(Object.entries(draft.policy.detailsFields).filter(([, { family }]) => family === "include").map(([field, { columns }]) => [field, columns ?? true]));
  const accounts = { Account: numbers(ACCOUNTS).map((index) => numbered("acc", index)) };
  const access = (scope: string, selected: Access["selected"], details: Access["details"]): Access => ({ scope, objects: [], selected, details });
  const since = (start: string): readonly Access[] => [access("cds_usage", accounts, { ...everything, segment_start: start })];
  const grants: Readonly<Record<string, readonly (readonly Access[])[]>> = {
    "restricted columns and fields": [[access("cds_usage", accounts, { include_usage_segment_value_types: ["electric_usage"] })]],
    "500 accounts, all fields": [["cds_accounts", "cds_usage"].map((scope) => access(scope, accounts, everything))],
    "aggregator, all objects": [[access("cds_query_aggregations", "all", {}), access("cds_query_usage", "all", {})]],
    "some columns, none kept": COLUMNS.map((columns) => [access("cds_usage", accounts, { include_usage_segment_value_types: columns })]),
    "all fields, cut by a date": [since("2026-08-02T12:10:00Z")],
    "all fields, cut by many dates, none kept": numbers(DATES).map((index) => since(`2026-08-02T12:${10 + index}:00Z`)),
  };
  const tokens = new Map<string, readonly string[]>();
  for (const [name, kinds] of Object.entries(grants)) {
    tokens.set(name, await Promise.all(kinds.map((accesses, index) => issueToken(table, { id: `${name} ${index}`, accesses }))));
  }
  await engine.close();
  return tokens;
}

function segmentText(index: number): string {
  const relations = { related_accounts: [numbered("acc", index)] };
  const measured = { id: numbered("us", index), index, month: monthsBack(0), interval: 900, kind: "electric", relations } as const;
  const segment = usageSegment(seeded(index), measured, "objects");
  if (!Array.isArray(segment["values"]) || segment["values"].length !== VALUES) throw new Error(`a segment must have ${VALUES} values`);
  return stringify(segment) ?? "";
}

function accountText(index: number): string {
  const times = { cds_created: "2026-01-01T00:00:00Z", cds_modified: "2026-01-01T00:00:00Z", cds_synced: "2026-01-01T00:00:00Z" };
  return JSON.stringify({ cds_account_id: numbered("acc", index), ...times, cds_account_parent: null, account_number: numbered("1000", index) });
}
