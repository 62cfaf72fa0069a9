import { createHash } from "node:crypto";
/**
 * A hook that names a response by its content and answers 304 where the client has it already (RFC 9110, sections
 * 8.8.3 and 13.1.2). It takes texts; streams are sent as they are, since their content is not known when their
 * headers are sent.
 */
export async function tagContent(request, reply, content) {
    if (typeof content !== "string" || reply.statusCode !== 200)
        return content;
    // Weak, because the same content may be sent compressed.
    const tag = `W/"${createHash("sha1").update(content).digest("base64url")}"`;
    reply.header("etag", tag);
    if (!isKnown(request.headers["if-none-match"], tag))
        return content;
    reply.code(304).removeHeader("content-length").removeHeader("content-type");
    return "";
}
/** Whether a client's list of tags has this one; tags are compared weakly. */
function isKnown(header, tag) {
    const tags = (header ?? "").split(",").map((one) => one.trim());
    return tags.includes("*") || tags.some((one) => one.replace(/^W\//, "") === tag.slice(2));
}
//# sourceMappingURL=etag.js.map