import { codeOf, ServeError } from "./serve-error.js";
import type { Database } from "./store/database.js";
import { isPostgres, openDatabase } from "./store/database-of.js";
import { StoreError } from "./store/store-error.js";

const HELP = {
  postgres: "name a PostgreSQL database that runs and in which tables may be made: postgres://user:password@host:5432/database",
  sqlite: "name a file in a folder that can be written to: a SQLite database, or one that does not exist yet",
} as const;

/**
 * Opens a server's database and prepares it for use.
 *
 * @param address a SQLite file, or the address of a PostgreSQL database
 * @param readsLittle whether others read most of what is read
 * @param prepare makes its tables
 * @throws ServeError when there is no such database, or it cannot be used
 */
export async function openPrepared<Prepared>(
  address: string,
  readsLittle: boolean,
  prepare: (database: Database) => Promise<Prepared>,
): Promise<{ readonly database: Database; readonly prepared: Prepared }> {
  const database = await openOrSayWhyNot(address, readsLittle);
  try {
    return { database, prepared: await prepare(database) };
  } catch (error) {
    await database.close();
    if (error instanceof StoreError) throw new ServeError(cannotBeUsed(address, error.message), error.remedy);
    // What has no code is a fault of this program.
    throw codeOf(error) === null ? error : unusable(address, error);
  }
}

async function openOrSayWhyNot(address: string, readsLittle: boolean): Promise<Database> {
  // SQLite takes it for a temporary database.
  if (address.trim() === "") throw new ServeError("the database has no name", HELP.sqlite);
  try {
    return await openDatabase(address, readsLittle);
  } catch (error) {
    throw unusable(address, error);
  }
}

function unusable(address: string, error: unknown): ServeError {
  const reason = (error instanceof Error && error.message) || codeOf(error) || String(error);
  return new ServeError(
    cannotBeUsed(address, reason),
    isPostgres(address) ? HELP.postgres : HELP.sqlite,
  );
}

/** The error's text, without the password that the address may have. */
function cannotBeUsed(address: string, reason: string): string {
  return `the database ${address.replace(/^(\w+:\/\/[^@/:]*):[^@/]*@/, "$1@")} cannot be used: ${reason}`;
}
