import { type ByteWriter, createByteWriter } from "./byte-writer.js";
import { PUNCTUATION } from "./cut.js";

/** The JSON texts of objects on their way out, with commas between them. */
export interface Pieces {
  /** Adds a text that is among some bytes. */
  readonly add: (bytes: Buffer, start: number, end: number) => void;
  /**
   * Adds a text that is written now.
   *
   * @param size how many bytes it has at most
   * @returns how many it has
   */
  readonly write: (write: (out: ByteWriter) => void, size: number) => number;
  /** Takes what was added: small texts in one piece, and without a copy those that are large or lie together already. */
  readonly take: () => readonly Buffer[];
}

/** Shorter stretches of bytes are copied, so that there are fewer pieces. */
const LARGE = 1 << 16;

/** Texts that follow one another among the same bytes, with commas between. */
interface Stretch {
  readonly bytes: Buffer;
  readonly start: number;
  readonly end: number;
}

/** Makes the pieces of one answer. */
export function createPieces(): Pieces {
  const out = createByteWriter(LARGE / 4);
  let pieces: Buffer[] = [];
  // How many bytes they have.
  let length = 0;
  let stretch: Stretch | null = null;
  let isFirst = true;
  const separate = (): void => {
    if (!isFirst) out.byte(PUNCTUATION.comma);
    isFirst = false;
  };
  const push = (piece: Buffer): void => {
    pieces.push(piece);
    length += piece.byteLength;
  };
  const endWritten = (): void => {
    if (out.length() > 0) push(out.take());
  };
  const withoutCopies: ByteWriter = {
    ...out,
    copy: (source, start, end) => {
      if (end - start < LARGE) return out.copy(source, start, end);
      endWritten();
      push(source.subarray(start, end));
    },
  };
  const endStretch = (): void => {
    if (stretch === null) return;
    const { bytes, start, end } = stretch;
    stretch = null;
    // A comma that is there already need not be a piece of its own.
    const from = !isFirst && bytes[start - 1] === PUNCTUATION.comma ? start - 1 : start;
    if (from === start) separate();
    isFirst = false;
    if (end - from < LARGE) return out.copy(bytes, from, end);
    endWritten();
    push(bytes.subarray(from, end));
  };
  return {
    add: (bytes, start, end) => {
      if (stretch !== null && stretch.bytes === bytes && stretch.end + 1 === start) {
        stretch = { bytes, start: stretch.start, end };
        return;
      }
      endStretch();
      stretch = { bytes, start, end };
    },
    write: (write, size) => {
      endStretch();
      separate();
      out.reserve(size);
      const before = length + out.length();
      write(withoutCopies);
      return length + out.length() - before;
    },
    take: () => {
      endStretch();
      endWritten();
      const taken = pieces;
      pieces = [];
      length = 0;
      return taken;
    },
  };
}
