/** Which tables and columns a draft needs: derived from its listings and rules, never written by hand. */
import type { Resource, ValueKind } from "../../generated/server/support/resource.js";
import type { Draft } from "../engine/types.js";
/** The values of one path within an object's text that are kept beside it. */
export interface Column {
    /** The members on the way, joined by dots. */
    readonly path: string;
    readonly kind: ValueKind;
    /** The table that holds the values, where an object may have several; `null` for a column of the object's own table. */
    readonly table: string | null;
    /** Whether it is looked for by its values. */
    readonly isFiltered: boolean;
    /** Whether it is searched, upper and lower case alike. */
    readonly isSearched: boolean;
    /** The directions of the orders that it is a key of. */
    readonly directions: readonly ("asc" | "desc")[];
}
/** The tables of one kind of object. */
export interface ObjectTable {
    /** The object's name, for example `Account`. */
    readonly object: string;
    readonly resource: Resource;
    /** The field that identifies an object. */
    readonly idField: string;
    /** Holds every version of every object. */
    readonly table: string;
    /** Holds what each view shows, in order. */
    readonly view: string;
    readonly columns: ReadonlyMap<string, Column>;
    /** The fields that hold lists of identifiers, in objects of any kind and within them, and what these identify. */
    readonly linkLists: ReadonlyMap<string, string>;
    /** Whether the object is a series of values that a limit can cut. */
    readonly isSeries: boolean;
}
/** The tables by object. */
export type Schema = ReadonlyMap<string, ObjectTable>;
/** Derives the tables of a draft. Listings whose objects have no identifier of their own are left out. */
export declare function schemaOf({ resources, policy }: Draft): Schema;
