/**
 * Views: what a grant shows of the data, in the order of each listing, kept in the store until the data change. A
 * page is then read from an index, however many objects there are, and nothing hidden has a part in it.
 */

import { createHash } from "node:crypto";
import { changesSince, KEPT_REVISIONS } from "../store/changes.js";
import { type Database, integerOf, type Row, textOf, type Work } from "../store/database.js";
import { FOREVER, instantOfDate } from "../store/instant.js";
import { ascending, descending, PRESENT } from "../store/sort-key.js";
import type { ObjectTable, Schema } from "../store/schema.js";
import { anyOf, join, name, type Sql, sql } from "../store/sql.js";
import { hidingConditions } from "./hidden-links.js";
import { orderParts } from "./order.js";
import { SERIES } from "./limits.js";
import { reachesOver, seeAccess } from "./seen.js";
import { cutTimes, joinRanges, shownRange } from "./series.js";
import { storedShapes } from "./stored-shapes.js";
import type { GrantTerms } from "./terms.js";
import type { Draft, Grant } from "./types.js";
import { isTouched } from "./touched.js";
import { finishedView, unfinishedView, type ViewContext } from "./visible.js";

/** What views are made of. */
export interface ViewSource {
  readonly database: Database;
  readonly schema: Schema;
  readonly draft: Draft;
  /** Tells drafts apart whose rules differ. */
  readonly fingerprint: string;
}

/** The name of a grant's view: another grant, other rights and other rules have another one. */
export function viewName({ fingerprint }: ViewSource, { id, accesses }: Grant): string {
  const content = createHash("sha256").update(JSON.stringify([fingerprint, accesses])).digest("base64url");
  return `${id} ${content}`;
}

/** What SQL about a grant's view, as it was finished last, needs to know. */
export function viewContext({ database: { dialect }, schema }: ViewSource, name: string, terms: GrantTerms): ViewContext {
  const view = viewNumber(name);
  return { dialect, schema, terms, view, shown: finishedView(view) };
}

/** What a grant's view holds. */
export interface Edition {
  /** Tells it apart from what the view held before. */
  readonly name: string;
  /** The revision of the data with which it is in step. */
  readonly revision: number;
  /** Whether other versions have become valid since. */
  readonly isOver: boolean;
  /** Whether it is in step with the data. */
  readonly isFresh: boolean;
}

/** What a grant's view holds at a time; `null` if there is no view yet. */
export function* editionOf(view: string, now: Date): Work<Edition | null> {
  return editionIn(yield editionStatement(view), now);
}

/** Asks for what a grant's view holds. */
export function editionStatement(view: string): Sql {
  return sql`SELECT v."made", v."revision", v."until", s."revision" AS "present" FROM "state" AS s, "view" AS v WHERE v."name" = ${view}`;
}

/** Reads the answer to that. */
export function editionIn([row]: readonly Row[], now: Date): Edition | null {
  if (row === undefined) return null;
  const revision = integerOf(row, "revision");
  const until = textOf(row, "until");
  const isOver = instantOfDate(now) >= until;
  return { name: `${integerOf(row, "made")} ${until}`, revision, isOver, isFresh: revision === integerOf(row, "present") && !isOver };
}

/** Makes the view of a grant, or brings it into step with the data. */
export async function makeView(source: ViewSource, view: string, terms: GrantTerms, now: Date): Promise<void> {
  await source.database.writeAlone(view, function* () {
    const edition = yield* editionOf(view, now);
    if (edition?.isFresh === true) return;
    const [state] = yield sql`SELECT "revision" FROM "state"`;
    const present = integerOf(state, "revision");
    const number = viewNumber(view);
    const { schema, draft } = source;
    const finished = viewContext(source, view, terms);
    if (edition !== null && !edition.isOver) {
      const changes = yield* changesSince(edition.revision, present);
      if (changes !== null && !(yield* isTouched(finished, draft, changes))) {
        yield sql`UPDATE "view" SET "revision" = ${present} WHERE "number" = ${number}`;
        return;
      }
    }
    yield sql`INSERT INTO "view" ("name", "number", "made", "revision", "until") VALUES (${view}, ${number}, -1, -1, '') ON CONFLICT DO NOTHING`;
    const context: ViewContext = { ...finished, shown: unfinishedView(number) };
    for (const access of terms.accesses) yield* seeAccess(context, draft, access);
    yield* joinAccesses(context);
    for (const table of schema.values()) yield* insertRowsOf(context, table);
    for (const each of ["base", "seen", "shown"]) yield sql`DELETE FROM ${name(each)} WHERE "view" = ${number}`;
    const until = yield* nextChange(schema, instantOfDate(now));
    yield sql`UPDATE "view" SET "made" = ${present}, "revision" = ${present}, "until" = ${until} WHERE "number" = ${number}`;
  });
}

/** How many views are dropped at once, so that no request waits for all of them. */
const DROPPED_AT_ONCE = 5;

/** Drops some views that nobody has asked for while the data changed so often that they would have to be made anew. */
export async function dropForgotten({ database, schema }: ViewSource): Promise<void> {
  const forgotten = sql`FROM "view" AS v, "state" AS s WHERE v."revision" < s."revision" - ${KEPT_REVISIONS}`;
  const rows = await database.query(sql`SELECT v."name" ${forgotten} LIMIT ${DROPPED_AT_ONCE}`);
  for (const view of rows.map((row) => textOf(row, "name"))) {
    await database.writeAlone(view, function* () {
      // Somebody may have asked for it in the meantime.
      const [row] = yield sql`SELECT v."number" ${forgotten} AND v."name" = ${view}`;
      if (row === undefined) return;
      const number = integerOf(row, "number");
      for (const table of schema.values()) yield sql`DELETE FROM ${name(table.view)} WHERE "view" = ${number}`;
      yield sql`DELETE FROM "view" WHERE "number" = ${number}`;
    });
  }
}

/** A view's number: made of its name, so that no two builders have to agree on it. */
export function viewNumber(view: string): number {
  return Number.parseInt(createHash("sha256").update(view).digest("hex").slice(0, 13), 16);
}

/**
 * Joins what several accesses show of an object. Where they show different versions, because one's time has
 * ended, the latest one counts, and only those accesses that show it.
 */
function* joinAccesses({ view, terms }: ViewContext): Work<void> {
  const isOne = new Set(terms.accesses.map(({ instant }) => instant)).size <= 1;
  const latest = isOne
    ? sql`1 = 1`
    : sql`NOT EXISTS (SELECT 1 FROM "seen" AS x WHERE x."view" = s."view" AND x."object" = s."object" AND x."id" = s."id" AND x."since" > s."since")`;
  yield sql`INSERT INTO "shown" ("view", "object", "id", "version", "shows")
    SELECT s."view", s."object", s."id", s."version", CAST(sum(s."access") AS BIGINT) FROM "seen" AS s
    WHERE s."view" = ${view} AND ${latest} GROUP BY s."view", s."object", s."id", s."version"`;
}

/** Fills the view of one kind of object. */
function* insertRowsOf(context: ViewContext, table: ObjectTable): Work<void> {
  const { view, dialect } = context;
  yield sql`DELETE FROM ${name(table.view)} WHERE "view" = ${view}`;
  const parts = orderParts(context, { table, row: name("o"), shows: sql`s."shows"` });
  const sort = parts.length === 0 ? sql`''` : join(parts.map(({ text }) => text), " || ");
  const source = sql`"shown" AS s ${dialect.lookUp(name(table.table), name("o"), sql`o."version" = s."version"`)}
    WHERE s."view" = ${view} AND s."object" = ${table.object}`;
  const cuts = anyOf(hidingConditions(context, table, name("o")));
  yield sql`INSERT INTO ${name(table.view)} ("view", "sort", "id", "version", "shows", "size", "cuts")
    SELECT s."view", ${sort}, s."id", s."version", s."shows", o."size", CASE WHEN ${cuts} THEN 1 ELSE 0 END FROM ${source}`;
  if (table.formats !== null) yield* cutSeries(context, table, source);
}

/** Gives series that a limit cuts the times, and so the place in the order, of the part that shows. */
function* cutSeries(context: ViewContext, table: ObjectTable, from: Sql): Work<void> {
  const { view, terms } = context;
  const over = terms.accesses.flatMap((access) => {
    const reaches = reachesOver(access);
    return reaches === null ? [] : [sql`((s."shows" & ${access.bit}) <> 0 AND ${reaches})`];
  });
  if (over.length === 0) return;
  const parts = orderParts(context, { table, row: name("o"), shows: sql`s."shows"` });
  const keys = parts.map(({ text }, index) => sql`, ${text} AS ${name(`key ${index}`)}`);
  const rows = yield sql`SELECT s."id", s."version", s."shows"${join(keys, "")} FROM ${from} AND ${anyOf(over)}`;
  const shapes = yield* storedShapes(context.dialect, table, rows.map((row) => integerOf(row, "version")));
  for (const row of rows) {
    const shape = shapes.get(integerOf(row, "version")) ?? null;
    if (shape === null) continue;
    const shows = integerOf(row, "shows");
    const ranges = terms.accesses.filter(({ bit }) => (shows & bit) !== 0).flatMap((access) => shownRange(access, shape) ?? []);
    const { start, end } = cutTimes(shape, joinRanges(ranges));
    if (start === shape.start && end === shape.end) continue;
    const sort = parts.map(({ path, direction }, index) => {
      if (path !== SERIES.start && path !== SERIES.end) return textOf(row, `key ${index}`);
      const time = path === SERIES.start ? start : end;
      return `${PRESENT}${direction === "asc" ? ascending(time) : descending(time)}`;
    });
    yield sql`UPDATE ${name(table.view)} SET "sort" = ${sort.join("")}, "start" = ${start}, "end" = ${end}
      WHERE "view" = ${view} AND "id" = ${textOf(row, "id")}`;
  }
}

/** The next time at which other versions become valid without being written. */
function* nextChange(schema: Schema, now: string): Work<string> {
  const times: string[] = [FOREVER];
  for (const { table } of schema.values()) {
    for (const column of ["valid_from", "valid_to"]) {
      const [row] = yield sql`SELECT coalesce(min(${name(column)}), ${FOREVER}) AS "next" FROM ${name(table)} WHERE ${name(column)} > ${now}`;
      times.push(textOf(row, "next"));
    }
  }
  return times.reduce((first, each) => (each < first ? each : first));
}
