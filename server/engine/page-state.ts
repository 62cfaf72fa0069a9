import { hash } from "node:crypto";
import { hiddenValues } from "./hidden-links.js";
import type { PageRows } from "./page.js";

/**
 * Names what a page shows. A version of an object never changes; what shows of it follows from the view, from the
 * accesses that show it and from the identifiers that do not show. Where the pages around it start follows from its
 * objects; whether there are any does not. Versions are counted by a database, so that another one's, and one that
 * begins anew, must not have the same names: the secret of the server is in its database.
 */
export function pageState(secret: string, view: string, listing: string, { rows, before, after }: PageRows): string {
  // A hundred rows are put together faster as texts than as JSON, which has no line ends of its own.
  const content = rows.map(({ version, shows, hidden }) => `${version} ${shows}${hidden === null ? "" : ` ${JSON.stringify(hiddenValues(hidden))}`}`);
  return hash("sha256", [JSON.stringify([secret, view, listing, before !== null, after !== null]), ...content].join("\n"), "base64url");
}
