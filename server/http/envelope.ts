import { Readable } from "node:stream";
import type { Collection } from "../../generated/server/support/resource.js";
import type { Page } from "../engine/types.js";

/** Up to this many bytes an answer is sent in one piece, which is faster and can be tagged. */
const WHOLE = 1024 * 1024;

/** The addresses of the pages around one. */
export interface Neighbours {
  readonly next: string | null;
  readonly previous: string | null;
}

/**
 * The JSON text of a listing's envelope in UTF-8: in one piece where the page is small, a stream where it is not. The
 * texts of the objects are taken over as they are.
 */
export async function envelope(collections: readonly Collection[], { json }: Pick<Page, "json">, neighbours: Neighbours): Promise<Buffer | Readable> {
  const { start, end } = around(collections, neighbours);
  if (Buffer.isBuffer(json)) return Buffer.concat([start, json, end]);
  const pieces = piecesOf(start, json, end);
  const first: Buffer[] = [];
  for (let size = 0; size <= WHOLE;) {
    const { value, done } = await pieces.next();
    if (done === true) return Buffer.concat(first);
    first.push(value);
    size += value.byteLength;
  }
  return Readable.from(inOrder(first, pieces), { objectMode: false });
}

async function* piecesOf(start: Buffer, json: AsyncIterable<Buffer>, end: Buffer): AsyncGenerator<Buffer, void, undefined> {
  yield start;
  yield* json;
  yield end;
}

async function* inOrder(first: readonly Buffer[], rest: AsyncIterable<Buffer>): AsyncGenerator<Buffer, void, undefined> {
  yield* first;
  yield* rest;
}

/** What comes before the objects and after them. */
function around([listed, ...others]: readonly Collection[], { next, previous }: Neighbours): { readonly start: Buffer; readonly end: Buffer } {
  if (listed === undefined) throw new TypeError("A listing needs a field for its objects.");
  const members = [
    ...link(listed.next, next),
    ...link(listed.previous, previous),
    ...others.flatMap((other) => [member(other.field, []), ...link(other.next, null), ...link(other.previous, null)]),
  ];
  return { start: Buffer.from(`{${JSON.stringify(listed.field)}:[`), end: Buffer.from(`]${members.map((one) => `,${one}`).join("")}}`) };
}

function link(field: string | null, address: string | null): readonly string[] {
  return field === null ? [] : [member(field, address)];
}

function member(field: string, value: unknown): string {
  return `${JSON.stringify(field)}:${JSON.stringify(value)}`;
}
