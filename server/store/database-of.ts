import type { Database } from "./database.js";
import { openPostgres } from "./postgres.js";
import { openSqlite } from "./sqlite.js";

/**
 * Opens the database that an address names.
 *
 * @param address `postgres://…` or `postgresql://…`, or the path of a SQLite file, or `:memory:`
 * @param readsLittle whether others read most of what is read
 */
export function openDatabase(address: string, readsLittle = false): Database {
  return isPostgres(address) ? openPostgres(address) : openSqlite(address, readsLittle);
}

/** Whether an address is that of a PostgreSQL database; all else is a SQLite file. */
export function isPostgres(address: string): boolean {
  return /^postgres(?:ql)?:\/\//.test(address);
}

/** Whether others can open the same database. */
export function isShared(address: string): boolean {
  return address !== ":memory:";
}
