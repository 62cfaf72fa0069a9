/** What is worked out of grants once: a grant's rules are the same as long as it is the same object. */

import type { ObjectTable } from "../store/schema.js";
import { createCutter, type Cutter } from "./cut-object.js";
import { termsAt, termsOf } from "./terms.js";
import type { Grant } from "./types.js";
import { viewContext, viewName, type ViewSource } from "./view.js";
import type { ViewContext } from "./visible.js";

/** How many grants are kept in memory that can be had again; a large one names many thousands of objects. */
export const KEPT_GRANTS = 100;

/** A grant's view and rules at a time. */
export interface KnownGrant {
  /** The name of its view. */
  readonly name: string;
  readonly context: ViewContext;
  /** What cuts the objects of a kind for it. */
  readonly cutterOf: (table: ObjectTable) => Cutter;
}

/**
 * Makes what works grants out.
 *
 * @returns throws RangeError for a grant that cannot be understood
 */
export function createKnownGrants(source: ViewSource): (grant: Grant, now: Date) => KnownGrant {
  const known = new WeakMap<Grant, KnownGrant>();
  return (grant, now) => {
    const earlier = known.get(grant);
    if (earlier !== undefined) return { ...earlier, context: { ...earlier.context, terms: termsAt(earlier.context.terms, now) } };
    const name = viewName(source, grant);
    const terms = termsOf(source.draft, grant, now);
    const cutters = new Map<string, Cutter>();
    const cutterOf = (table: ObjectTable): Cutter => {
      const earlierCutter = cutters.get(table.object);
      if (earlierCutter !== undefined) return earlierCutter;
      const cutter = createCutter(table, terms);
      cutters.set(table.object, cutter);
      return cutter;
    };
    const made = { name, context: viewContext(source, name, terms), cutterOf };
    known.set(grant, made);
    return made;
  };
}
