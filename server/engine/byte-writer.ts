/** Puts bytes together from parts of others. */
export interface ByteWriter {
  /** Makes room for so many more bytes. */
  readonly reserve: (count: number) => void;
  readonly byte: (code: number) => void;
  readonly copy: (source: Buffer, start: number, end: number) => void;
  readonly text: (text: string) => void;
  /**
   * Has up to so many bytes written by a function, which is faster than one by one.
   *
   * @param write writes from a place on, and says where it ended
   */
  readonly fill: (room: number, write: (target: Buffer, offset: number) => number) => void;
  /** How many bytes were written since they were taken last. */
  readonly length: () => number;
  /** Takes what was written, and begins anew. */
  readonly take: () => Buffer;
}

/** Fewer bytes are copied faster one by one. */
const SHORT = 80;

/** @param expected how many bytes to make room for once there are any; more are taken too */
export function createByteWriter(expected: number): ByteWriter {
  let bytes = Buffer.alloc(0);
  let length = 0;
  const reserve = (count: number): void => {
    if (length + count <= bytes.length) return;
    const larger = Buffer.allocUnsafe(Math.max(expected, 2 * bytes.length, length + count));
    bytes.copy(larger, 0, 0, length);
    bytes = larger;
  };
  return {
    reserve,
    byte: (code) => {
      reserve(1);
      bytes[length] = code;
      length += 1;
    },
    copy: (source, start, end) => {
      const count = end - start;
      reserve(count);
      // Variables of this function's own are read faster than those around it.
      const target = bytes;
      const offset = length;
      if (count < SHORT) for (let index = 0; index < count; index += 1) target[offset + index] = source[start + index] ?? 0;
      else source.copy(target, offset, start, end);
      length += count;
    },
    text: (text) => {
      reserve(3 * text.length);
      length += bytes.write(text, length);
    },
    fill: (room, write) => {
      reserve(room);
      length = write(bytes, length);
    },
    length: () => length,
    take: () => {
      const written = bytes.subarray(0, length);
      // What is kept in memory is counted by its length, so that it must not hold much more.
      const isFull = 4 * length >= 3 * bytes.length;
      const taken = isFull ? written : Buffer.from(written);
      if (isFull) bytes = Buffer.alloc(0);
      length = 0;
      return taken;
    },
  };
}
