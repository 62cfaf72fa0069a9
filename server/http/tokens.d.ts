import type { Grant } from "../engine/types.js";
/** Where the hashes of access tokens are kept with what they give access to; the tokens themselves are kept nowhere. */
export interface TokenTable {
    /** The entry of a hash; `null` if there is none. */
    readonly find: (hash: string) => Promise<TokenEntry | null>;
    readonly add: (entry: TokenEntry) => Promise<void>;
}
/** A token that was given out. */
export interface TokenEntry {
    /** SHA-256 of the token, in hexadecimal digits. */
    readonly hash: string;
    readonly grant: Grant;
}
/** Makes a token of 256 random bits for a grant. The token cannot be had again later. */
export declare function issueToken(table: TokenTable, grant: Grant): Promise<string>;
/** The grant of a token; `null` for a token that was never given out. */
export declare function grantOfToken(table: TokenTable, token: string): Promise<Grant | null>;
