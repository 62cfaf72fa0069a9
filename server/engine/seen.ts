/** Which objects each access of a grant opens, and which version of each. */

import type { ObjectIds } from "../store/changes.js";
import { insertRows } from "../store/column-rows.js";
import { integerOf, type Work } from "../store/database.js";
import type { ObjectTable } from "../store/schema.js";
import { name, sql } from "../store/sql.js";
import { see } from "./see-rows.js";
import { type LinkField, named, seeAlong, seeByLink, seeThrough } from "./see-through.js";
import type { Terms } from "./terms.js";
import type { Draft } from "./types.js";
import type { ViewContext } from "./visible.js";

/**
 * Fills the tables `base` and `seen` for one access.
 *
 * @param among the objects that it is enough to look at, where an access opens each by itself; `null` for all
 */
export function* seeAccess(context: ViewContext, draft: Draft, terms: Terms, among: ObjectIds | null): Work<void> {
  yield* insertBase(context, terms);
  for (const table of openedTables(context, terms)) {
    const asked = among?.get(table.object) ?? [];
    if (among !== null && asked.length === 0) continue;
    if (terms.selected === "all") yield* see(context, terms, table, null, among === null ? [] : [context.dialect.isOneOf(name("o", "id"), asked)]);
    else if (isSelected(terms, table)) yield* seeSelected(context, terms, table);
  }
  if (terms.selected !== "all") {
    yield* untilNothingIsAdded(context, terms, () => seeBySelection(context, terms));
    yield* untilNothingIsAdded(context, terms, () => seeHolders(context, terms));
    yield* seeHeldBySelected(context, terms);
  }
  yield* untilNothingIsAdded(context, terms, () => seeRelated(context, draft, terms));
}

function openedTables({ schema }: ViewContext, { opened }: Terms): readonly ObjectTable[] {
  return [...schema.values()].filter(({ object }) => opened.has(object));
}

function isSelected({ selected }: Terms, { object }: ObjectTable): boolean {
  return selected !== "all" && selected[object] !== undefined;
}

function* insertBase({ view }: ViewContext, { selected, bit }: Terms): Work<void> {
  if (selected === "all") return;
  const rows = Object.entries(selected).flatMap(([object, ids]) => [...new Set(ids)].map((id) => [view, bit, object, id]));
  yield* insertRows("base", ["view", "access", "object", "id"], rows);
}

function* untilNothingIsAdded({ view }: ViewContext, { bit }: Terms, step: () => Work<void>): Work<void> {
  let before = -1;
  for (;;) {
    const [row] = yield sql`SELECT count(*) AS "count" FROM "seen" WHERE "view" = ${view} AND "access" = ${bit}`;
    const count = integerOf(row, "count");
    if (count === before) return;
    before = count;
    yield* step();
  }
}

/** Selected objects of an opened kind. */
function* seeSelected(context: ViewContext, terms: Terms, table: ObjectTable): Work<void> {
  yield* see(context, terms, table, named("base", context, terms, table.object), [sql`o."id" = s."id"`]);
}

/** Opened objects of which the scope says how they are connected with what was selected. */
function* seeBySelection(context: ViewContext, terms: Terms): Work<void> {
  for (const table of openedTables(context, terms)) {
    if (isSelected(terms, table)) continue;
    for (const { selected, through } of terms.rules.filter(({ object }) => object === table.object)) {
      yield* seeAlong(context, terms, table, selected, through);
    }
  }
}

/** Opened objects of which the scope does not say so, and that hold the identifier of a selected one, directly or through others that are opened so. */
function* seeHolders(context: ViewContext, terms: Terms): Work<void> {
  for (const table of openedTables(context, terms)) {
    if (isSelected(terms, table) || terms.ruled.has(table.object)) continue;
    for (const { field, object: target } of table.resource.links) {
      const isBase = terms.selected !== "all" && terms.selected[target] !== undefined;
      const source = named(isBase ? "base" : "seen", context, terms, target);
      yield* seeByLink(context, terms, table, source, { holder: table, field, end: "holder", conditions: [] });
    }
  }
}

/** Opened objects of which the scope does not say so, and whose identifier a selected one holds. */
function* seeHeldBySelected(context: ViewContext, terms: Terms): Work<void> {
  for (const table of openedTables(context, terms)) {
    if (isSelected(terms, table) || terms.ruled.has(table.object)) continue;
    for (const holder of context.schema.values()) {
      if (!isSelected(terms, holder)) continue;
      for (const { field, object } of holder.resource.links) {
        if (object !== table.object) continue;
        const link: LinkField = { holder, field, end: "held", conditions: [] };
        yield* seeByLink(context, terms, table, named("base", context, terms, holder.object), link);
      }
    }
  }
}

/**
 * Objects that authorization details fields open because of those that are seen already. Of a kind that was selected,
 * or that the scope opens by what was, nobody consented to others; only what objects of the kind say of each other
 * leads further, such as to the parents of selected objects.
 */
function* seeRelated(context: ViewContext, { policy }: Draft, terms: Terms): Work<void> {
  for (const field of terms.includes) {
    for (const { object, through } of policy.detailsFields[field]?.opens ?? []) {
      const table = context.schema.get(object);
      if (table === undefined) continue;
      if (isSelected(terms, table)) yield* seeSelected(context, terms, table);
      else if (terms.selected === "all" && terms.opened.has(object)) continue;
      const isBounded = isSelected(terms, table) || terms.rules.some((rule) => rule.object === object);
      const ways = isBounded ? through.filter((relations) => relations.every((each) => each.object === object && each.link?.object === object)) : through;
      for (const relations of ways) yield* seeThrough(context, terms, table, relations);
    }
  }
}
