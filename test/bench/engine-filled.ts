import { policy } from "../../generated/server/policy.js";
import { resources } from "../../generated/server/resources.js";
import { type Engine, openEngine } from "../../server/engine/engine.js";
import type { Access, Draft, Grant } from "../../server/engine/types.js";
import type { Database } from "../../server/store/database.js";
import { openDatabase } from "../../server/store/database-of.js";
import { accountId, fillWithSegments } from "./engine-data.js";

export const SECRET = "a secret of the measurement";
const draft: Draft = { resources: Object.values(resources).filter(({ document }) => document === "cds-wg3-01"), policy };

/** A store that is filled, and what answers from it. */
export interface Filled {
  readonly database: Database;
  readonly engine: Engine;
}

/** Fills the database at an address, which is empty. */
export async function fill(address: string, count: number): Promise<Filled> {
  const database = await openDatabase(address);
  const engine = await openEngine({ database, draft, secret: SECRET });
  await fillWithSegments(engine, database, count);
  return { database, engine };
}

/** A home with some fields, a portfolio of 500 accounts with all of them, and an aggregator that sees all objects. */
export function grants(): readonly (readonly [string, Grant])[] {
  const everyField = Object.fromEntries(
    Object.entries(policy.detailsFields).flatMap(([field, { family, columns }]) => (family === "include" ? [[field, columns ?? true]] : [])),
  );
  const some = (count: number): Access["selected"] => ({
    Account: Array.from({ length: count }, (_, index) => accountId(index)),
  });
  const access = (scope: string, selected: Access["selected"], details: Access["details"]): Access => ({ scope, objects: [], selected, details });
  return [
    ["residential", { id: "residential", accesses: [access("cds_usage", some(2), { include_accounts: true })] }],
    ["portfolio", { id: "portfolio", accesses: [access("cds_usage", some(500), everyField)] }],
    ["aggregator", { id: "aggregator", accesses: [access("cds_query_usage", "all", {}), access("cds_query_accounts", "all", everyField)] }],
  ];
}
