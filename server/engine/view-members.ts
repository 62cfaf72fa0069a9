/** The objects that a view shows: which ones, in which versions, and through which accesses. */

import type { ObjectIds } from "../store/changes.js";
import { textOf, type Work } from "../store/database.js";
import type { ObjectTable } from "../store/schema.js";
import { atMost, name, raw, type Sql, sql } from "../store/sql.js";
import { seeAccess } from "./seen.js";
import type { GrantTerms } from "./terms.js";
import type { Draft } from "./types.js";
import type { ViewContext } from "./visible.js";

/**
 * Whether each object shows, or does not, whatever becomes of the others: then it is enough to look at those that
 * have changed.
 */
export function showsEachByItself({ policy }: Draft, { accesses }: GrantTerms): boolean {
  const opensNoOthers = accesses.every(({ selected, opened, includes }) => {
    const included = [...includes].flatMap((field) => policy.detailsFields[field]?.opens ?? []);
    return selected === "all" && included.every(({ object }) => opened.has(object));
  });
  return opensNoOthers && showOneTime(accesses);
}

/**
 * Fills the table `shown` of a view that is being made.
 *
 * @param among the objects that it is enough to look at; `null` for all
 */
export function* findShown(context: ViewContext, draft: Draft, among: ObjectIds | null): Work<void> {
  const { view, terms } = context;
  for (const access of terms.accesses) yield* seeAccess(context, draft, access, among);
  // Where accesses show different versions, because one's time has ended, the latest one counts, and only those accesses that show it.
  const latest = showOneTime(terms.accesses)
    ? sql`1 = 1`
    : sql`NOT EXISTS (SELECT 1 FROM "seen" AS x WHERE x."view" = s."view" AND x."object" = s."object" AND x."id" = s."id" AND x."since" > s."since")`;
  yield sql`INSERT INTO "shown" ("view", "object", "id", "version", "shows")
    SELECT s."view", s."object", s."id", s."version", CAST(sum(s."access") AS BIGINT) FROM "seen" AS s
    WHERE s."view" = ${view} AND ${latest} GROUP BY s."view", s."object", s."id", s."version"`;
}

/** Empties the tables with which a view is made. */
export function* forgetShown({ view }: ViewContext): Work<void> {
  for (const each of ["base", "seen", "shown"]) yield sql`DELETE FROM ${name(each)} WHERE "view" = ${view}`;
}

function showOneTime(accesses: GrantTerms["accesses"]): boolean {
  return new Set(accesses.map(({ instant }) => instant)).size <= 1;
}

/**
 * Replaces the objects of one kind that the view shows otherwise than the table `shown` says. Their places in the order
 * are to be found afterwards, when all kinds are in step.
 *
 * @param among the objects that were looked at; `null` for all
 * @param most how many may differ
 * @returns those that differ; `null` if they are more, and then nothing is replaced
 */
export function* replaceShown({ dialect, view }: ViewContext, table: ObjectTable, among: readonly string[] | null, most: number): Work<readonly string[] | null> {
  const { object } = table;
  const rows = name(table.view);
  const asked = (alias: string): Sql => (among === null ? raw("") : sql` AND ${dialect.isOneOf(name(alias, "id"), among)}`);
  const isSame = sql`s."view" = ${view} AND s."object" = ${object} AND s."id" = v."id" AND s."version" = v."version" AND s."shows" = v."shows"`;
  const gone = sql`SELECT v."id" FROM ${rows} AS v WHERE v."view" = ${view}${asked("v")} AND NOT EXISTS (SELECT 1 FROM "shown" AS s WHERE ${isSame})`;
  const added = sql`SELECT s."id" FROM "shown" AS s WHERE s."view" = ${view} AND s."object" = ${object}${asked("s")}
    AND NOT EXISTS (SELECT 1 FROM ${rows} AS v WHERE v."view" = ${view} AND ${isSame})`;
  const different = (yield sql`SELECT "id" FROM (${gone} UNION ${added}) AS d ${atMost(most + 1)}`).map((row) => textOf(row, "id"));
  if (different.length > most) return null;
  if (different.length === 0) return different;
  yield sql`DELETE FROM ${rows} WHERE "view" = ${view} AND ${dialect.isOneOf(name("id"), different)}`;
  yield sql`INSERT INTO ${rows} ("view", "sort", "id", "version", "shows", "size", "cuts")
    SELECT s."view", '', s."id", s."version", s."shows", o."size", 0
    FROM "shown" AS s ${dialect.lookUp(name(table.table), name("o"), sql`o."version" = s."version"`)}
    WHERE s."view" = ${view} AND s."object" = ${object} AND ${dialect.isOneOf(name("s", "id"), different)}`;
  return different;
}
