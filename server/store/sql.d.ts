/** SQL text that is put together from parts, its values kept apart from it. */
/** A value that is sent beside a statement. */
export type SqlValue = string | number | null;
/** A part of a statement: its text, with a `?` for each of its values. */
export interface Sql {
    readonly text: string;
    readonly values: readonly SqlValue[];
}
/** Puts together a part: interpolated parts are inlined, all else becomes a value. */
export declare function sql(texts: TemplateStringsArray, ...parts: readonly (Sql | SqlValue)[]): Sql;
/** A name of a table, column or alias. */
export declare function name(...path: readonly string[]): Sql;
/** Text of a statement that is written in the code. */
export declare function raw(text: string): Sql;
/** Parts with a separator between them. */
export declare function join(parts: readonly Sql[], separator: string): Sql;
/** All of the conditions. */
export declare function allOf(conditions: readonly Sql[]): Sql;
/** Any of the conditions. */
export declare function anyOf(conditions: readonly Sql[]): Sql;
