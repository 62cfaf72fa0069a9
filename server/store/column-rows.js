/** The rows and columns that are kept beside an object's text. */
import { columnNames, columnValues } from "./columns.js";
import { join, name, sql } from "./sql.js";
/** What the columns of a path hold that has at most one value; nulls if it has none. */
export function ownValues(column, { values }) {
    const [value] = values.get(column.path) ?? [];
    return (value === undefined ? null : columnValues(column, value)) ?? columnNames(column).map(() => null);
}
/** Both databases allow for more values in a statement; longer ones gain nothing. */
const ROWS_AT_ONCE = 200;
/** Inserts the values of a path that may have several. */
export function* insertListValues(column, objects) {
    if (column.table === null)
        return;
    const rows = objects.flatMap(({ version, object }) => {
        const values = (object.values.get(column.path) ?? []).flatMap((value) => {
            const columns = columnValues(column, value);
            return columns === null ? [] : [columns];
        });
        const distinct = new Map(values.map((columns) => [columns[0] ?? "", columns]));
        return [...distinct.values()].map((columns) => [version, ...columns]);
    });
    yield* insertRows(column.table, ["version", ...columnNames(column)], rows);
}
/** Inserts rows, many with a statement. */
export function* insertRows(table, columns, rows) {
    const names = list(columns.map((each) => name(each)));
    for (let start = 0; start < rows.length; start += ROWS_AT_ONCE) {
        const values = rows.slice(start, start + ROWS_AT_ONCE).map((row) => sql `(${list(row.map((value) => sql `${value}`))})`);
        yield sql `INSERT INTO ${name(table)} (${names}) VALUES ${list(values)}`;
    }
}
function list(parts) {
    return join(parts, ", ");
}
//# sourceMappingURL=column-rows.js.map