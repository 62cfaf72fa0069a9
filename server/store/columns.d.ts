/** The database columns that hold the values of a path, each in a form of its own. */
import type { Column } from "./schema.js";
/** The column of a path's values as they are compared; its name cannot meet those of the store's own columns. */
export declare function valueColumn(path: string): string;
/** The column that searches look into. */
export declare function searchColumn(path: string): string;
/** The column whose texts order as the values do. */
export declare function orderColumn(path: string, direction: "asc" | "desc"): string;
/** The names of all columns of a path. */
export declare function columnNames({ path, isSearched, directions }: Column): readonly string[];
/** What these columns hold of a value, in the same order; `null` if it cannot be compared. */
export declare function columnValues(column: Column, value: string): readonly string[] | null;
