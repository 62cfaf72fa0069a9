/** Cutting rows to some of their columns, where all rows have all columns and cells are left as they are. */

import { NO_LENGTH } from "../store/series-cells.js";
import type { ByteWriter } from "./byte-writer.js";
import type { Stretch } from "./cut-rows.js";
import { PUNCTUATION } from "./cut.js";

/** Whether the columns that are left stand in all rows, in their order: otherwise rows need more care. */
export function keepColumns(stretches: readonly Stretch[]): boolean {
  return stretches.every(({ picks }) => picks.every((pick, index) => pick !== null && pick > (picks[index - 1] ?? -1)));
}

/**
 * Writes the JSON text of the rows that are left, as `cutRows` does.
 *
 * @param source the bytes that hold the list of rows
 * @param list where it starts and ends among them
 * @param codes the lengths of the cells of each row up to the last one that is left, or to the rest, as `cellCodes` gives them
 * @param width how many columns are stored, and how many cells each row has
 * @param stretches the rows that are left, in order
 * @param rest the last one of them, if it is copied as a whole
 */
export function cutColumns(
  source: Buffer,
  list: { readonly start: number; readonly end: number },
  codes: Uint16Array,
  width: number,
  stretches: readonly Stretch[],
  rest: Stretch | null,
  out: ByteWriter,
): void {
  const count = codes.length / (width + 1);
  let rowStart = list.start + 1;
  let row = 0;
  let isFirst = true;
  out.byte(PUNCTUATION.openList);
  for (const stretch of stretches) {
    const { from, to, picks } = stretch;
    if (from >= count && stretch !== rest) break;
    rowStart = startOfRow(codes, width, row, from, rowStart);
    row = from;
    if (stretch === rest) {
      if (!isFirst) out.byte(PUNCTUATION.comma);
      out.copy(source, rowStart, list.end - 1);
      break;
    }
    const isPicked = Uint8Array.from({ length: width }, (_, column) => Number(picks.includes(column)));
    if (!isFirst) out.byte(PUNCTUATION.comma);
    isFirst = false;
    const rows: Rows = { source, start: rowStart, codes, width, from, to: Math.min(to, count), isPicked };
    // Rows become no longer, and have a comma between as before.
    out.fill(list.end - rowStart + TOO_MANY, (target, offset) => copyRows(rows, target, offset));
  }
  out.byte(PUNCTUATION.closeList);
}

/** Rows that follow one another. */
interface Rows {
  readonly source: Buffer;
  /** Where the first one starts. */
  readonly start: number;
  readonly codes: Uint16Array;
  readonly width: number;
  readonly from: number;
  readonly to: number;
  /** For each column 1, if it is left. */
  readonly isPicked: Uint8Array;
}

/**
 * Writes rows with commas between.
 *
 * @returns where they end
 */
function copyRows({ source, start, codes, width, from, to, isPicked }: Rows, target: Buffer, offset: number): number {
  const input = new DataView(source.buffer, source.byteOffset, source.byteLength);
  const output = new DataView(target.buffer, target.byteOffset, target.byteLength);
  const lastSixteen = source.byteLength - 16;
  let at = start;
  let place = offset;
  let first = from * (width + 1);
  for (let row = from; row < to; row += 1) {
    const rowPlace = place;
    for (let column = 0; column < width; column += 1) {
      // With the bracket or the comma before it.
      const length = 1 + (codes[first + column] ?? 0) - NO_LENGTH;
      if (isPicked[column] === 1) {
        if (length <= 16 && at <= lastSixteen) copySixteen(input, at, output, place);
        else for (let index = 0; index < length; index += 4) output.setInt32(place + index, input.getInt32(at + index));
        place += length;
      }
      at += length;
    }
    output.setUint8(rowPlace, PUNCTUATION.openList);
    output.setUint8(place, PUNCTUATION.closeList);
    output.setUint8(place + 1, PUNCTUATION.comma);
    place += BETWEEN_ROWS;
    at += BETWEEN_ROWS;
    first += width + 1;
  }
  return place - 1;
}

/**
 * Copies as many bytes as most cells have, or more: what follows overwrites those that are too many. That takes far
 * less time than to copy each byte. Numbers keep their bytes unless they are none (NaN); as these would end with 0x7f
 * after 0xf0 or more, or with 0xff, UTF-8 holds none.
 */
function copySixteen(input: DataView, at: number, output: DataView, place: number): void {
  output.setFloat64(place, input.getFloat64(at, true), true);
  output.setFloat64(place + 8, input.getFloat64(at + 8, true), true);
}

/** How many bytes are copied too many at most: of fours, there are as many to be read, since the ends of a list and of an object follow. */
const TOO_MANY = 15;

/** The length of the bracket and the comma after the last cell of a row. */
const BETWEEN_ROWS = 2;

/** Where a row starts that comes after another one. */
function startOfRow(codes: Uint16Array, width: number, row: number, later: number, start: number): number {
  let at = start + (later - row) * BETWEEN_ROWS;
  for (let first = row * (width + 1); first < later * (width + 1); first += width + 1) {
    for (let column = 0; column < width; column += 1) at += 1 + (codes[first + column] ?? 0) - NO_LENGTH;
  }
  return at;
}
