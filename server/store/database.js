/** What the store needs of a database: see sqlite.ts and postgres.ts for the two that there are. */
/**
 * The text in a column.
 *
 * @throws TypeError if it holds none
 */
export function textOf(row, column) {
    const value = row?.[column];
    if (typeof value !== "string")
        throw new TypeError(`the column ${column} holds no text`);
    return value;
}
/**
 * The integer in a column.
 *
 * @throws TypeError if it holds none
 */
export function integerOf(row, column) {
    const value = row?.[column];
    if (typeof value !== "number")
        throw new TypeError(`the column ${column} holds no integer`);
    return value;
}
//# sourceMappingURL=database.js.map