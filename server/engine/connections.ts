/** The fields by which objects name one another, and the objects that they connect. */

import { valueColumn } from "../store/columns.js";
import { textOf, type Work } from "../store/database.js";
import type { ObjectTable, Schema } from "../store/schema.js";
import { name, type Sql, sql } from "../store/sql.js";
import { relationsOf } from "../store/relations.js";
import { stepsOf } from "../store/steps.js";
import type { Draft } from "./types.js";
import type { ViewContext } from "./visible.js";

/** A field that connects objects: it holds values of a key of others. */
export interface Connection {
  readonly holder: ObjectTable;
  readonly field: string;
  readonly target: ObjectTable;
  readonly key: string;
}

/** A connection of objects by name; `null` if the draft lists no such objects, or no such field. */
export function connectionOf(schema: Schema, holder: string, field: string, target: string, key?: string): Connection | null {
  const [from, to] = [schema.get(holder), schema.get(target)];
  if (from === undefined || to === undefined || from.columns.get(field) === undefined) return null;
  return { holder: from, field, target: to, key: key ?? to.idField };
}

/** The connections of a path from an object, in turn; the last one is that of an identifier at its end, which counts only where its object shows. */
export function connectionsOnPath(schema: Schema, object: string, path: ObjectTable["resource"]["order"][number]["path"]): readonly Connection[] {
  const connections: Connection[] = [];
  let holder = object;
  for (const { path: field, to } of path.exists ? stepsOf(path) : []) {
    const target = to ?? schema.get(holder)?.resource.links.find((link) => link.field === field);
    const connection = target === undefined ? null : connectionOf(schema, holder, field, target.object, to?.key);
    if (connection === null) break;
    connections.push(connection);
    holder = connection.target.object;
  }
  return connections;
}

/** The fields by which objects open one another, are ordered by one another, or name one another. */
export function allConnections({ schema }: ViewContext, { policy }: Draft): readonly Connection[] {
  const connections = [
    ...[...schema.values()].flatMap(({ object, resource }) => [
      ...resource.links.map((link) => connectionOf(schema, object, link.field, link.object)),
      ...[...resource.order.map(({ path }) => path), ...resource.filters.flatMap(({ paths }) => paths)].flatMap((path) => connectionsOnPath(schema, object, path)),
    ]),
    ...relationsOf(policy).map(({ object, field, link }) => (link === null ? null : connectionOf(schema, object, field, link.object, link.key))),
  ];
  const present = connections.flatMap((each) => each ?? []);
  return [...new Map(present.map((each) => [[each.holder.object, each.field, each.target.object, each.key].join(" "), each])).values()];
}

/** The values that a field has in all versions of objects. */
export function* valuesIn({ dialect }: ViewContext, table: ObjectTable, field: string, ids: readonly string[]): Work<readonly string[]> {
  if (field === table.idField) return ids;
  const { versions, value } = fieldOf(table, field);
  const rows = yield sql`SELECT DISTINCT ${value} AS "value" FROM ${versions} WHERE ${dialect.isOneOf(name("o", "id"), ids)} AND ${value} IS NOT NULL`;
  return rows.map((row) => textOf(row, "value"));
}

/** The objects that hold values of objects in any of their versions. */
export function* holdersOf(context: ViewContext, { holder, field, target, key }: Connection, ids: readonly string[]): Work<readonly string[]> {
  return yield* holdersWith(context, holder, field, yield* valuesIn(context, target, key, ids));
}

/** The objects that have one of some values in a field, in any of their versions. */
export function* holdersWith(context: ViewContext, holder: ObjectTable, field: string, values: readonly string[]): Work<readonly string[]> {
  if (values.length === 0) return [];
  if (field === holder.idField) return values;
  const { versions, value } = fieldOf(holder, field);
  const rows = yield sql`SELECT DISTINCT "o"."id" FROM ${versions} WHERE ${context.dialect.isOneOf(value, values)}`;
  return rows.map((row) => textOf(row, "id"));
}

/** The versions of objects as `o`, with the values of a field. */
export function fieldOf({ table, columns }: ObjectTable, field: string): { readonly versions: Sql; readonly value: Sql } {
  const list = columns.get(field)?.table ?? null;
  const column = valueColumn(field);
  if (list === null) return { versions: sql`${name(table)} AS "o"`, value: name("o", column) };
  return { versions: sql`${name(list)} AS "l" JOIN ${name(table)} AS "o" ON "o"."version" = "l"."version"`, value: name("l", column) };
}
