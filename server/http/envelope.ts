import { Readable } from "node:stream";
import type { Collection } from "../../generated/server/support/resource.js";
import type { Page } from "../engine/types.js";

/** Up to this many characters an answer is sent in one piece, which is faster and can be tagged. */
const WHOLE = 1024 * 1024;

/** How much text of a stream is put together before it is sent. */
const PIECE = 64 * 1024;

/** The addresses of the pages around one. */
export interface Neighbours {
  readonly next: string | null;
  readonly previous: string | null;
}

/**
 * The JSON text of a listing's envelope: a string where the page is small, a stream where it is not. The texts of
 * the objects are taken over as they are.
 */
export async function envelope(collections: readonly Collection[], page: Page, neighbours: Neighbours): Promise<string | Readable> {
  const pieces = piecesOf(collections, page, neighbours);
  let start = "";
  while (start.length <= WHOLE) {
    const { value, done } = await pieces.next();
    if (done === true) return start;
    start += value;
  }
  return Readable.from(inOrder(start, pieces), { objectMode: false });
}

async function* inOrder(first: string, rest: AsyncIterable<string>): AsyncGenerator<string> {
  yield first;
  yield* rest;
}

async function* piecesOf(collections: readonly Collection[], page: Page, { next, previous }: Neighbours): AsyncGenerator<string, void> {
  const [listed, ...others] = collections;
  if (listed === undefined) throw new TypeError("A listing needs a field for its objects.");
  let piece = `{${JSON.stringify(listed.field)}:[`;
  let isFirst = true;
  for await (const text of page.texts) {
    piece += isFirst ? text : `,${text}`;
    isFirst = false;
    if (piece.length < PIECE) continue;
    yield piece;
    piece = "";
  }
  const members = [
    ...link(listed.next, next),
    ...link(listed.previous, previous),
    ...others.flatMap((other) => [member(other.field, []), ...link(other.next, null), ...link(other.previous, null)]),
  ];
  yield `${piece}]${members.map((one) => `,${one}`).join("")}}`;
}

function link(field: string | null, address: string | null): readonly string[] {
  return field === null ? [] : [member(field, address)];
}

function member(field: string, value: unknown): string {
  return `${JSON.stringify(field)}:${JSON.stringify(value)}`;
}
