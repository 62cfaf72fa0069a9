/** The database columns that hold the values of a path, each in a form of its own. */
import { comparable, folded } from "./comparable.js";
import { ascending, descending } from "./sort-key.js";
/** The column of a path's values as they are compared; its name cannot meet those of the store's own columns. */
export function valueColumn(path) {
    return `.${path}`;
}
/** The column that searches look into. */
export function searchColumn(path) {
    return `.${path}/search`;
}
/** The column whose texts order as the values do. */
export function orderColumn(path, direction) {
    return `.${path}/${direction}`;
}
/** The names of all columns of a path. */
export function columnNames({ path, isSearched, directions }) {
    return [
        valueColumn(path),
        ...(isSearched ? [searchColumn(path)] : []),
        ...directions.map((direction) => orderColumn(path, direction)),
    ];
}
/** What these columns hold of a value, in the same order; `null` if it cannot be compared. */
export function columnValues(column, value) {
    const compared = comparable(column.kind, value);
    if (compared === null)
        return null;
    return [
        compared,
        ...(column.isSearched ? [folded(value)] : []),
        ...column.directions.map((direction) => (direction === "asc" ? ascending(compared) : descending(compared))),
    ];
}
//# sourceMappingURL=columns.js.map