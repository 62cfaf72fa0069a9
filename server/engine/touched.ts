/** Whether changed objects have to do with a view: where none has, the view stays as it is. */

import type { ObjectIds } from "../store/changes.js";
import { valueColumn } from "../store/columns.js";
import { textOf, type Work } from "../store/database.js";
import type { ObjectTable } from "../store/schema.js";
import { name, type Sql, sql } from "../store/sql.js";
import { stepsOf } from "../store/steps.js";
import type { Draft } from "./types.js";
import type { ViewContext } from "./visible.js";

/** A field that connects objects: it holds values of a key of others. */
interface Connection {
  readonly holder: ObjectTable;
  readonly field: string;
  readonly target: ObjectTable;
  readonly key: string;
}

/**
 * Whether one of some objects, as it is, was or will be, may have a part in a view: it shows, the grant opens it
 * by itself, or a field connects it with an object that shows or is selected. What becomes visible is connected
 * with what shows, directly or through others that have changed too, of which the first one is.
 */
export function* isTouched(context: ViewContext, draft: Draft, changes: ObjectIds): Work<boolean> {
  const connections = connectionsOf(context, draft);
  for (const [object, ids] of changes) {
    const table = context.schema.get(object);
    if (table === undefined) continue;
    if (isOpened(context, object, ids) || (yield* showsAny(context, table, ids))) return true;
    for (const connection of connections) {
      if (connection.holder === table) {
        const values = yield* valuesIn(context, table, connection.field, ids);
        if (isSelected(context, connection.target.object, values)) return true;
        if (yield* showsAnyWith(context, connection.target, connection.key, values)) return true;
      }
      if (connection.target === table) {
        const values = yield* valuesIn(context, table, connection.key, ids);
        if (yield* showsAnyWith(context, connection.holder, connection.field, values)) return true;
      }
    }
  }
  return false;
}

/** The fields by which objects open one another, are ordered by one another, or name one another. */
function connectionsOf({ schema }: ViewContext, { policy }: Draft): readonly Connection[] {
  const connections: Connection[] = [];
  const add = (holder: string, field: string, target: string, key: string | undefined): void => {
    const [from, to] = [schema.get(holder), schema.get(target)];
    if (from === undefined || to === undefined || from.columns.get(field) === undefined) return;
    connections.push({ holder: from, field, target: to, key: key ?? to.idField });
  };
  for (const { object, resource } of schema.values()) {
    for (const link of resource.links) add(object, link.field, link.object, undefined);
    for (const path of [...resource.order.map((each) => each.path), ...resource.filters.flatMap(({ paths }) => paths)]) {
      let holder = object;
      for (const { path: field, to } of path.exists ? stepsOf(path) : []) {
        if (to === null) break;
        add(holder, field, to.object, to.key);
        holder = to.object;
      }
    }
  }
  for (const { opens } of Object.values(policy.detailsFields)) {
    for (const { object, field, link } of opens.flatMap(({ through }) => through)) {
      if (link !== null) add(object, field, link.object, link.key);
    }
  }
  return [...new Map(connections.map((each) => [[each.holder.object, each.field, each.target.object, each.key].join(" "), each])).values()];
}

/** Whether an access opens objects without regard to others. */
function isOpened(context: ViewContext, object: string, ids: readonly string[]): boolean {
  return isSelected(context, object, ids) || context.terms.accesses.some(({ selected, opened }) => selected === "all" && opened.has(object));
}

function isSelected({ terms }: ViewContext, object: string, ids: readonly string[]): boolean {
  const asked = new Set(ids);
  return terms.accesses.some(({ selected }) => selected !== "all" && selected[object]?.some((id) => asked.has(id)) === true);
}

/** The values that a field has in all versions of objects. */
function* valuesIn({ dialect }: ViewContext, table: ObjectTable, field: string, ids: readonly string[]): Work<readonly string[]> {
  if (field === table.idField) return ids;
  const { versions, value } = fieldOf(table, field);
  const rows = yield sql`SELECT DISTINCT ${value} AS "value" FROM ${versions} WHERE ${dialect.isOneOf(name("o", "id"), ids)} AND ${value} IS NOT NULL`;
  return rows.map((row) => textOf(row, "value"));
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

/** The versions of objects with the values of a field. */
function fieldOf({ table, columns }: ObjectTable, field: string): { readonly versions: Sql; readonly value: Sql } {
  const list = columns.get(field)?.table ?? null;
  const column = valueColumn(field);
  if (list === null) return { versions: sql`${name(table)} AS "o"`, value: name("o", column) };
  return { versions: sql`${name(list)} AS "l" JOIN ${name(table)} AS "o" ON "o"."version" = "l"."version"`, value: name("l", column) };
}
