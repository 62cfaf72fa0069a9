import type { Listing } from "../model/types.js";

/** A request as far as its path depends on it. */
export interface Addressed extends Pick<Listing, "name" | "urlField"> {
  /** The path that follows from other requests, for what has no URL field of its own. */
  readonly derived?: string;
}

/** Paths that URL fields do not spell: RFC 7591 and what is built on it register at `/register`. */
const CUSTOMARY: Readonly<Record<string, string>> = { registration_endpoint: "/register" };

/**
 * Derives the path of a request from its URL field: `cds_accounts_api` gives `/accounts`.
 *
 * @param overrides paths by URL field (or by name, where there is none), which win over the derived one
 */
export function listingPath(request: Addressed, overrides: Readonly<Record<string, string>> = {}): string {
  const key = request.urlField ?? request.name;
  return overrides[key] ?? request.derived ?? CUSTOMARY[key] ?? "/" + key.replace(/^cds_/, "").replace(/_(?:api|endpoint)$/, "");
}
