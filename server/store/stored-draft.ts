/** The draft whose objects a database holds. */

import { type Database, textOf } from "./database.js";
import { raw, sql } from "./sql.js";
import { StoreError } from "./store-error.js";

/**
 * Notes in a database the draft whose objects it is to hold.
 *
 * @param draft names it; later editions of a draft have the same name
 * @throws StoreError if it holds those of another one, whose rules would not hide what is hidden there
 */
export async function claimDraft(database: Database, draft: string): Promise<void> {
  const { text, tableEnd } = database.dialect;
  await database.writeAlone("draft", function* () {
    yield raw(`CREATE TABLE IF NOT EXISTS "draft" ("name" ${text} NOT NULL) ${tableEnd(false)}`);
    const [row] = yield raw('SELECT "name" FROM "draft"');
    if (row === undefined) yield sql`INSERT INTO "draft" ("name") VALUES (${draft})`;
    else if (textOf(row, "name") !== draft) {
      throw new StoreError(`it holds objects of ${textOf(row, "name")}, not of ${draft}`, "name another database, or serve the draft whose objects it holds");
    }
  });
}
