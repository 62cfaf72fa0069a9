/** When versions become valid, and cease to be, without being written. */

import { MOST_CHANGES, type ObjectIds } from "./changes.js";
import { textOf, type Work } from "./database.js";
import { FOREVER } from "./instant.js";
import type { Schema } from "./schema.js";
import { atMost, join, name, sql } from "./sql.js";

const COLUMNS = ["valid_from", "valid_to"] as const;

/** The next time, in the store's form, at which other versions become valid. */
export function* nextValidity(schema: Schema, now: string): Work<string> {
  const times = [...schema.values()].flatMap(({ table }) =>
    COLUMNS.map((column) => sql`SELECT min(${name(column)}) AS "next" FROM ${name(table)} WHERE ${name(column)} > ${now}`),
  );
  const [row] = yield sql`SELECT coalesce(min("next"), ${FOREVER}) AS "next" FROM (${join(times, " UNION ALL ")}) AS t`;
  return textOf(row, "next");
}

/** The objects of which other versions became valid from a time to another one, both included; `null` if they are many. */
export function* validityChanges(schema: Schema, from: string, to: string): Work<ObjectIds | null> {
  const changes = new Map<string, readonly string[]>();
  for (const { object, table } of schema.values()) {
    const ids = COLUMNS.map((column) => sql`SELECT "id" FROM ${name(table)} WHERE ${name(column)} >= ${from} AND ${name(column)} <= ${to}`);
    const rows = yield sql`SELECT "id" FROM (${join(ids, " UNION ")}) AS t ${atMost(MOST_CHANGES + 1)}`;
    if (rows.length > MOST_CHANGES) return null;
    if (rows.length > 0) changes.set(object, rows.map((row) => textOf(row, "id")));
  }
  return changes;
}
