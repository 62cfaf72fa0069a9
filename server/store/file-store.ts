/** Files that belong to objects: every version is kept, with the time for which it is valid. */

import { createHash } from "node:crypto";
import { insertRows } from "./column-rows.js";
import { type Database, type Row, textOf, type Work } from "./database.js";
import { FOREVER, instantOfDate } from "./instant.js";
import { name, raw, type Sql, sql } from "./sql.js";

/** A file as it is stored. */
export interface StoredFile {
  readonly content: Uint8Array;
  /** For example `application/pdf`. */
  readonly mediaType: string;
  /** The name under which it is saved, for example `statement-2026-08-05.pdf`. */
  readonly name: string;
}

/** A file that was found, and what names its content. */
export interface FoundFile extends StoredFile {
  readonly digest: string;
}

/** The files of objects in a database. */
export interface FileStore {
  /**
   * Stores files as they are from a time on; those that were valid then end with it. A file that is the same stays
   * as it is.
   *
   * @param object the name of the objects' kind, for example `BillStatement`
   * @param files the files by the identifiers of their objects
   */
  readonly put: (object: string, files: ReadonlyMap<string, StoredFile>, validFrom: Date) => Promise<void>;
  /** Ends the file of an object at a time; what was valid before is kept. */
  readonly remove: (object: string, id: string, validTo: Date) => Promise<void>;
  /** The file of an object as it was at a time; `null` if there was none. */
  readonly find: (object: string, id: string, at: Date) => Promise<FoundFile | null>;
}

/** Opens the files of a database; their table is made where there is none. */
export async function openFileStore(database: Database): Promise<FileStore> {
  const { text, tableEnd } = database.dialect;
  const bytes = database.dialect.name === "sqlite" ? "BLOB" : "BYTEA";
  await database.writeAlone("file", function* () {
    yield raw(
      `CREATE TABLE IF NOT EXISTS "file" ("object" ${text} NOT NULL, "id" ${text} NOT NULL, "valid_from" ${text} NOT NULL, "valid_to" ${text} NOT NULL, "media_type" ${text} NOT NULL, "name" ${text} NOT NULL, "digest" ${text} NOT NULL, "content" ${bytes} NOT NULL, PRIMARY KEY ("object", "id", "valid_from")) ${tableEnd(false)}`,
    );
  });
  return {
    put: (object, files, validFrom) =>
      database.writeAlone("file", function* () {
        yield* putFiles(database, object, files, instantOfDate(validFrom));
      }),
    remove: (object, id, validTo) => {
      const at = instantOfDate(validTo);
      return database.write(function* () {
        yield sql`UPDATE "file" SET "valid_to" = ${at} WHERE "object" = ${object} AND "id" = ${id} AND "valid_from" <= ${at} AND "valid_to" > ${at}`;
      });
    },
    find: (object, id, at) => {
      const instant = instantOfDate(at);
      return database.read(function* () {
        const [row] = yield sql`SELECT "media_type", "name", "digest", "content" FROM "file"
          WHERE "object" = ${object} AND "id" = ${id} AND "valid_from" <= ${instant} AND "valid_to" > ${instant}`;
        return row === undefined ? null : fileOf(row);
      });
    },
  };
}

function* putFiles({ dialect }: Database, object: string, files: ReadonlyMap<string, StoredFile>, at: string): Work<void> {
  const ofThem = (ids: Iterable<string>): Sql => sql`"object" = ${object} AND ${dialect.isOneOf(name("id"), [...ids])}`;
  const stored = yield sql`SELECT "id", "valid_from", "valid_to", "digest" FROM "file" WHERE ${ofThem(files.keys())} AND "valid_to" > ${at}`;
  const rows = [...files].flatMap(([id, file]) => {
    const own = stored.filter((row) => row["id"] === id);
    const present = own.find((row) => textOf(row, "valid_from") <= at);
    const digest = digestOf(file);
    if (present?.["digest"] === digest) return [];
    const later = own.map((row) => textOf(row, "valid_from")).filter((from) => from > at).sort()[0];
    const to = present === undefined ? (later ?? FOREVER) : textOf(present, "valid_to");
    return [[object, id, at, to, file.mediaType, file.name, digest, file.content]];
  });
  const changed = ofThem(rows.map(([, id]) => String(id)));
  // One that would be valid for no time at all gives way to the one that takes its place.
  yield sql`DELETE FROM "file" WHERE ${changed} AND "valid_from" = ${at}`;
  yield sql`UPDATE "file" SET "valid_to" = ${at} WHERE ${changed} AND "valid_from" < ${at} AND "valid_to" > ${at}`;
  yield* insertRows("file", ["object", "id", "valid_from", "valid_to", "media_type", "name", "digest", "content"], rows);
}

function digestOf({ content, mediaType, name: fileName }: StoredFile): string {
  return createHash("sha256").update(`${mediaType}\n${fileName}\n`).update(content).digest("base64url");
}

function fileOf(row: Row): FoundFile {
  const content = row["content"];
  if (!(content instanceof Uint8Array)) throw new TypeError("the column content holds no bytes");
  return { content, mediaType: textOf(row, "media_type"), name: textOf(row, "name"), digest: textOf(row, "digest") };
}
