import type { Listing } from "../model/types.js";

/**
 * Derives the path of a listing from its URL field: `cds_accounts_api` gives `/accounts`.
 *
 * @param overrides paths by URL field (or by listing name), which win over the derived one
 */
export function listingPath(listing: Listing, overrides: Readonly<Record<string, string>> = {}): string {
  const key = listing.urlField ?? listing.name;
  const override = overrides[key];
  if (override !== undefined) return override;
  return "/" + key.replace(/^cds_/, "").replace(/_api$/, "");
}
