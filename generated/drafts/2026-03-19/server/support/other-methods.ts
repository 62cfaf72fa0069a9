/** What an address answers to methods that it does not have. */

import type { FastifyInstance } from "fastify";
import { RequestError } from "./errors.js";

/** The methods with which resources are read and changed; others are left to whoever registers them. */
const METHODS = ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE"] as const;

/** A route by the pattern of its address. */
export interface Address {
  /** For example `/clients/:id`. */
  readonly url: string;
  readonly method: string;
}

/**
 * Has addresses answer 405 to the methods that they do not have, and name those that they have in the `Allow`
 * header (RFC 9110, section 15.5.6).
 */
export function refuseOtherMethods(fastify: FastifyInstance, addresses: readonly Address[]): void {
  const known = new Map<string, Set<string>>();
  for (const { url, method } of addresses) {
    const methods = known.get(url) ?? new Set();
    // Fastify answers HEAD wherever it answers GET.
    known.set(url, methods.add(method).add(method === "GET" ? "HEAD" : method));
  }
  for (const [url, methods] of known) {
    const allowed = METHODS.filter((method) => methods.has(method)).join(", ");
    const others = METHODS.filter((method) => !methods.has(method));
    if (others.length === 0) continue;
    fastify.route({
      method: others,
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
