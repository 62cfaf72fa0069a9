/** Cursors: where a page starts, signed, so that only this server makes them. */

import { createHmac, timingSafeEqual } from "node:crypto";
import { CursorError, type Parameters } from "./types.js";

/** The place between two pages, and the request whose pages they are. */
export interface Cursor {
  /** The listing's operation name. */
  readonly listing: string;
  /** The grant's id. */
  readonly grant: string;
  readonly parameters: Parameters;
  /** Whether the page comes after the object or before it. */
  readonly direction: "after" | "before";
  /** The object's place in the order, and its identifier. */
  readonly sort: string;
  readonly id: string;
}

const MAC_BYTES = 24;

/** Writes a cursor: the characters are those that a URL takes as they are. */
export function writeCursor(secret: string, cursor: Cursor): string {
  const { listing, grant, parameters, direction, sort, id } = cursor;
  const content = Buffer.from(JSON.stringify([listing, grant, sorted(parameters), direction, sort, id]));
  return Buffer.concat([mac(secret, content), content]).toString("base64url");
}

/**
 * Reads a cursor.
 *
 * @param expected the request that it comes with: other parameters than the cursor's own must not be there
 * @throws CursorError if this server did not make it, or made it for another listing, grant or filter
 */
export function readCursor(
  secret: string,
  text: string,
  expected: { readonly listing: string; readonly grant: string; readonly parameters: Parameters },
): Cursor {
  const bytes = Buffer.from(text, "base64url");
  const content = bytes.subarray(MAC_BYTES);
  const isOurs = bytes.length > MAC_BYTES && timingSafeEqual(bytes.subarray(0, MAC_BYTES), mac(secret, content));
  // Other spellings of the same bytes are refused too.
  if (!isOurs || bytes.toString("base64url") !== text) throw new CursorError("The cursor is none of this server's.");
  const parsed: unknown = JSON.parse(content.toString("utf8"));
  const cursor = cursorOf(parsed);
  if (cursor === null || cursor.listing !== expected.listing || cursor.grant !== expected.grant) {
    throw new CursorError("The cursor belongs to another request.");
  }
  const given = sorted(expected.parameters);
  if (Object.keys(given).length > 0 && JSON.stringify(given) !== JSON.stringify(sorted(cursor.parameters))) {
    throw new CursorError("The cursor belongs to other parameters than those that came with it.");
  }
  return cursor;
}

function mac(secret: string, content: Uint8Array): Buffer {
  return createHmac("sha256", secret).update(content).digest().subarray(0, MAC_BYTES);
}

/** The parameters that are there, by name. */
function sorted(parameters: Parameters): Parameters {
  const present = Object.entries(parameters).filter(([, value]) => value !== undefined);
  return Object.fromEntries(present.sort(([a], [b]) => (a < b ? -1 : 1)));
}

function cursorOf(parsed: unknown): Cursor | null {
  if (!Array.isArray(parsed)) return null;
  const [listing, grant, parameters, direction, sort, id]: readonly unknown[] = parsed;
  if (typeof listing !== "string" || typeof grant !== "string" || typeof sort !== "string" || typeof id !== "string") return null;
  if (direction !== "after" && direction !== "before") return null;
  return { listing, grant, parameters: parametersOf(parameters), direction, sort, id };
}

function parametersOf(parsed: unknown): Parameters {
  if (typeof parsed !== "object" || parsed === null) return {};
  return Object.fromEntries(
    Object.entries(parsed).map(([name, value]: readonly [string, unknown]) => {
      if (typeof value === "string") return [name, value];
      return [name, Array.isArray(value) ? value.map(String) : undefined];
    }),
  );
}
