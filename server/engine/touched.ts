/** Whether changed objects have to do with a view: where none has, the view stays as it is. */

import type { ObjectIds } from "../store/changes.js";
import type { Work } from "../store/database.js";
import type { ObjectTable } from "../store/schema.js";
import { name, sql } from "../store/sql.js";
import { allConnections, type Connection, fieldOf, holdersWith, valuesIn } from "./connections.js";
import type { Draft } from "./types.js";
import type { ViewContext } from "./visible.js";

/**
 * Whether one of some objects, as it is, was or will be, may have a part in a view: it shows, the grant opens it
 * by itself, a field connects it with an object that shows or is selected, or fields of a rule lead from it to one. What becomes visible is connected
 * with what shows, directly or through others that have changed too, of which the first one is.
 */
export function* isTouched(context: ViewContext, draft: Draft, changes: ObjectIds): Work<boolean> {
  const connections = allConnections(context, draft);
  for (const [object, ids] of changes) {
    const table = context.schema.get(object);
    if (table === undefined) continue;
    if (isOpened(context, object, ids) || (yield* showsAny(context, table, ids)) || (yield* leadsToSelected(context, object, ids))) return true;
    for (const connection of connections) {
      if (connection.holder === table) {
        const values = yield* valuesIn(context, table, connection.field, ids);
        if (isSelected(context, connection.target.object, values)) return true;
        if (yield* showsAnyWith(context, connection.target, connection.key, values)) return true;
      }
      if (connection.target === table) {
        const values = yield* valuesIn(context, table, connection.key, ids);
        if (yield* showsAnyWith(context, connection.holder, connection.field, values)) return true;
        if (yield* isHeldBySelected(context, connection, values)) return true;
      }
    }
  }
  return false;
}

/** Whether an access opens objects without regard to others. */
function isOpened(context: ViewContext, object: string, ids: readonly string[]): boolean {
  return isSelected(context, object, ids) || context.terms.accesses.some(({ selected, opened }) => selected === "all" && opened.has(object));
}

function isSelected({ terms }: ViewContext, object: string, ids: readonly string[]): boolean {
  const asked = new Set(ids);
  return terms.accesses.some(({ selected }) => selected !== "all" && selected[object]?.some((id) => asked.has(id)) === true);
}

function* showsAny({ dialect, view }: ViewContext, table: ObjectTable, ids: readonly string[]): Work<boolean> {
  const rows = yield sql`SELECT 1 AS "one" FROM ${name(table.view)} WHERE "view" = ${view} AND ${dialect.isOneOf(name("id"), ids)} LIMIT 1`;
  return rows.length > 0;
}

/** Whether the view shows an object of which some version has one of some values in a field. */
function* showsAnyWith(context: ViewContext, table: ObjectTable, field: string, values: readonly string[]): Work<boolean> {
  if (values.length === 0) return false;
  if (field === table.idField) return yield* showsAny(context, table, values);
  const { dialect, view } = context;
  const { versions, value } = fieldOf(table, field);
  const shown = dialect.lookUp(name(table.view), name("v"), sql`"v"."view" = ${view} AND "v"."id" = "o"."id"`);
  const rows = yield sql`SELECT 1 AS "one" FROM ${versions} ${shown} WHERE ${dialect.isOneOf(value, values)} LIMIT 1`;
  return rows.length > 0;
}

/** Whether a selected object, which need not show itself, holds one of some values in some version. */
function* isHeldBySelected(context: ViewContext, { holder, field }: Connection, values: readonly string[]): Work<boolean> {
  const { object } = holder;
  if (!context.terms.accesses.some(({ selected }) => selected !== "all" && selected[object] !== undefined)) return false;
  return isSelected(context, object, yield* holdersWith(context, holder, field, values));
}

/** Whether the way of a rule leads from one of some objects on to one that is selected, in any versions of what it passes. */
function* leadsToSelected(context: ViewContext, object: string, ids: readonly string[]): Work<boolean> {
  const ways = context.terms.accesses.flatMap(({ rules }) => rules.flatMap(({ through }) => through));
  for (const way of ways) {
    for (const [index, start] of way.entries()) {
      if (start.object !== object || start.end !== "holder") continue;
      let reached = ids;
      for (const { object: holder, field, link } of way.slice(index)) {
        const table = context.schema.get(holder);
        reached = table === undefined || reached.length === 0 ? [] : yield* valuesIn(context, table, field, reached);
        if (link !== null && isSelected(context, link.object, reached)) return true;
      }
    }
  }
  return false;
}
