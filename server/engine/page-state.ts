import { hash } from "node:crypto";
import { hiddenValues } from "./hidden-links.js";
import type { PageRow, PageRows } from "./page.js";

/**
 * Names the objects of a page and what shows of them. A version of an object never changes; what shows of it follows
 * from the view, from the accesses that show it and from the identifiers that do not show.
 */
export function contentName(rows: readonly Pick<PageRow, "version" | "shows" | "hidden">[]): string {
  // A hundred rows are put together faster as texts than as JSON, which has no line ends of its own.
  const content = rows.map(({ version, shows, hidden }) => `${version} ${shows}${hidden === null ? "" : ` ${JSON.stringify(hiddenValues(hidden))}`}`);
  return hash("sha256", content.join("\n"), "base64url");
}

/**
 * Names what a page shows. Where the pages around it start follows from its objects; whether there are any does not.
 * Versions are counted by a database, so that another one's, and one that begins anew, must not have the same names: the
 * secret of the server is in its database.
 *
 * @param content what {@link contentName} says
 */
export function pageState(secret: string, view: string, listing: string, content: string, { before, after }: Pick<PageRows, "before" | "after">): string {
  return hash("sha256", JSON.stringify([secret, view, listing, before !== null, after !== null, content]), "base64url");
}
