import { createHash } from "node:crypto";
import type { FastifyReply, FastifyRequest } from "fastify";
import { Readable } from "node:stream";

/** Names the content of responses and spares clients what they have already (RFC 9110, sections 8.8.3 and 13.1.2). */
export interface ContentTags {
  /** Says what a response will show, by its request's signal: the one thing of a request that handlers are given. */
  readonly describe: (signal: AbortSignal, state: string) => void;
  /** The hook that adds the tag to a response, and answers 304 where the client has it. */
  readonly onSend: (request: FastifyRequest, reply: FastifyReply, content: unknown) => Promise<unknown>;
}

/** Makes the tags of a server. Responses that nobody describes are named by their text. */
export function createContentTags(): ContentTags {
  const states = new WeakMap<AbortSignal, string>();
  return {
    describe: (signal, state) => void states.set(signal, state),
    onSend: async (request, reply, content) => {
      // Links to other pages begin with the address that the request was sent to.
      const state = states.get(request.signal);
      const name = state === undefined ? content : `${state} ${request.host} ${request.url}`;
      if (typeof name !== "string" || reply.statusCode !== 200) return content;
      // Weak, because the same content may be sent compressed.
      const tag = `W/"${createHash("sha1").update(name).digest("base64url")}"`;
      reply.header("etag", tag);
      if (!isKnown(request.headers["if-none-match"], tag)) return content;
      if (content instanceof Readable) content.destroy();
      reply.code(304).removeHeader("content-length").removeHeader("content-type");
      return "";
    },
  };
}

/** Whether a client's list of tags has this one; tags are compared weakly. */
function isKnown(header: string | undefined, tag: string): boolean {
  if (header === undefined) return false;
  const tags = header.split(",").map((one) => one.trim());
  return tags.includes("*") || tags.some((one) => one.replace(/^W\//, "") === tag.slice(2));
}
