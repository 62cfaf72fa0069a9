import { createHash } from "node:crypto";
import { LRUCache } from "lru-cache";
import { KEPT_GRANTS } from "../engine/known-grants.js";
import type { Grant } from "../engine/types.js";
import { type Database, textOf } from "../store/database.js";
import { raw, sql } from "../store/sql.js";
import type { TokenTable } from "./tokens.js";

/**
 * The table of access tokens in a database; it is made where there is none. Tokens point to what they give access to
 * by its hash: what is known by its hash never changes and need not be read for each request.
 */
export async function openTokenTable(database: Database): Promise<TokenTable> {
  const { text, tableEnd } = database.dialect;
  await database.writeAlone("access_token", function* () {
    yield raw(`CREATE TABLE IF NOT EXISTS "access" ("key" ${text} NOT NULL PRIMARY KEY, "grant" ${text} NOT NULL) ${tableEnd(false)}`);
    yield raw(`CREATE TABLE IF NOT EXISTS "access_token" ("hash" ${text} NOT NULL PRIMARY KEY, "access" ${text} NOT NULL) ${tableEnd(true)}`);
  });
  const kept = new LRUCache<string, Grant>({ max: KEPT_GRANTS });
  return {
    find: async (hash) => {
      const [token] = await database.query(sql`SELECT "access" FROM "access_token" WHERE "hash" = ${hash}`);
      if (token === undefined) return null;
      const key = textOf(token, "access");
      const known = kept.get(key);
      if (known !== undefined) return { hash, grant: known };
      const [access] = await database.query(sql`SELECT "grant" FROM "access" WHERE "key" = ${key}`);
      const grant: Grant = JSON.parse(textOf(access, "grant"));
      kept.set(key, grant);
      return { hash, grant };
    },
    add: ({ hash, grant }) =>
      database.write(function* () {
        const content = JSON.stringify(grant);
        const key = createHash("sha256").update(content).digest("hex");
        yield sql`INSERT INTO "access" ("key", "grant") VALUES (${key}, ${content}) ON CONFLICT DO NOTHING`;
        yield sql`INSERT INTO "access_token" ("hash", "access") VALUES (${hash}, ${key})`;
      }),
  };
}
