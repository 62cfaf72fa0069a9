import { createHash, randomBytes, timingSafeEqual } from "node:crypto";
/** Makes a token of 256 random bits for a grant. The token cannot be had again later. */
export async function issueToken(table, grant) {
    const token = randomBytes(32).toString("base64url");
    await table.add({ hash: hashOf(token), grant });
    return token;
}
/** The grant of a token; `null` for a token that was never given out. */
export async function grantOfToken(table, token) {
    const hash = hashOf(token);
    const entry = await table.find(hash);
    // The database compares hashes, of which nobody can choose the digits; this leaves nothing to how it compares them.
    return entry !== null && timingSafeEqual(Buffer.from(entry.hash), Buffer.from(hash)) ? entry.grant : null;
}
function hashOf(token) {
    return createHash("sha256").update(token).digest("hex");
}
//# sourceMappingURL=tokens.js.map