import { hash, randomBytes, timingSafeEqual } from "node:crypto";
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
export async function issueToken(table: TokenTable, grant: Grant): Promise<string> {
  const token = randomBytes(32).toString("base64url");
  await table.add({ hash: hashOf(token), grant });
  return token;
}

/** The grant of a token; `null` for a token that was never given out. */
export async function grantOfToken(table: TokenTable, token: string): Promise<Grant | null> {
  const wanted = hashOf(token);
  const entry = await table.find(wanted);
  // The database compares hashes, of which nobody can choose the digits; this leaves nothing to how it compares them.
  return entry !== null && timingSafeEqual(Buffer.from(entry.hash), Buffer.from(wanted)) ? entry.grant : null;
}

function hashOf(token: string): string {
  return hash("sha256", token, "hex");
}
