/** PostgreSQL, for several server processes on one database. */
import type { Database } from "./database.js";
/**
 * Connects to a PostgreSQL.
 *
 * @param url for example `postgres://user@host:5432/database`
 */
export declare function openPostgres(url: string, connections?: number): Database;
