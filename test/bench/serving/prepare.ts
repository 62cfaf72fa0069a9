import Sqlite from "better-sqlite3";
import { openEngine } from "../../../server/engine/engine.js";
import type { Access } from "../../../server/engine/types.js";
import { dataResources, loadDraft } from "../../../server/http/draft.js";
import { openSecret } from "../../../server/http/secret.js";
import { openTokenTable } from "../../../server/http/token-table.js";
import { issueToken } from "../../../server/http/tokens.js";
import { openSqlite } from "../../../server/store/sqlite.js";
import { manyAccounts } from "./accounts.js";

/** How many accounts are stored at once. */
const CHUNK = 10_000;

/**
 * Fills a SQLite file with accounts, as the server stores them and in a plain table.
 *
 * @returns a token for each kind of grant
 */
export async function prepareAccounts(file: string, count: number): Promise<Readonly<Record<string, string>>> {
  const draft = await loadDraft(new URL("../../../generated/server/", import.meta.url));
  const resources = dataResources(draft);
  const accounts = [...manyAccounts(resources, count)];

  const plain = new Sqlite(file);
  plain.exec('CREATE TABLE "plain" ("id" TEXT PRIMARY KEY, "modified" TEXT NOT NULL, "body" TEXT NOT NULL); CREATE INDEX "plain order" ON "plain" ("modified" DESC, "id")');
  const insert = plain.prepare('INSERT INTO "plain" VALUES (?, ?, ?)');
  plain.transaction(() => accounts.forEach(({ id, modified, json }) => insert.run(id, modified, json)))();
  plain.close();

  const database = openSqlite(file);
  const engine = await openEngine({ database, draft: { resources, policy: draft.policy }, secret: await openSecret(database) });
  for (let start = 0; start < count; start += CHUNK) {
    await engine.put("Account", accounts.slice(start, start + CHUNK).map(({ json }) => json), new Date(0));
  }
  const table = await openTokenTable(database);
  const everything = Object.fromEntries(Object.entries(draft.policy.detailsFields).filter(([, { family, columns }]) => family === "include" && columns === null).map(([field]) => [field, true]));
  const accesses: Readonly<Record<string, Access>> = {
    "restricted fields": { scope: "cds_accounts", objects: [], details: {}, selected: "all" },
    "all fields": { scope: "cds_accounts", objects: [], details: everything, selected: "all" },
    "500 selected accounts, all fields": { scope: "cds_accounts", objects: [], details: everything, selected: { Account: accounts.slice(0, 500).map(({ id }) => id) } },
  };
  const tokens = await Promise.all(Object.entries(accesses).map(async ([name, access]) => [name, await issueToken(table, { id: name, accesses: [access] })] as const));
  await engine.close();
  return Object.fromEntries(tokens);
}
