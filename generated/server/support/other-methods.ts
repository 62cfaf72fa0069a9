/** What an address answers to methods that it does not have. */

import type { FastifyInstance } from "fastify";
import { METHODS } from "node:http";
import { RequestError } from "./errors.js";

/** All methods that reach a route: `CONNECT` asks for a tunnel, and not at an address. */
const ROUTED = METHODS.filter((method) => method !== "CONNECT");

/** A route by the pattern of its address. */
export interface Address {
  /** For example `/clients/:id`. */
  readonly url: string;
  readonly method: string;
}

/**
 * Has addresses answer 405 to the methods that they do not have, and name those that they have in the `Allow`
 * header (RFC 9110, section 15.5.6). Routes that are there already stay as they are.
 */
export function refuseOtherMethods(fastify: FastifyInstance, addresses: readonly Address[]): void {
  const known = new Map<string, Set<string>>();
  for (const { url, method } of addresses) {
    const methods = known.get(url) ?? new Set();
    // Fastify answers HEAD wherever it answers GET.
    known.set(url, methods.add(method).add(method === "GET" ? "HEAD" : method));
  }
  for (const method of ROUTED) {
    if (!fastify.supportedMethods.includes(method)) fastify.addHttpMethod(method);
  }
  for (const [url, methods] of known) {
    const allowed = ROUTED.filter((method) => methods.has(method)).join(", ");
    fastify.route({
      method: ROUTED.filter((method) =>
        !methods.has(method) && !fastify.hasRoute({ url: `${fastify.prefix}${url}`, method })
      ),
      url,
      // Before a body is taken in, whatever it is.
      onRequest: async (_request, reply) => {
        reply.header("allow", allowed);
        throw new RequestError("method_not_allowed", `This address allows ${allowed}.`);
      },
      handler: async () => undefined,
    });
  }
}
