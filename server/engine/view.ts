/**
 * Views: what a grant shows of the data, in the order of each listing, kept in the store until the data change. A
 * page is then read from an index, however many objects there are, and nothing hidden has a part in it.
 */

import { createHash } from "node:crypto";
import { KEPT_REVISIONS } from "../store/changes.js";
import { type Database, integerOf, type Row, textOf, type Work } from "../store/database.js";
import { instantOfDate } from "../store/instant.js";
import type { Schema } from "../store/schema.js";
import { atMost, name, type Sql, sql } from "../store/sql.js";
import { nextValidity } from "../store/validity.js";
import type { GrantTerms } from "./terms.js";
import type { Draft, Grant } from "./types.js";
import { findShown, forgetShown } from "./view-members.js";
import { insertRowsOf } from "./view-rows.js";
import { updateView } from "./view-update.js";
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
  /** The time, in the store's form, at which other versions become valid than those that it was made of. */
  readonly until: string;
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
  const isFresh = revision === integerOf(row, "present") && instantOfDate(now) < until;
  return { name: `${integerOf(row, "made")} ${until}`, revision, until, isFresh };
}

/** Makes the view of a grant, or brings it into step with the data. */
export async function makeView(source: ViewSource, view: string, terms: GrantTerms, now: Date): Promise<void> {
  await source.database.writeAlone(view, function* () {
    const edition = yield* editionOf(view, now);
    if (edition?.isFresh === true) return;
    const [state] = yield sql`SELECT "revision" FROM "state"`;
    const present = integerOf(state, "revision");
    const context = viewContext(source, view, terms);
    const to = { revision: present, now: instantOfDate(now) };
    const isUpdated = edition === null ? null : yield* updateView(context, source.draft, { from: edition, to });
    if (isUpdated === null) {
      yield sql`INSERT INTO "view" ("name", "number", "made", "revision", "until") VALUES (${view}, ${context.view}, -1, -1, '') ON CONFLICT DO NOTHING`;
      yield* fillView(source, context);
    }
    const until = yield* nextValidity(source.schema, to.now);
    const made = isUpdated === false ? name("made") : sql`${present}`;
    yield sql`UPDATE "view" SET "made" = ${made}, "revision" = ${present}, "until" = ${until} WHERE "number" = ${context.view}`;
  });
}

/** Fills a view with all that shows. */
function* fillView({ schema, draft }: ViewSource, finished: ViewContext): Work<void> {
  const context = { ...finished, shown: unfinishedView(finished.view) };
  yield* findShown(context, draft, null);
  for (const table of schema.values()) yield* insertRowsOf(context, table);
  yield* forgetShown(context);
}

/** How many views are dropped at once, so that no request waits for all of them. */
const DROPPED_AT_ONCE = 5;

/** Drops some views that nobody has asked for while the data changed so often that they would have to be made anew. */
export async function dropForgotten({ database, schema }: ViewSource): Promise<void> {
  const forgotten = sql`FROM "view" AS v, "state" AS s WHERE v."revision" < s."revision" - ${KEPT_REVISIONS}`;
  const rows = await database.query(sql`SELECT v."name" ${forgotten} ${atMost(DROPPED_AT_ONCE)}`);
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
