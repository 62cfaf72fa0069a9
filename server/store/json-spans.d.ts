/** Where the parts of a JSON text are: finds them without turning numbers into anything else. */
/** A value of a JSON text. */
export interface JsonSpan {
    readonly start: number;
    readonly end: number;
    /** The members of an object. */
    readonly members: readonly MemberSpan[];
    /** The items of an array. */
    readonly items: readonly JsonSpan[];
}
/** A member of an object, from its name on. */
export interface MemberSpan {
    readonly start: number;
    readonly name: string;
    readonly value: JsonSpan;
}
/** A text that is no JSON, with the place at which it ceases to be. */
export declare class JsonTextError extends Error {
    readonly offset: number;
    readonly name = "JsonTextError";
    /** @param offset where in the text it was found, from zero */
    constructor(offset: number);
}
/**
 * Finds the parts of a JSON text (RFC 8259). What is escaped in its strings is not looked at.
 *
 * @throws JsonTextError if it is none
 */
export declare function jsonSpans(text: string): JsonSpan;
