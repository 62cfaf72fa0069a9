/** The objects whose rows in a view depend on others: on what these are ordered by, and on whether they show. */

import type { ObjectIds } from "../store/changes.js";
import type { Work } from "../store/database.js";
import type { Schema } from "../store/schema.js";
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
  return [...schema.values()].flatMap(({ object, resource, readings }): readonly Look[] => {
    const orders = resource.order.map(({ path }) => connectionsOnPath(schema, object, path));
    const links = resource.links.flatMap((link) => connectionOf(schema, object, link.field, link.object) ?? []);
    const read = readings.flatMap((reading) => connectionOf(schema, object, reading.field, reading.object, reading.key) ?? []);
    return [...orders, ...[...links, ...read].map((each) => [each])].map((connections) => ({ object, connections }));
  });
}
