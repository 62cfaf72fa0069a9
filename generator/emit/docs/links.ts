/**
 * Addresses within the site: `<path of the page>#<id>`, relative to the site's root, with forward slashes.
 */

/** Where something stands in the site, for example `cds-wg3-01/objects/account.html#field-account_number`. */
export type Address = string;

/** Turns a name into a file name without ending: `BillStatement` gives `bill-statement`. */
export function slug(name: string): string {
  const words = name
    .replace(/([a-z0-9])([A-Z])/g, "$1-$2")
    .replace(/([A-Z])([A-Z][a-z])/g, "$1-$2")
    .toLowerCase();
  return words.replace(/[^a-z0-9]+/g, "-").replace(/^-|-$/g, "") || "unnamed";
}

/** Reduces a name to characters that need no escaping, neither in an id nor in a link's fragment. */
export function fragmentId(name: string): string {
  return name.replace(/[^A-Za-z0-9_.:/-]+/g, "-") || "unnamed";
}

/**
 * Makes a function that hands out every name once: a second `account` becomes `account-2`.
 *
 * @param taken names that are never handed out
 */
export function uniqueNames(taken: readonly string[] = []): (wanted: string) => string {
  const used = new Set(taken);
  return (wanted) => {
    let name = wanted;
    for (let count = 2; used.has(name); count++) name = `${wanted}-${count}`;
    used.add(name);
    return name;
  };
}

/** The id part of an address; empty when the address is a whole page. */
export function idOf(address: Address): string {
  return address.split("#")[1] ?? "";
}

/** The page part of an address. */
export function pageOf(address: Address): string {
  return address.split("#")[0] ?? "";
}

/** The link from a page to an address, relative, so that the site works below any path and from a disk. */
export function relativeLink(fromPage: string, to: Address): string {
  const [toPage = "", id] = to.split("#");
  const fragment = id === undefined ? "" : `#${id}`;
  if (toPage === fromPage && fragment !== "") return fragment;
  const from = fromPage.split("/").slice(0, -1);
  const target = toPage.split("/");
  let shared = 0;
  while (shared < from.length && shared < target.length - 1 && from[shared] === target[shared]) shared++;
  return "../".repeat(from.length - shared) + target.slice(shared).join("/") + fragment;
}
