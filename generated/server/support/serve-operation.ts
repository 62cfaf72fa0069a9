/** One operation as a Fastify route. */

import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { RequestError } from "./errors.js";
import { baseUrlOf, bearerToken, sendJson } from "./http.js";
import type { JsonValue } from "./json.js";
import type { Answer, FileAnswer, Operation, OperationHandler } from "./operation.js";
import { BodyError, parseBody } from "./read-body.js";

/** The most bytes that a body may have where a draft has an operation answer 413: room for attachments of 10 MB. */
const LARGE_BODY = 16 * 1024 * 1024;

/** A body that was read, and the members of it that the draft does not define. */
export interface ReadBody<Body> {
  readonly body: Body;
  readonly additional: { readonly [name: string]: JsonValue | undefined };
}

/** An operation with all that its route takes. */
export interface ServedOperation<Body, Response> {
  readonly operation: Operation;
  readonly parse: (json: JsonValue) => ReadBody<Body>;
  readonly handler: OperationHandler<Body, Response>;
  /** The address below which the routes are; by default the one that the request was sent to. */
  readonly baseUrl: string | undefined;
}

/** For operations that take no body: whatever a request sends is not looked at. */
export const noBody = (): ReadBody<null> => ({ body: null, additional: {} });

/** Has JSON bodies read without loss, instead of by Fastify's own parser. */
export function readBodiesExactly(fastify: FastifyInstance): void {
  fastify.removeContentTypeParser("application/json");
  fastify.addContentTypeParser("application/json", { parseAs: "string" }, (_request, text, done) => done(null, text));
}

/** The pattern of a path as Fastify writes it: `/clients/{id}` becomes `/clients/:id`. */
export function routePattern(path: string): string {
  return path.replaceAll(/\{(\w+)\}/g, ":$1");
}

/** Registers the route of an operation: the token is looked for first, then the body is read. */
export function serveOperation<Body, Response extends Answer<unknown, number> | FileAnswer>(
  fastify: FastifyInstance,
  { operation, parse, handler, baseUrl }: ServedOperation<Body, Response>,
): void {
  const limit = operation.statuses.includes(413) ? { bodyLimit: LARGE_BODY } : {};
  fastify.route({
    ...limit,
    method: operation.method,
    url: routePattern(operation.path),
    // Before the body is taken in, so that nothing large is read for one who may not send it.
    onRequest: async (request) => void tokenOf(operation, request),
    handler: async (request, reply) => {
      const { body, additional } = bodyOf(operation, request, parse);
      const answer = await handler({
        operation,
        id: idOf(operation, request),
        body,
        additional,
        token: tokenOf(operation, request),
        baseUrl: baseUrlOf(fastify, request, baseUrl),
        // Made when it is asked for, since most handlers have no use for it.
        get signal() {
          return request.signal;
        },
      });
      return send(operation, reply, answer);
    },
  });
}

function send(operation: Operation, reply: FastifyReply, answer: Answer<unknown, number> | FileAnswer): FastifyReply {
  // Responses hold secrets and what one token may see.
  reply.header("cache-control", "no-store");
  if ("content" in answer) {
    const name = answer.fileName === undefined ? "" : `; filename*=UTF-8''${encodeURIComponent(answer.fileName)}`;
    return reply
      .header("content-disposition", `attachment${name}`)
      .header("x-content-type-options", "nosniff")
      .type(answer.contentType)
      .send(answer.content);
  }
  const { status, body } = answer;
  reply.code(status ?? operation.success);
  if (body === null) return reply.send();
  return sendJson(reply, body);
}

function tokenOf(operation: Operation, request: FastifyRequest): string | null {
  const { authorization } = request.headers;
  return operation.token === "optional" && authorization === undefined ? null : bearerToken(authorization);
}

function idOf({ key }: Operation, { params }: FastifyRequest): string {
  if (key === null || typeof params !== "object" || params === null) return "";
  const value = new Map<string, unknown>(Object.entries(params)).get(key);
  return typeof value === "string" ? value : "";
}

function bodyOf<Body>(
  operation: Operation,
  request: FastifyRequest,
  parse: (json: JsonValue) => ReadBody<Body>,
): ReadBody<Body> {
  if (operation.request === null) return parse(null);
  try {
    const { body } = request;
    if (typeof body !== "string") throw new BodyError("", "must be JSON, sent as application/json");
    return parse(parseBody(body));
  } catch (error) {
    if (!(error instanceof BodyError)) throw error;
    throw new RequestError(operation.bodyError, error.message, undefined, error.member || undefined);
  }
}
