import { hash } from "node:crypto";
import type { FastifyReply, FastifyRequest } from "fastify";
import { Readable } from "node:stream";

/** Names content by a text that is the same for the same content (RFC 9110, section 8.8.3): weakly, because it may be sent compressed. */
export function tagOf(text: string): string {
  return `W/"${hash("sha1", text, "base64url")}"`;
}

/**
 * The hook that spares clients what they have already (RFC 9110, section 13.1.2): it answers 304 where they name the
 * response's tag. Texts that have none are named by themselves.
 */
export async function tagContent(request: FastifyRequest, reply: FastifyReply, content: unknown): Promise<unknown> {
  if (reply.statusCode !== 200) return content;
  const given = reply.getHeader("etag");
  const tag = given === undefined && typeof content === "string" ? tagOf(content) : given;
  if (typeof tag !== "string") return content;
  if (given === undefined) reply.header("etag", tag);
  if (!isKnown(request.headers["if-none-match"], tag)) return content;
  if (content instanceof Readable) content.destroy();
  reply.code(304).removeHeader("content-length").removeHeader("content-type");
  return "";
}

/** Whether a client's list of tags has this one; tags are compared weakly. */
function isKnown(header: string | undefined, tag: string): boolean {
  if (header === undefined) return false;
  const tags = header.split(",").map((one) => one.trim());
  return tags.includes("*") || tags.some((one) => one.replace(/^W\//, "") === tag.slice(2));
}
