import type { FastifyReply, FastifyRequest } from "fastify";
/**
 * A hook that names a response by its content and answers 304 where the client has it already (RFC 9110, sections
 * 8.8.3 and 13.1.2). It takes texts; streams are sent as they are, since their content is not known when their
 * headers are sent.
 */
export declare function tagContent(request: FastifyRequest, reply: FastifyReply, content: unknown): Promise<unknown>;
