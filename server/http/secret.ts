import { randomBytes } from "node:crypto";
import type { Database } from "../store/database.js";
import { keepText } from "../store/kept-text.js";

/** The secret with which a server's processes encrypt what they give out; it is made once and kept in their database. */
export async function openSecret(database: Database): Promise<string> {
  return keepText(database, "server_secret", "secret", () => randomBytes(32).toString("base64url"));
}
