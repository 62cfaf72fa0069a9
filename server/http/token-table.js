import { textOf } from "../store/database.js";
import { raw, sql } from "../store/sql.js";
/** The table of access tokens in a database; it is made where there is none. */
export async function openTokenTable(database) {
    const { text, tableEnd } = database.dialect;
    await database.writeAlone("access_token", function* () {
        yield raw(`CREATE TABLE IF NOT EXISTS "access_token" ("hash" ${text} NOT NULL PRIMARY KEY, "access" ${text} NOT NULL) ${tableEnd(true)}`);
    });
    return {
        find: (hash) => database.read(function* () {
            const [row] = yield sql `SELECT "access" FROM "access_token" WHERE "hash" = ${hash}`;
            if (row === undefined)
                return null;
            const grant = JSON.parse(textOf(row, "access"));
            return { hash, grant };
        }),
        add: ({ hash, grant }) => database.write(function* () {
            yield sql `INSERT INTO "access_token" ("hash", "access") VALUES (${hash}, ${JSON.stringify(grant)})`;
        }),
    };
}
//# sourceMappingURL=token-table.js.map