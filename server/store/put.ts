/** Writing objects: every version is kept, with the time for which it is valid. */

import { noteChanges } from "./changes.js";
import { columnNames } from "./columns.js";
import { insertListValues, insertRows, type NumberedObject, ownValues } from "./column-rows.js";
import { type Database, integerOf, type Row, textOf, type Work } from "./database.js";
import { FOREVER, instantOfDate } from "./instant.js";
import { nestedLinks, ObjectError, type ObjectText, readObjectText } from "./object-text.js";
import type { ObjectTable, Schema } from "./schema.js";
import { join, name, raw, sql } from "./sql.js";
import { writeSpans } from "./stored-spans.js";
import { versionNumber } from "./version-number.js";

const OBJECTS_AT_ONCE = 200;

/**
 * Stores objects of one kind as they are from a time on. A version that was valid at that time ends with it; one
 * that says the same stays as it is.
 *
 * @param object the name of the objects, for example `Account`
 * @param texts their JSON texts, stored to the last digit
 * @throws ObjectError if the draft has no such objects, or a text is none; nothing is stored then
 */
export async function putObjects(
  database: Database,
  schema: Schema,
  object: string,
  texts: readonly string[],
  validFrom: Date,
): Promise<void> {
  const table = tableOf(schema, object);
  // The last text of an object counts.
  const objects = new Map(texts.map((text) => readObjectText(table, text)).map((each) => [each.id, each]));
  if (objects.size === 0) return;
  const all = [...objects.values()];
  await database.write(function* () {
    for (let start = 0; start < all.length; start += OBJECTS_AT_ONCE) {
      yield* putSome(database, table, all.slice(start, start + OBJECTS_AT_ONCE), instantOfDate(validFrom));
    }
  });
}

/**
 * Ends objects: from a time on they are there no more; what was valid before stays.
 *
 * @throws ObjectError if the draft has no such objects
 */
export async function removeObjects(
  database: Database,
  schema: Schema,
  object: string,
  ids: readonly string[],
  validTo: Date,
): Promise<void> {
  const table = tableOf(schema, object);
  const at = instantOfDate(validTo);
  await database.write(function* () {
    yield* noteChanges(object, ids);
    yield sql`UPDATE ${name(table.table)} SET "valid_to" = ${at}
      WHERE ${database.dialect.isOneOf(name("id"), ids)} AND "valid_from" <= ${at} AND "valid_to" > ${at}`;
  });
}

function tableOf(schema: Schema, object: string): ObjectTable {
  const table = schema.get(object);
  if (table !== undefined) return table;
  throw new ObjectError(`The draft has no objects ${object}: its objects are ${[...schema.keys()].join(", ")}.`);
}

/** When a version is valid, and its text if it is the one that a new version replaces. */
interface Validity {
  readonly id: string;
  readonly version: number;
  readonly from: string;
  readonly to: string;
  readonly body: string | null;
}

function* putSome({ dialect }: Database, table: ObjectTable, objects: readonly ObjectText[], at: string): Work<void> {
  // The row of the state is locked by this, so that one writer follows the other.
  yield raw('UPDATE "state" SET "version" = "version"');
  const rows = yield sql`SELECT "id", "version", "valid_from", "valid_to",
    CASE WHEN "valid_from" <= ${at} AND "valid_to" > ${at}
    THEN (SELECT t."body" FROM ${name(table.texts)} AS t WHERE t."version" = o."version") END AS "body"
    FROM ${name(table.table)} AS o WHERE ${dialect.isOneOf(name("id"), objects.map(({ id }) => id))}`;
  const versions = groupById(rows.map(validityOf));
  const ended: number[] = [];
  const added: { readonly object: ObjectText; readonly to: string }[] = [];
  for (const object of objects) {
    const own = versions.get(object.id) ?? [];
    const present = own.find(({ from, to }) => from <= at && to > at);
    if (present?.body === object.text) continue;
    if (present !== undefined) ended.push(present.version);
    const later = own.map(({ from }) => from).filter((from) => from > at).sort()[0];
    added.push({ object, to: present?.to ?? later ?? FOREVER });
  }
  if (ended.length > 0) {
    const numbers = join(ended.map((version) => sql`${version}`), ", ");
    yield sql`UPDATE ${name(table.table)} SET "valid_to" = ${at} WHERE "version" IN (${numbers})`;
  }
  yield* insertVersions(table, yield* numbered(table, added), at);
  yield* noteChanges(table.object, added.map(({ object }) => object.id));
}

/** A version that is new, and until when it is valid. */
interface AddedVersion extends NumberedObject {
  readonly to: string;
}

/** Gives versions their numbers, in whose order they are written fastest. The state has the count of the last one. */
function* numbered(table: ObjectTable, added: readonly Omit<AddedVersion, "version">[]): Work<readonly AddedVersion[]> {
  const [state] = yield raw('SELECT "version" FROM "state"');
  const last = integerOf(state, "version");
  yield sql`UPDATE "state" SET "version" = ${last + added.length}`;
  return added
    .map(({ object, to }, index) => ({ version: versionNumber(table, object, last + 1 + index), object, to }))
    .sort((a, b) => a.version - b.version);
}

function* insertVersions(table: ObjectTable, added: readonly AddedVersion[], at: string): Work<void> {
  const columns = [...table.columns.values()];
  const own = columns.filter((column) => column.table === null);
  yield* insertRows(
    table.table,
    ["version", "id", "valid_from", "valid_to", "size", "nested", ...own.flatMap(columnNames)],
    added.map(({ version, object, to }) => [
      ...[version, object.id, at, to, Buffer.byteLength(object.text), nestedText(object)],
      ...own.flatMap((column) => ownValues(column, object)),
    ]),
  );
  const texts = added.map(({ version, object }) => [version, writeSpans(object.spans), object.text]);
  yield* insertRows(table.texts, ["version", "spans", "body"], texts);
  for (const column of columns) yield* insertListValues(column, added);
}

function nestedText(object: ObjectText): string | null {
  const links = nestedLinks(object);
  return links.length === 0 ? null : JSON.stringify(links);
}

function validityOf(row: Row): Validity {
  return {
    id: textOf(row, "id"),
    version: integerOf(row, "version"),
    from: textOf(row, "valid_from"),
    to: textOf(row, "valid_to"),
    body: typeof row["body"] === "string" ? row["body"] : null,
  };
}

function groupById(versions: readonly Validity[]): ReadonlyMap<string, readonly Validity[]> {
  const groups = new Map<string, Validity[]>();
  for (const each of versions) groups.set(each.id, [...(groups.get(each.id) ?? []), each]);
  return groups;
}
