/** The draft whose objects a database holds. */

import type { Database } from "./database.js";
import { keepText } from "./kept-text.js";
import { StoreError } from "./store-error.js";

/**
 * Notes in a database the draft whose objects it is to hold.
 *
 * @param draft names it; later editions of a draft have the same name
 * @throws StoreError if it holds those of another one, whose rules would not hide what is hidden there
 */
export async function claimDraft(database: Database, draft: string): Promise<void> {
  const held = await keepText(database, "draft", "name", () => draft);
  if (held === draft) return;
  throw new StoreError(`it holds objects of ${held}, not of ${draft}`, "name another database, or serve the draft whose objects it holds");
}
