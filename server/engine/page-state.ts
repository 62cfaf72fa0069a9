import { createHash } from "node:crypto";
import type { PageRow } from "./page.js";

/**
 * Names what a page shows. A version of an object never changes; what shows of it follows from the view, from the
 * accesses that show it and from the identifiers that do not show.
 */
export function pageState(view: string, listing: string, rows: readonly PageRow[]): string {
  const content = rows.map(({ version, shows, hidden }) => [
    version,
    shows,
    ...(hidden === null ? [] : [hidden.singles, [...hidden.lists].map(([field, ids]) => [field, [...ids]])]),
  ]);
  return createHash("sha256").update(JSON.stringify([view, listing, content])).digest("base64url");
}
