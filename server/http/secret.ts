import { randomBytes } from "node:crypto";
import { type Database, textOf } from "../store/database.js";
import { raw, sql } from "../store/sql.js";

/** The secret with which a server's processes encrypt what they give out; it is made once and kept in their database. */
export async function openSecret(database: Database): Promise<string> {
  const { text, tableEnd } = database.dialect;
  return database.writeAlone("server_secret", function* () {
    yield raw(`CREATE TABLE IF NOT EXISTS "server_secret" ("secret" ${text} NOT NULL) ${tableEnd(false)}`);
    const [known] = yield raw('SELECT "secret" FROM "server_secret"');
    if (known !== undefined) return textOf(known, "secret");
    const secret = randomBytes(32).toString("base64url");
    yield sql`INSERT INTO "server_secret" ("secret") VALUES (${secret})`;
    return secret;
  });
}
