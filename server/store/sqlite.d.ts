/** SQLite, embedded: one file, or memory. */
import type { Database } from "./database.js";
/**
 * Opens a SQLite file, which is made if there is none.
 *
 * @param file a path, or `:memory:`
 */
export declare function openSqlite(file: string): Database;
