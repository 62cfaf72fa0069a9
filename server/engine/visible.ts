/** SQL for what a grant's view shows: fields, links and the objects behind them. */

import { valueColumn } from "../store/columns.js";
import type { Dialect } from "../store/database.js";
import type { Column, ObjectTable, Reading, Schema } from "../store/schema.js";
import { allOf, anyOf, name, raw, type Sql, sql } from "../store/sql.js";
import type { Step } from "../store/steps.js";
import type { GrantTerms } from "./terms.js";

/** What SQL about a view needs to know. */
export interface ViewContext {
  readonly dialect: Dialect;
  readonly schema: Schema;
  readonly terms: GrantTerms;
  /** The view's number. */
  readonly view: number;
  /** The row of what shows of an object: in its finished view, or while views are being made. */
  readonly shown: (table: ObjectTable, alias: Sql) => { readonly table: Sql; readonly condition: Sql };
}

/** The rows of finished views. */
export function finishedView(view: number): ViewContext["shown"] {
  return (table, alias) => ({ table: name(table.view), condition: sql`${alias}."view" = ${view}` });
}

/** The rows of a view that is being made. */
export function unfinishedView(view: number): ViewContext["shown"] {
  return ({ object }, alias) => ({
    table: name("shown"),
    condition: sql`${alias}."view" = ${view} AND ${alias}."object" = ${object}`,
  });
}

/** An object whose values are asked for: its version's row, and the accesses that show it. */
export interface Owner {
  readonly table: ObjectTable;
  readonly row: Sql;
  readonly shows: Sql;
}

/** The values of a path: an expression, and the tables that it takes, if any, with their conditions. */
export interface Values {
  readonly from: Sql | null;
  readonly conditions: readonly Sql[];
  readonly value: Sql;
}

/**
 * The values of a path that the view shows; `null` if it shows none of any object.
 *
 * @param form the name of the column of the path's last step
 */
export function valuesOf(
  context: ViewContext,
  owner: Owner,
  steps: readonly Step[],
  form: (column: Column) => string,
): Values | null {
  const conditions: Sql[] = [];
  let from: Sql | null = null;
  let { table, row, shows } = owner;
  const enter = (entered: Sql, alias: Sql, condition: Sql): void => {
    if (from === null) {
      from = sql`${entered} AS ${alias}`;
      conditions.push(condition);
    } else {
      from = sql`${from} ${context.dialect.lookUp(entered, alias, condition)}`;
    }
  };
  for (const [index, step] of steps.entries()) {
    const column = table.columns.get(step.path);
    const visible = whereShown(context, table.object, step.path, shows);
    if (column === undefined || visible === null) return null;
    conditions.push(...visible);
    let holder = row;
    if (column.table !== null) {
      holder = name(`l${index}`);
      enter(name(column.table), holder, sql`${holder}."version" = ${row}."version"`);
    }
    const value = sql`${holder}.${name(step.to === null ? form(column) : valueColumn(step.path))}`;
    if (step.to === null) {
      const link = linkOf(table, step.path);
      if (link !== undefined) {
        const target = context.schema.get(link.object);
        if (target === undefined) return null;
        conditions.push(isShown(context, target, sql`${holder}.${name(valueColumn(step.path))}`));
      }
      const readable = isReadable(context, table, step.path, row, sql`${holder}.${name(valueColumn(step.path))}`);
      if (readable !== null) conditions.push(readable);
      return { from, conditions, value };
    }
    const target = context.schema.get(step.to.object);
    if (target === undefined) return null;
    const seen = name(`v${index}`);
    const next = name(`o${index}`);
    const rows = context.shown(target, seen);
    if (step.to.key === target.idField) {
      enter(rows.table, seen, sql`${rows.condition} AND ${seen}."id" = ${value}`);
      enter(name(target.table), next, sql`${next}."version" = ${seen}."version"`);
    } else {
      enter(name(target.table), next, sql`${next}.${name(valueColumn(step.to.key))} = ${value}`);
      enter(rows.table, seen, sql`${rows.condition} AND ${seen}."id" = ${next}."id"`);
      conditions.push(sql`${seen}."version" = ${next}."version"`);
      const key = whereShown(context, target.object, step.to.key, sql`${seen}."shows"`);
      if (key === null) return null;
      conditions.push(...key);
    }
    table = target;
    row = next;
    shows = sql`${seen}."shows"`;
  }
  return null;
}

/** The condition under which a path's field shows: none where it always does, `null` where it never does. */
function whereShown({ terms }: ViewContext, object: string, path: string, shows: Sql): readonly Sql[] | null {
  const [field = ""] = path.split(".");
  const showing = terms.showing(object, field);
  if (showing === 0) return null;
  return showing === terms.all ? [] : [sql`(${shows} & ${showing}) <> 0`];
}

/** Whether an identifier is that of an object that the view shows. */
export function isShown(context: ViewContext, target: ObjectTable, id: Sql): Sql {
  const alias = name("t");
  const rows = context.shown(target, alias);
  return sql`EXISTS (SELECT 1 FROM ${rows.table} AS ${alias} WHERE ${rows.condition} AND ${alias}."id" = ${id})`;
}

/**
 * Whether a value of a field shows that another field tells how to read: it does if an object shows that has it in a
 * field that shows, or if nothing is known of how to read it; `null` for other fields.
 *
 * @param row the row of the version that has the field
 */
export function isReadable(context: ViewContext, table: ObjectTable, field: string, row: Sql, value: Sql): Sql | null {
  const readings = table.readings.filter((reading) => reading.field === field);
  if (readings.length === 0) return null;
  const applies = ({ when }: Reading): Sql => sql`coalesce(${row}.${name(valueColumn(when.field))}, '') = ${when.value}`;
  const known = anyOf(readings.map(applies));
  return anyOf([sql`NOT ${known}`, ...readings.map((reading) => sql`(${applies(reading)} AND ${isShownKey(context, reading, value)})`)]);
}

/** Whether a value is that of an object's key where the view shows both. */
function isShownKey(context: ViewContext, { object, key }: Reading, value: Sql): Sql {
  const target = context.schema.get(object);
  if (target !== undefined && target.idField === key) return isShown(context, target, value);
  const column = target?.columns.get(key);
  const rows = target === undefined ? undefined : context.shown(target, name("kt"));
  const visible = whereShown(context, object, key, sql`kt."shows"`);
  if (target === undefined || column === undefined || rows === undefined || visible === null) return raw("1 = 0");
  const { lookUp } = context.dialect;
  const versions = name(target.table);
  const from =
    column.table === null
      ? sql`${versions} AS kv`
      : sql`${name(column.table)} AS kl ${lookUp(versions, name("kv"), sql`"kv"."version" = kl."version"`)}`;
  const holder = name(column.table === null ? "kv" : "kl");
  const shown = lookUp(rows.table, name("kt"), sql`${rows.condition} AND "kt"."id" = kv."id"`);
  const all = allOf([sql`${holder}.${name(valueColumn(key))} = ${value}`, sql`kt."version" = kv."version"`, ...visible]);
  return sql`EXISTS (SELECT 1 FROM ${from} ${shown} WHERE ${all})`;
}

/** A link whose identifier shows only where its object does: a list's, or one that may be null instead. */
export function linkOf({ resource }: ObjectTable, path: string): ObjectTable["resource"]["links"][number] | undefined {
  const field = resource.fields.find(({ name: each }) => each === path);
  return resource.links.find((link) => link.field === path && (link.list || field?.nullable === true));
}

/** Whether some value meets a condition. */
export function someValue({ from, conditions, value }: Values, meets: (value: Sql) => Sql): Sql {
  const all = allOf([...conditions, meets(value)]);
  return from === null ? sql`(${all})` : sql`EXISTS (SELECT 1 FROM ${from} WHERE ${all})`;
}
