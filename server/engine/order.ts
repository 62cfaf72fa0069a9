/** The order of a listing as one text for each object, made of what the view shows. */

import { orderColumn } from "../store/columns.js";
import { ABSENT, PRESENT } from "../store/sort-key.js";
import { allOf, raw, type Sql, sql } from "../store/sql.js";
import { stepsOf } from "../store/steps.js";
import { type Owner, valuesOf, type ViewContext } from "./visible.js";

/** One key of an order as SQL, and the path of the object's own field that it is, if it is one. */
export interface OrderPart {
  readonly path: string | null;
  readonly direction: "asc" | "desc";
  readonly text: Sql;
}

/**
 * The keys of a listing's order, most significant first. A key with several values counts by the smallest one
 * that shows; one without any comes last.
 */
export function orderParts(context: ViewContext, owner: Owner): readonly OrderPart[] {
  return owner.table.resource.order.map(({ path, direction }) => {
    const absent = { path: null, direction, text: raw(`'${ABSENT}'`) };
    if (!path.exists) return absent;
    const steps = stepsOf(path);
    const values = valuesOf(context, owner, steps, (column) => orderColumn(column.path, direction));
    if (values === null) return absent;
    const { from, conditions, value } = values;
    // The smallest value is the last one of a descending order.
    const smallest = raw(direction === "asc" ? "min" : "max");
    const own = conditions.length === 0 ? value : sql`CASE WHEN ${allOf(conditions)} THEN ${value} END`;
    const text = from === null ? own : sql`(SELECT ${smallest}(${value}) FROM ${from} WHERE ${allOf(conditions)})`;
    const [first, ...more] = steps;
    return {
      path: first !== undefined && more.length === 0 ? first.path : null,
      direction,
      text: sql`coalesce('${raw(PRESENT)}' || ${text}, '${raw(ABSENT)}')`,
    };
  });
}
