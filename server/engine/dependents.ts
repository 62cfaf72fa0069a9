/** The objects whose rows in a view depend on others: on what these are ordered by, and on whether they show. */

import type { ObjectIds } from "../store/changes.js";
import type { Work } from "../store/database.js";
import type { ObjectTable, Schema } from "../store/schema.js";
import { stepsOf } from "../store/steps.js";
import { type Connection, connectionOf, connectionsOnPath, holdersOf } from "./connections.js";
import type { ViewContext } from "./visible.js";

/** Where an object looks at others: from itself, one connection after the other. */
interface Look {
  readonly object: string;
  readonly connections: readonly Connection[];
}

/** The objects whose rows may be other ones because some objects are others, or show or do not show any more. */
export function* dependentsOf(context: ViewContext, changed: ObjectIds): Work<ObjectIds> {
  const dependents = new Map<string, Set<string>>();
  for (const { object, connections } of looksOf(context.schema)) {
    for (const [index, { target }] of connections.entries()) {
      let ids = changed.get(target.object) ?? [];
      for (const connection of connections.slice(0, index + 1).reverse()) {
        if (ids.length > 0) ids = yield* holdersOf(context, connection, ids);
      }
      const known = dependents.get(object) ?? new Set();
      for (const id of ids) known.add(id);
      dependents.set(object, known);
    }
  }
  return new Map([...dependents].map(([object, ids]) => [object, [...ids]]));
}

function looksOf(schema: Schema): readonly Look[] {
  return [...schema.values()].flatMap((table): readonly Look[] => {
    const { object, resource, readings } = table;
    const orders = resource.order.map(({ path }) => [...connectionsOnPath(schema, object, path), ...lastConnection(schema, table, path)]);
    const links = resource.links.flatMap((link) => connectionOf(schema, object, link.field, link.object) ?? []);
    const read = readings.flatMap((reading) => connectionOf(schema, object, reading.field, reading.object, reading.key) ?? []);
    return [...orders, ...[...links, ...read].map((each) => [each])].map((connections) => ({ object, connections }));
  });
}

/** An identifier at a path's end counts only where its object shows. */
function lastConnection(schema: Schema, table: ObjectTable, path: ObjectTable["resource"]["order"][number]["path"]): readonly Connection[] {
  if (!path.exists) return [];
  const steps = stepsOf(path);
  const holder = schema.get(steps.at(-2)?.to?.object ?? table.object);
  const link = holder?.resource.links.find(({ field }) => field === steps.at(-1)?.path);
  const connection = holder === undefined || link === undefined ? null : connectionOf(schema, holder.object, link.field, link.object);
  return connection === null ? [] : [connection];
}
