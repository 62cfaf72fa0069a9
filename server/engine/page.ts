/** Reading a page from a view. */

import { valueColumn } from "../store/columns.js";
import { integerOf, type Row, textOf, type Work } from "../store/database.js";
import type { ObjectTable } from "../store/schema.js";
import { allOf, join, name, raw, type Sql, sql } from "../store/sql.js";
import type { Cursor } from "./cursor.js";
import { fewCandidates, filterConditions } from "./filters.js";
import type { Parameters } from "./types.js";
import { isShown, linkOf, type ViewContext } from "./visible.js";

/** An object of a page. */
export interface PageRow {
  readonly id: string;
  readonly sort: string;
  readonly version: number;
  /** The bits of the accesses that show it. */
  readonly shows: number;
  /** The length of its text. */
  readonly size: number;
  /** The identifiers that do not show, by the field that holds them. */
  readonly hiddenLinks: ReadonlyMap<string, ReadonlySet<string>>;
  /** The fields that hold a single identifier, which does not show. */
  readonly hiddenFields: readonly string[];
}

/** The objects of a page, and whether there are others before and after it. */
export interface PageRows {
  readonly rows: readonly PageRow[];
  readonly hasBefore: boolean;
  readonly hasAfter: boolean;
}

/** Where a page starts: at an object that it does not hold itself. */
export type Place = Pick<Cursor, "direction" | "sort" | "id">;

/** Reads a page of a view. */
export function* readPage(
  context: ViewContext,
  table: ObjectTable,
  parameters: Parameters,
  place: Place | null,
  size: number,
): Work<PageRows> {
  const few = yield* fewCandidates(context, table, parameters);
  if (few?.length === 0) return { rows: [], hasBefore: false, hasAfter: false };
  const owner = { table, row: name("o"), shows: sql`v."shows"` };
  const conditions = filterConditions(context, owner, parameters);
  const source = { context, table, few, conditions };
  const found = yield* rowsFrom(source, place, size + 1);
  const isBackward = place?.direction === "before";
  const rows = found.slice(0, size);
  if (isBackward) rows.reverse();
  const edge = isBackward ? rows.at(-1) : rows[0];
  const others = place === null ? [] : yield* rowsFrom(source, oppositeOf(place, edge), 1);
  const hasMore = found.length > size;
  return {
    rows: yield* withHiddenLinks(context, table, rows),
    hasBefore: isBackward ? hasMore : others.length > 0,
    hasAfter: isBackward ? others.length > 0 : hasMore,
  };
}

interface Source {
  readonly context: ViewContext;
  readonly table: ObjectTable;
  readonly few: readonly string[] | null;
  readonly conditions: readonly Sql[];
}

/** Looks the other way from a page's first row; from an empty page, at the row that it started from as well. */
function oppositeOf({ direction, sort, id }: Place, edge: Row | undefined): Place & { readonly isInclusive: boolean } {
  const opposite = direction === "after" ? "before" : "after";
  if (edge === undefined) return { direction: opposite, sort, id, isInclusive: true };
  return { direction: opposite, sort: textOf(edge, "sort"), id: textOf(edge, "id"), isInclusive: false };
}

function* rowsFrom(
  { context, table, few, conditions }: Source,
  place: (Place & { readonly isInclusive?: boolean }) | null,
  limit: number,
): Work<Row[]> {
  const { dialect, view } = context;
  const isBackward = place?.direction === "before";
  const operator = raw(`${isBackward ? "<" : ">"}${place?.isInclusive === true ? "=" : ""}`);
  const all = allOf([
    sql`"v"."view" = ${view}`,
    ...(few === null ? [] : [dialect.isOneOf(sql`"v"."id"`, few)]),
    ...(place === null ? [] : [sql`("v"."sort", "v"."id") ${operator} (${place.sort}, ${place.id})`]),
    ...conditions,
  ]);
  const turn = raw(isBackward ? " DESC" : "");
  const order = dialect.orderedBy(sql`"v"."sort"${turn}, "v"."id"${turn}`, few === null);
  const singles = singleLinks(table).map(({ field }) => sql`, o.${name(valueColumn(field))}`);
  const versions = dialect.lookUp(name(table.table), name("o"), sql`"o"."version" = "v"."version"`);
  return [
    ...(yield sql`SELECT "v"."id", "v"."sort", "v"."version", "v"."shows", "o"."size", "o"."nested"${join(singles, "")}
      FROM ${name(table.view)} AS "v" ${versions} WHERE ${all} ORDER BY ${order} LIMIT ${limit}`),
  ];
}

function singleLinks(table: ObjectTable): readonly { readonly field: string; readonly object: string }[] {
  return table.resource.links.filter(({ field, list }) => !list && linkOf(table, field) !== undefined);
}

/** Finds the identifiers that do not show. */
function* withHiddenLinks(context: ViewContext, table: ObjectTable, rows: readonly Row[]): Work<readonly PageRow[]> {
  const versions = rows.map((row) => integerOf(row, "version"));
  const hidden = new Map<number, Map<string, Set<string>>>();
  const hide = (version: number, field: string, id: string): void => {
    const links = hidden.get(version) ?? new Map<string, Set<string>>();
    hidden.set(version, links.set(field, (links.get(field) ?? new Set()).add(id)));
  };
  for (const { field, object, list } of rows.length === 0 ? [] : table.resource.links) {
    const column = table.columns.get(field);
    if (!list || column === undefined || column.table === null) continue;
    const value = sql`l.${name(valueColumn(field))}`;
    const target = context.schema.get(object);
    const found = yield sql`SELECT l."version", ${value} AS "id" FROM ${name(column.table)} AS l
      WHERE ${context.dialect.isOneOfIntegers(sql`l."version"`, versions)}
      ${target === undefined ? raw("") : sql`AND NOT ${isShown(context, target, value)}`}`;
    for (const row of found) hide(integerOf(row, "version"), field, textOf(row, "id"));
  }
  const nested = rows.flatMap((row) => nestedOf(row).map(([field, id]) => ({ version: integerOf(row, "version"), field, id })));
  const unseen = yield* unseenOf(context, nested.map(({ field, id }) => ({ object: table.linkLists.get(field) ?? "", id })));
  nested.filter(({ field, id }) => unseen.has(`${table.linkLists.get(field) ?? ""} ${id}`)).forEach(({ version, field, id }) => hide(version, field, id));
  const singles = singleLinks(table).flatMap(({ field, object }) =>
    rows.flatMap((row) => {
      const id = row[valueColumn(field)];
      return typeof id === "string" ? [{ version: integerOf(row, "version"), field, object, id }] : [];
    }),
  );
  const unseenSingles = yield* unseenOf(context, singles);
  return rows.map((row) => {
    const version = integerOf(row, "version");
    return {
      ...{ id: textOf(row, "id"), sort: textOf(row, "sort"), version },
      ...{ shows: integerOf(row, "shows"), size: integerOf(row, "size") },
      hiddenLinks: hidden.get(version) ?? new Map(),
      hiddenFields: singles.filter((each) => each.version === version && unseenSingles.has(`${each.object} ${each.id}`)).map(({ field }) => field),
    };
  });
}

function nestedOf(row: Row): readonly (readonly [string, string])[] {
  const text = row["nested"];
  const parsed: unknown = typeof text === "string" ? JSON.parse(text) : [];
  if (!Array.isArray(parsed)) return [];
  return parsed.flatMap((each: unknown) => (Array.isArray(each) ? [[String(each[0]), String(each[1])] as const] : []));
}

/** Those of some objects that the view does not show, as their kind and identifier. */
function* unseenOf(
  { schema, view, dialect }: ViewContext,
  links: readonly { readonly object: string; readonly id: string }[],
): Work<ReadonlySet<string>> {
  const unseen = new Set(links.map(({ object, id }) => `${object} ${id}`));
  for (const object of new Set(links.map((link) => link.object))) {
    const table = schema.get(object);
    if (table === undefined) continue;
    const ids = [...new Set(links.filter((link) => link.object === object).map(({ id }) => id))];
    const rows = yield sql`SELECT "id" FROM ${name(table.view)} WHERE "view" = ${view} AND ${dialect.isOneOf(name("id"), ids)}`;
    for (const row of rows) unseen.delete(`${object} ${textOf(row, "id")}`);
  }
  return unseen;
}
