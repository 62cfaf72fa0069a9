/** An object's JSON text as it is stored: where its members are, and the values that are kept beside it. */
import type { ObjectTable } from "./schema.js";
/** An object that cannot be stored; the message says why. */
export declare class ObjectError extends Error {
    readonly name = "ObjectError";
}
/** A member of a stored text: its name, and where it starts and ends. */
export type StoredMember = readonly [name: string, start: number, end: number];
/**
 * A list of identifiers in a stored text: the field that holds it, where it starts and ends, and for each item
 * its start, its end and the identifier.
 */
export type StoredLinks = readonly [
    field: string,
    start: number,
    end: number,
    items: readonly (readonly [start: number, end: number, id: string])[]
];
/** Where the parts of a stored text are that an answer may have to leave out. */
export interface StoredSpans {
    readonly members: readonly StoredMember[];
    readonly links: readonly StoredLinks[];
}
/** An object that was read. */
export interface ObjectText {
    readonly id: string;
    readonly text: string;
    readonly spans: StoredSpans;
    /** The values of each column, by its path. */
    readonly values: ReadonlyMap<string, readonly string[]>;
}
/**
 * Reads an object's JSON text.
 *
 * @throws ObjectError if it is no JSON object with an identifier
 */
export declare function readObjectText(table: ObjectTable, text: string): ObjectText;
/**
 * The identifiers in lists that are not the object's own members, with the fields that hold them: they have no
 * table, so a page looks at them here. Empty for most objects.
 */
export declare function nestedLinks({ spans }: ObjectText): readonly (readonly [field: string, id: string])[];
