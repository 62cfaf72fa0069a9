import { codeOf, ServeError } from "./serve-error.js";
import type { Database } from "./store/database.js";
import { openPostgres } from "./store/postgres.js";
import { openSqlite } from "./store/sqlite.js";

/**
 * Opens a database and prepares it for use.
 *
 * @param name a SQLite file, or the address of a PostgreSQL database
 * @param prepare makes its tables
 * @throws ServeError when there is no such database, or it cannot be used
 */
export async function openDatabase<Prepared>(
  name: string,
  prepare: (database: Database) => Promise<Prepared>,
): Promise<{ readonly database: Database; readonly prepared: Prepared }> {
  const database = open(name);
  try {
    return { database, prepared: await prepare(database) };
  } catch (error) {
    await database.close();
    // What has no code is a fault of this program.
    throw codeOf(error) === null ? error : unusable(name, error);
  }
}

function open(name: string): Database {
  try {
    return isAddress(name) ? openPostgres(name) : openSqlite(name);
  } catch (error) {
    throw unusable(name, error);
  }
}

function unusable(name: string, error: unknown): ServeError {
  const reason = (error instanceof Error && error.message) || codeOf(error) || String(error);
  return new ServeError(
    `the database ${name.replace(/^(\w+:\/\/[^@/:]*):[^@/]*@/, "$1@")} cannot be used: ${reason}`,
    isAddress(name)
      ? "name a PostgreSQL database that runs and in which tables may be made: postgres://user:password@host:5432/database"
      : "name a file in a folder that can be written to: a SQLite database, or one that does not exist yet",
  );
}

function isAddress(name: string): boolean {
  return /^postgres(?:ql)?:\/\//.test(name);
}
