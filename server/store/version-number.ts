/**
 * The numbers of versions. Rows lie in the database by them, and a listing mostly starts with the objects of the latest
 * time: a number begins with the time by which the listing orders them first, so that what is read together lies together.
 */

import type { ExistingField } from "../../generated/server/support/resource.js";
import type { ObjectText } from "./object-text.js";
import type { ObjectTable } from "./schema.js";
import { StoreError } from "./store-error.js";

/** Times are told apart by quarters of an hour, of which 2^22 are more than a century. */
const SLOT_MS = 15 * 60 * 1000;
const SLOTS = 2 ** 22;
const FIRST_SLOT = Date.UTC(2000, 0, 1);

/** How many versions can be counted: the rest of the 53 bits of an exact number. */
export const MOST_VERSIONS = 2 ** 31;

/**
 * The number of a version: no other of the database has it.
 *
 * @param count counts the versions of the database
 * @throws StoreError if there are too many
 */
export function versionNumber(table: ObjectTable, object: ObjectText, count: number): number {
  if (count >= MOST_VERSIONS) throw new StoreError("it has no number left for another version of an object", "name a new database for what comes from now on");
  return slotOf(table, object) * MOST_VERSIONS + count;
}

/** Objects without a time, and those of times that are far away, share a slot. */
function slotOf({ resource }: ObjectTable, { values }: ObjectText): number {
  const path = resource.order[0]?.path;
  if (path === undefined || !path.exists || !isOwnTime(path)) return 0;
  const slot = Math.floor((Date.parse(values.get(path.field)?.[0] ?? "") - FIRST_SLOT) / SLOT_MS);
  return slot > 0 ? Math.min(slot, SLOTS - 1) : 0;
}

function isOwnTime({ hops, kind }: ExistingField): boolean {
  return hops.length === 0 && (kind === "datetime" || kind === "date");
}
