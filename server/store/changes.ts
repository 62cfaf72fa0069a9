/** Which objects were written, so that views that have nothing to do with them need not be made again. */

import { insertRows } from "./column-rows.js";
import { integerOf, textOf, type Work } from "./database.js";
import { atMost, sql } from "./sql.js";

/** For how many revisions of the data the changes are kept. */
export const KEPT_REVISIONS = 1000;

/** More changes than these are not looked at one by one. */
export const MOST_CHANGES = 2000;

/** Objects by their kinds. */
export type ObjectIds = ReadonlyMap<string, readonly string[]>;

/** Says that objects have changed: the data have a new revision then. */
export function* noteChanges(object: string, ids: readonly string[]): Work<void> {
  if (ids.length === 0) return;
  yield sql`UPDATE "state" SET "revision" = "revision" + 1`;
  const [state] = yield sql`SELECT "revision" FROM "state"`;
  const revision = integerOf(state, "revision");
  yield* insertRows("change", ["revision", "object", "id"], [...new Set(ids)].map((id) => [revision, object, id]));
  yield sql`DELETE FROM "change" WHERE "revision" <= ${revision - KEPT_REVISIONS}`;
}

/** The objects that have changed since a revision; `null` if they are many, or are not known any more. */
export function* changesSince(revision: number, present: number): Work<ObjectIds | null> {
  if (revision < present - KEPT_REVISIONS) return null;
  const rows = yield sql`SELECT DISTINCT "object", "id" FROM "change" WHERE "revision" > ${revision} ${atMost(MOST_CHANGES + 1)}`;
  if (rows.length > MOST_CHANGES) return null;
  const objects = new Map<string, string[]>();
  for (const row of rows) {
    const object = textOf(row, "object");
    const ids = objects.get(object) ?? [];
    ids.push(textOf(row, "id"));
    objects.set(object, ids);
  }
  return objects;
}

/** The objects of both. */
export function joinIds(some: ObjectIds, others: ObjectIds): ObjectIds {
  const objects = new Set([...some.keys(), ...others.keys()]);
  return new Map([...objects].map((object) => [object, [...new Set([...(some.get(object) ?? []), ...(others.get(object) ?? [])])]]));
}
