/** Which identifiers in an object's text do not show, because the objects that they identify do not. */

import { valueColumn } from "../store/columns.js";
import { integerOf, type Row, textOf, type Work } from "../store/database.js";
import type { ObjectTable } from "../store/schema.js";
import { join, name, raw, type Sql, sql } from "../store/sql.js";
import { isReadable, isShown, linkOf, type ViewContext } from "./visible.js";

/** The identifiers of an object that do not show. */
export interface HiddenLinks {
  /** Those in lists, by the field that holds the list. */
  readonly lists: ReadonlyMap<string, ReadonlySet<string>>;
  /** The fields that hold a single one. */
  readonly singles: readonly string[];
}

/** The identifiers as JSON values, to tell texts apart that show different ones. */
export function hiddenValues({ singles, lists }: HiddenLinks): readonly [singles: readonly string[], lists: readonly unknown[]] {
  return [singles, [...lists].map(([field, ids]) => [field, [...ids]])];
}

/** The conditions under which a version `o` may have identifiers that do not show: any of them. */
export function hidingConditions(context: ViewContext, table: ObjectTable, row: Sql): readonly Sql[] {
  const links = table.resource.links.flatMap(({ field, object, list }): readonly Sql[] => {
    const column = table.columns.get(field);
    const target = context.schema.get(object);
    if (column === undefined || linkOf(table, field) === undefined) return [];
    const hides = (value: Sql): Sql => (target === undefined ? sql`${value} IS NOT NULL` : sql`NOT ${isShown(context, target, value)}`);
    const value = name(valueColumn(field));
    if (!list || column.table === null) return [sql`(${row}.${value} IS NOT NULL AND ${hides(sql`${row}.${value}`)})`];
    return [sql`EXISTS (SELECT 1 FROM ${name(column.table)} AS l WHERE l."version" = ${row}."version" AND ${hides(sql`l.${value}`)})`];
  });
  const read = readFields(table).map(({ field, list }) => {
    const value = sql`l.${name(valueColumn(field))}`;
    return sql`EXISTS (SELECT 1 FROM ${name(list)} AS l WHERE l."version" = ${row}."version" AND NOT ${isReadable(context, table, field, row, value) ?? raw("1 = 1")})`;
  });
  return [...links, ...read, sql`${row}."nested" IS NOT NULL`];
}

/** The lists whose values another field tells how to read, with their tables. */
function readFields({ readings, columns }: ObjectTable): readonly { readonly field: string; readonly list: string }[] {
  return [...new Set(readings.map(({ field }) => field))].flatMap((field) => {
    const list = columns.get(field)?.table ?? null;
    return list === null ? [] : [{ field, list }];
  });
}

/** Finds the identifiers that do not show in versions of objects; none of a version of which all of them do. */
export function* hiddenLinks(
  context: ViewContext,
  table: ObjectTable,
  versions: readonly number[],
): Work<ReadonlyMap<number, HiddenLinks>> {
  if (versions.length === 0) return new Map();
  const singleLinks = table.resource.links.filter(({ field, list }) => !list && linkOf(table, field) !== undefined);
  const columns = singleLinks.map(({ field }) => sql`, ${name(valueColumn(field))}`);
  const rows = yield sql`SELECT "version", "nested"${join(columns, "")} FROM ${name(table.table)}
    WHERE ${context.dialect.isOneOfIntegers(name("version"), versions)}`;
  const hidden = new Map<number, Map<string, Set<string>>>();
  const hide = (version: number, field: string, id: string): void => {
    const links = hidden.get(version) ?? new Map<string, Set<string>>();
    hidden.set(version, links.set(field, (links.get(field) ?? new Set()).add(id)));
  };
  for (const { field, object, list } of table.resource.links) {
    const column = table.columns.get(field);
    if (!list || column === undefined || column.table === null) continue;
    const value = sql`l.${name(valueColumn(field))}`;
    const target = context.schema.get(object);
    const found = yield sql`SELECT l."version", ${value} AS "id" FROM ${name(column.table)} AS l
      WHERE ${context.dialect.isOneOfIntegers(sql`l."version"`, versions)}
      ${target === undefined ? raw("") : sql`AND NOT ${isShown(context, target, value)}`}`;
    for (const row of found) hide(integerOf(row, "version"), field, textOf(row, "id"));
  }
  for (const { field, list } of readFields(table)) {
    const value = sql`l.${name(valueColumn(field))}`;
    const found = yield sql`SELECT l."version", ${value} AS "id" FROM ${name(list)} AS l
      ${context.dialect.lookUp(name(table.table), name("o"), sql`"o"."version" = l."version"`)}
      WHERE ${context.dialect.isOneOfIntegers(sql`l."version"`, versions)} AND NOT ${isReadable(context, table, field, name("o"), value) ?? raw("1 = 1")}`;
    for (const row of found) hide(integerOf(row, "version"), field, textOf(row, "id"));
  }
  const nested = rows.flatMap((row) => nestedOf(row).map(([field, id]) => ({ version: integerOf(row, "version"), field, id })));
  const unseen = yield* unseenOf(context, nested.map(({ field, id }) => ({ object: table.linkLists.get(field) ?? "", id })));
  nested.filter(({ field, id }) => unseen.has(`${table.linkLists.get(field) ?? ""} ${id}`)).forEach(({ version, field, id }) => hide(version, field, id));
  const singles = singleLinks.flatMap(({ field, object }) =>
    rows.flatMap((row) => {
      const id = row[valueColumn(field)];
      return typeof id === "string" ? [{ version: integerOf(row, "version"), field, object, id }] : [];
    }),
  );
  const unseenSingles = yield* unseenOf(context, singles);
  const hiddenSingles = singles.filter(({ object, id }) => unseenSingles.has(`${object} ${id}`));
  return new Map(
    versions.flatMap((version) => {
      const lists = hidden.get(version) ?? new Map();
      const own = hiddenSingles.filter((each) => each.version === version).map(({ field }) => field);
      return lists.size === 0 && own.length === 0 ? [] : [[version, { lists, singles: own }] as const];
    }),
  );
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
