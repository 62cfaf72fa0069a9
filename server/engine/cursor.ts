/** Cursors: where a page starts, encrypted, so that only this server makes and reads them. */

import { createCipheriv, createDecipheriv, createHmac, createSecretKey, hkdfSync, type KeyObject } from "node:crypto";
import { deflateRawSync, inflateRawSync } from "node:zlib";
import { CursorError, type Parameters } from "./types.js";

/** Whose page it is: nobody else can read its cursors. */
export interface CursorOwner {
  /** The listing's operation name. */
  readonly listing: string;
  /** The grant's id. */
  readonly grant: string;
}

/** Where a page's objects are: after an object or before it, or the same with the object itself. */
export type Direction = "after" | "from" | "before" | "until";

/** The place between two pages, and the request whose pages they are. */
export interface Cursor extends CursorOwner {
  readonly parameters: Parameters;
  readonly direction: Direction;
  /** The object's place in the order, and its identifier. */
  readonly sort: string;
  readonly id: string;
}

/** Writes and reads the cursors of a server. */
export interface Cursors {
  /** Writes a cursor, the same one for the same place: its characters are those that a URL takes as they are. */
  readonly write: (cursor: Cursor) => string;
  /**
   * Reads a cursor.
   *
   * @param expected the request that it comes with: other parameters than the cursor's own must not be there
   * @throws CursorError if this server did not make it, or made it for another listing, grant or filter
   */
  readonly read: (text: string, expected: CursorOwner & { readonly parameters: Parameters }) => Cursor;
}

const CIPHER = "aes-256-gcm";
const KEY_BYTES = 32;
const NONCE_BYTES = 12;
const TAG_BYTES = 16;

/** Contents from this many characters on are packed: those of long lists of values. */
const LONG = 600;

/** The first byte of a content says whether what follows is packed. */
const PLAIN = 0;
const PACKED = 1;

interface Keys {
  readonly encryption: KeyObject;
  readonly nonces: KeyObject;
}

/** Makes the cursors of a server; what is made with another secret is foreign to it. */
export function createCursors(secret: string): Cursors {
  const derived = Buffer.from(hkdfSync("sha256", secret, "", "cursors", 2 * KEY_BYTES));
  const keys: Keys = { encryption: createSecretKey(derived.subarray(0, KEY_BYTES)), nonces: createSecretKey(derived.subarray(KEY_BYTES)) };
  return {
    write: (cursor) => {
      const { parameters, direction, sort, id } = cursor;
      return encrypt(keys, ownerText(cursor), pack(JSON.stringify([sorted(parameters), direction, sort, id])));
    },
    read: (text, { listing, grant, parameters }) => {
      const content = decrypt(keys, ownerText({ listing, grant }), text);
      const parsed: unknown = content === null ? null : JSON.parse(unpack(content));
      const cursor = cursorOf({ listing, grant }, parsed);
      if (cursor === null) throw new CursorError("The cursor is none that this server has made for this listing and grant.");
      const given = sorted(parameters);
      if (Object.keys(given).length > 0 && JSON.stringify(given) !== JSON.stringify(sorted(cursor.parameters))) {
        throw new CursorError("The cursor belongs to other parameters than those that came with it.");
      }
      return cursor;
    },
  };
}

/**
 * Encrypts a content for an owner. The nonce follows from both, so that a page has one address, and no nonce serves
 * two contents.
 */
function encrypt({ encryption, nonces }: Keys, owner: string, content: Uint8Array): string {
  const nonce = createHmac("sha256", nonces).update(owner).update("\0").update(content).digest().subarray(0, NONCE_BYTES);
  const cipher = createCipheriv(CIPHER, encryption, nonce, { authTagLength: TAG_BYTES }).setAAD(Buffer.from(owner));
  const encrypted = Buffer.concat([nonce, cipher.update(content), cipher.final()]);
  return Buffer.concat([encrypted, cipher.getAuthTag()]).toString("base64url");
}

/** The content that was encrypted; `null` where it was not with these keys for this owner. */
function decrypt({ encryption }: Keys, owner: string, text: string): Buffer | null {
  const bytes = Buffer.from(text, "base64url");
  // Other spellings of the same bytes are refused too.
  if (bytes.length <= NONCE_BYTES + TAG_BYTES || bytes.toString("base64url") !== text) return null;
  const end = bytes.length - TAG_BYTES;
  const decipher = createDecipheriv(CIPHER, encryption, bytes.subarray(0, NONCE_BYTES), { authTagLength: TAG_BYTES });
  decipher.setAAD(Buffer.from(owner)).setAuthTag(bytes.subarray(end));
  const content = decipher.update(bytes.subarray(NONCE_BYTES, end));
  try {
    return Buffer.concat([content, decipher.final()]);
  } catch {
    // The one thing that fails here is that the tag does not fit.
    return null;
  }
}

function ownerText({ listing, grant }: CursorOwner): string {
  return JSON.stringify([listing, grant]);
}

function pack(content: string): Buffer {
  return content.length < LONG
    ? Buffer.concat([Buffer.of(PLAIN), Buffer.from(content)])
    : Buffer.concat([Buffer.of(PACKED), deflateRawSync(content)]);
}

function unpack(content: Buffer): string {
  const rest = content.subarray(1);
  return (content[0] === PACKED ? inflateRawSync(rest) : rest).toString();
}

/** The parameters that are there, by name. */
function sorted(parameters: Parameters): Parameters {
  const present = Object.entries(parameters).filter(([, value]) => value !== undefined);
  return Object.fromEntries(present.sort(([a], [b]) => (a < b ? -1 : 1)));
}

function cursorOf(owner: CursorOwner, parsed: unknown): Cursor | null {
  if (!Array.isArray(parsed)) return null;
  const [parameters, direction, sort, id]: readonly unknown[] = parsed;
  if (typeof sort !== "string" || typeof id !== "string") return null;
  if (direction !== "after" && direction !== "from" && direction !== "before" && direction !== "until") return null;
  return { ...owner, parameters: parametersOf(parameters), direction, sort, id };
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
