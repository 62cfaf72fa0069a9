/** Writing objects: every version is kept, with the time for which it is valid. */
import { type Database } from "./database.js";
import type { Schema } from "./schema.js";
/**
 * Stores objects of one kind as they are from a time on. A version that was valid at that time ends with it; one
 * that says the same stays as it is.
 *
 * @param object the name of the objects, for example `Account`
 * @param texts their JSON texts, stored to the last digit
 * @throws ObjectError if the draft has no such objects, or a text is none; nothing is stored then
 */
export declare function putObjects(database: Database, schema: Schema, object: string, texts: readonly string[], validFrom: Date): Promise<void>;
/**
 * Ends objects: from a time on they are there no more; what was valid before stays.
 *
 * @throws ObjectError if the draft has no such objects
 */
export declare function removeObjects(database: Database, schema: Schema, object: string, ids: readonly string[], validTo: Date): Promise<void>;
