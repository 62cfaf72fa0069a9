/**
 * The lengths of the cells of a series' rows. Where these are known a series is cut by copying alone: its text, which
 * is long, need not be looked at.
 */

/** Stands after the lengths of each row's cells. */
export const ROW_END = -1;

/** A character stands for a length: those that most cells have take a byte. */
export const NO_LENGTH = 0x23;
/** Lengths that no single character stands for are written in figures, between two of these. */
const LONG = " ";
const FIRST_LONG = 0x7000;
const ROW = "!";

/** Writes the lengths as a text. */
export function writeCells(rows: readonly (readonly number[])[]): string {
  const written = (length: number): string => (length < FIRST_LONG ? String.fromCharCode(NO_LENGTH + length) : `${LONG}${length}${LONG}`);
  return rows.map((row) => `${row.map(written).join("")}${ROW}`).join("");
}

/** Reads lengths that {@link writeCells} has written, of the first rows: those of each row, and a {@link ROW_END} after them. */
export function readCells(text: string, rows: number): Int32Array {
  const [row, long] = [ROW.charCodeAt(0), LONG.charCodeAt(0)];
  const end = endOfRows(text, rows, row);
  const lengths = new Int32Array(end);
  let count = 0;
  for (let at = 0; at < end; at += 1) {
    const code = text.charCodeAt(at);
    if (code === long) {
      const figuresEnd = text.indexOf(LONG, at + 1);
      lengths[count] = Number(text.slice(at + 1, figuresEnd));
      at = figuresEnd;
    } else {
      lengths[count] = code === row ? ROW_END : code - NO_LENGTH;
    }
    count += 1;
  }
  return lengths.subarray(0, count);
}

/**
 * The characters of the text as they are, of the first rows, all of which have as many cells: for each cell its length
 * and {@link NO_LENGTH}, and one more after each row. A series has thousands of them, so that to read them once more
 * would take as long as to copy the cells.
 *
 * @returns `null` if one of the lengths takes several characters
 */
export function cellCodes(text: string, rows: number, width: number): Uint16Array | null {
  const first = text.slice(0, rows * (width + 1));
  if (first.includes(LONG)) return null;
  const { buffer, byteOffset } = Buffer.from(first, "utf16le");
  return new Uint16Array(buffer, byteOffset, first.length);
}

/** Where in the text its first rows end: figures have no character that ends a row. */
function endOfRows(text: string, rows: number, row: number): number {
  let at = 0;
  for (let ended = 0; at < text.length && ended < rows; at += 1) if (text.charCodeAt(at) === row) ended += 1;
  return at;
}
