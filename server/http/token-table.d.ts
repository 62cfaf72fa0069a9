import { type Database } from "../store/database.js";
import type { TokenTable } from "./tokens.js";
/** The table of access tokens in a database; it is made where there is none. */
export declare function openTokenTable(database: Database): Promise<TokenTable>;
