/** What all routes share: who asks, where the server is, and the one form in which errors are answered. */

import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import type { Readable } from "node:stream";
import { challenge, type ErrorBody, RequestError } from "./errors.js";
import { toJson } from "./json.js";

/** The content type of every response that is JSON. */
export const JSON_TYPE = "application/json; charset=utf-8";

/** A response's body that is JSON text already: a string, its bytes in UTF-8, or a stream of them. */
export interface JsonText {
  readonly jsonText: string | Uint8Array | Readable;
  /** The entity tag of what it shows (RFC 9110, section 8.8.3), with its quotes. */
  readonly etag?: string;
}

/** Whether what a handler answered is JSON text. */
export function isJsonText(answer: unknown): answer is JsonText {
  return typeof answer === "object" && answer !== null && "jsonText" in answer;
}

/** Sends what a handler answered as JSON. */
export function sendJson(reply: FastifyReply, answer: unknown): FastifyReply {
  reply.type(JSON_TYPE);
  if (!isJsonText(answer)) return reply.send(toJson(answer));
  if (answer.etag !== undefined) reply.header("etag", answer.etag);
  return reply.send(answer.jsonText);
}

/**
 * The token of an `Authorization: Bearer` header (RFC 6750, section 2.1).
 *
 * @throws RequestError if there is none, or if it holds other characters than a token may
 */
export function bearerToken(header: string | undefined): string {
  const [, credentials] = /^Bearer(?: +(.*))?$/i.exec(header ?? "") ?? [];
  if (credentials === undefined || credentials === "") {
    throw new RequestError("unauthorized", "A bearer token is needed in the Authorization header.");
  }
  if (!/^[A-Za-z0-9\-._~+/]+=*$/.test(credentials)) {
    throw new RequestError("invalid_token", "The bearer token is malformed.");
  }
  return credentials;
}

/** The characters of a host's name or address, with a port (RFC 9112, section 3.2). */
const HOST = /^(?:[\w.~%-]+|\[[\da-f.:]+\])(?::\d*)?$/i;

/**
 * The host that a request was sent to, as the request names it.
 *
 * @throws RequestError if it names none, or something else than a host
 */
export function hostOf({ host }: FastifyRequest): string {
  if (HOST.test(host)) return host;
  throw new RequestError("invalid_request", "The Host header must name the host that the request is sent to.");
}

/**
 * The address below which the routes are, without a slash at its end.
 *
 * @throws RequestError if it is not configured and the request does not name its host
 */
export function baseUrlOf(fastify: FastifyInstance, request: FastifyRequest, configured: string | undefined): string {
  return (configured ?? `${request.protocol}://${hostOf(request)}${fastify.prefix}`).replace(/\/+$/, "");
}

/** Answers an error in its JSON form; what the server itself did wrong is logged and not told. */
export function answerError(error: unknown, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const known = knownError(error);
  if (known.statusCode >= 500 && !(error instanceof RequestError)) request.log.error(error);
  const header = challenge(known.body);
  if (header !== null) reply.header("www-authenticate", header);
  return reply.code(known.statusCode).type(JSON_TYPE).send(JSON.stringify(known.body));
}

function knownError(error: unknown): { readonly statusCode: number; readonly body: ErrorBody } {
  if (error instanceof RequestError) return error;
  // Errors of Fastify and its plugins say whose fault they are, for example a limit on requests.
  const statusCode = error instanceof Error && "statusCode" in error ? error.statusCode : undefined;
  if (error instanceof Error && typeof statusCode === "number" && statusCode >= 400 && statusCode < 500) {
    return { statusCode, body: { error: "invalid_request", error_description: error.message } };
  }
  return new RequestError("server_error", "The server failed to answer this request.");
}
