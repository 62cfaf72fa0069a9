/** One listing as a Fastify route. */

import type { FastifyInstance, FastifyRequest } from "fastify";
import { Readable } from "node:stream";
import { RequestError } from "./errors.js";
import { baseUrlOf, bearerToken, isJsonText, sendJson } from "./http.js";
import { CURSOR_PARAMETER, type ListingHandler } from "./listing.js";
import { type ParameterProblem, type Parsed, readParameters, text } from "./read-parameters.js";
import type { Resource } from "./resource.js";

/** A listing with all that its route takes. */
export interface ServedListing<Parameters, Envelope> {
  readonly resource: Resource;
  readonly parse: (query: URLSearchParams) => Parsed<Parameters>;
  readonly handler: ListingHandler<Parameters, Envelope>;
  /** The address below which the listings are; by default the one that the request was sent to. */
  readonly baseUrl: string | undefined;
}

/** Registers the route of a listing: the token is looked for first, then the parameters are read. */
export function serveListing<Parameters, Envelope>(
  fastify: FastifyInstance,
  { resource, parse, handler, baseUrl }: ServedListing<Parameters, Envelope>,
): void {
  fastify.get(resource.path, async (request, reply) => {
    const token = bearerToken(request.headers.authorization);
    const query = queryOf(request);
    const page = readParameters(query, { [CURSOR_PARAMETER]: text });
    if (!page.ok) throw invalidParameter(page.problem);
    const parsed = parse(query);
    if (!parsed.ok) throw invalidParameter(parsed.problem);
    const answer = await handler({
      resource,
      parameters: parsed.parameters,
      cursor: page.parameters[CURSOR_PARAMETER] ?? null,
      token,
      baseUrl: baseUrlOf(fastify, request, baseUrl),
      query,
      // Made when it is asked for, since most handlers have no use for it.
      get signal() {
        return request.signal;
      },
    });
    return sendJson(reply, request.method === "HEAD" ? withoutReading(answer) : answer);
  });
}

/** What a response without a body is sent with: nobody reads a stream for it. */
function withoutReading(answer: unknown): unknown {
  if (!isJsonText(answer) || !(answer.jsonText instanceof Readable)) return answer;
  answer.jsonText.destroy();
  return { ...answer, jsonText: Readable.from([]) };
}

function queryOf(request: FastifyRequest): URLSearchParams {
  const start = request.url.indexOf("?");
  return new URLSearchParams(start === -1 ? "" : request.url.slice(start));
}

function invalidParameter({ parameter, value, expected }: ParameterProblem): RequestError {
  const shown = value.length > 100 ? `${value.slice(0, 100)}…` : value;
  return new RequestError(
    "invalid_request",
    `The parameter ${parameter} has the value '${shown}'; expected ${expected}.`,
    parameter,
  );
}
