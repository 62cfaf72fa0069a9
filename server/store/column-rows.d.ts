/** The rows and columns that are kept beside an object's text. */
import type { Work } from "./database.js";
import type { ObjectText } from "./object-text.js";
import type { Column } from "./schema.js";
/** A version of an object, with its number. */
export interface NumberedObject {
    readonly version: number;
    readonly object: ObjectText;
}
/** What the columns of a path hold that has at most one value; nulls if it has none. */
export declare function ownValues(column: Column, { values }: ObjectText): readonly (string | null)[];
/** Inserts the values of a path that may have several. */
export declare function insertListValues(column: Column, objects: readonly NumberedObject[]): Work<void>;
/** Inserts rows, many with a statement. */
export declare function insertRows(table: string, columns: readonly string[], rows: readonly (readonly (string | number | null)[])[]): Work<void>;
