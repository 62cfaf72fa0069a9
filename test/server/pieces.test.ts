import { expect, test } from "vitest";
import { createPieces } from "../../server/engine/pieces.js";

test("a text that is written says how many bytes it has, whether these are copied or not", () => {
  const pieces = createPieces();
  const [short, long] = [Buffer.alloc(10, "s"), Buffer.alloc(100_000, "l")];
  const written = [short, long].map((source) =>
    pieces.write((out) => {
      out.byte(0x5b);
      out.copy(source, 1, source.byteLength);
      out.byte(0x5d);
    }, source.byteLength + 1),
  );
  expect(written).toEqual([11, 100_001]);
  const taken = pieces.take();
  expect(taken.some(({ buffer }) => buffer === long.buffer)).toBe(true);
  expect(Buffer.concat(taken).toString()).toBe(`[${"s".repeat(9)}],[${"l".repeat(99_999)}]`);
  expect(pieces.write((out) => out.copy(short, 0, 10), 10)).toBe(10);
  expect(Buffer.concat(pieces.take()).toString()).toBe(`,${"s".repeat(10)}`);
});
