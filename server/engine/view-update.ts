/** Bringing a view into step with changes of the data: only what they may have changed is looked at. */

import { changesSince, joinIds, MOST_CHANGES, type ObjectIds } from "../store/changes.js";
import type { Work } from "../store/database.js";
import type { Schema } from "../store/schema.js";
import { validityChanges } from "../store/validity.js";
import { dependentsOf } from "./dependents.js";
import { isTouched } from "./touched.js";
import type { Draft } from "./types.js";
import { findShown, forgetShown, replaceShown, showsEachByItself } from "./view-members.js";
import { updateRowsOf } from "./view-rows.js";
import { unfinishedView, type ViewContext } from "./visible.js";

/** From when to when data have changed: in their revisions, and in the times of the versions that are valid. */
export interface Interval {
  readonly from: { readonly revision: number; readonly until: string };
  readonly to: { readonly revision: number; readonly now: string };
}

/**
 * Brings a view into step.
 *
 * @returns whether it shows anything else than before; `null` if so much has changed that it is to be filled anew
 */
export function* updateView(context: ViewContext, draft: Draft, interval: Interval): Work<boolean | null> {
  const { schema } = context;
  const changes = yield* changesIn(schema, interval);
  if (changes === null) return null;
  if (!(yield* isTouched(context, draft, changes))) return false;
  const among = showsEachByItself(draft, context.terms) ? changes : null;
  const changed = yield* replaceAll(context, draft, among);
  if (changed === null) return null;
  const dependents = yield* dependentsOf(context, changed);
  if (countOf(dependents) > MOST_CHANGES) return null;
  let isChanged = countOf(changed) > 0;
  for (const [object, ids] of joinIds(changed, dependents)) {
    const table = schema.get(object);
    if (table !== undefined && (yield* updateRowsOf(context, table, ids))) isChanged = true;
  }
  return isChanged;
}

function* changesIn(schema: Schema, { from, to }: Interval): Work<ObjectIds | null> {
  const written = yield* changesSince(from.revision, to.revision);
  if (written === null || to.now < from.until) return written;
  const valid = yield* validityChanges(schema, from.until, to.now);
  return valid === null ? null : joinIds(written, valid);
}

/** Replaces the objects that show otherwise than the view says. */
function* replaceAll(context: ViewContext, draft: Draft, among: ObjectIds | null): Work<ObjectIds | null> {
  const { view, schema } = context;
  yield* findShown({ ...context, shown: unfinishedView(view) }, draft, among);
  const changed = new Map<string, readonly string[]>();
  let isFew = true;
  for (const table of schema.values()) {
    const looked = among === null ? null : (among.get(table.object) ?? []);
    const ids = looked?.length === 0 ? [] : yield* replaceShown(context, table, looked, MOST_CHANGES);
    isFew &&= ids !== null;
    if (ids === null) break;
    changed.set(table.object, ids);
  }
  yield* forgetShown(context);
  return isFew ? changed : null;
}

function countOf(ids: ObjectIds): number {
  return [...ids.values()].reduce((count, each) => count + each.length, 0);
}
