import type { Database } from "./database.js";

/**
 * Opens the database that an address names. Only its own library is loaded.
 *
 * @param address `postgres://…` or `postgresql://…`, or the path of a SQLite file, or `:memory:`
 * @param readsLittle whether others read most of what is read
 */
export async function openDatabase(address: string, readsLittle = false): Promise<Database> {
  if (isPostgres(address)) return (await import("./postgres.js")).openPostgres(address);
  return (await import("./sqlite.js")).openSqlite(address, readsLittle);
}

/** Whether an address is that of a PostgreSQL database; all else is a SQLite file. */
export function isPostgres(address: string): boolean {
  return /^postgres(?:ql)?:\/\//.test(address);
}

/** Whether others can open the same database. */
export function isShared(address: string): boolean {
  return address !== ":memory:";
}
