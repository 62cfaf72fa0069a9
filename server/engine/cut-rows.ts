/** Cutting the rows of a series' values, which are many: by the lengths of their cells, without looking at them. */

import { ROW_END } from "../store/series-cells.js";
import type { ByteWriter } from "./byte-writer.js";
import { PUNCTUATION } from "./cut.js";

/** Rows that follow one another and of which the same columns are left. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
  /** For each column that is left the stored one, or `null` for one that is empty here. */
  readonly picks: readonly (number | null)[];
}

/**
 * The last stretch, if it goes to the end and all columns are left: its rows are copied without looking for where each
 * of them ends.
 *
 * @param count how many rows there are, each with a cell for every column
 * @param width how many columns are stored
 */
export function wholeRest(stretches: readonly Stretch[], count: number, width: number): Stretch | null {
  const last = stretches.at(-1);
  return last !== undefined && last.from < count && last.to >= count && isEverything(last.picks, width) ? last : null;
}

/**
 * Writes the JSON text of the rows that are left.
 *
 * @param list where in the object's text the list of rows starts and ends, which has no spaces between its parts
 * @param cells the lengths of the cells of each row up to the last one that is left, or to the rest, as `readCells` gives them
 * @param width how many columns are stored
 * @param stretches the rows that are left, in order
 * @param rest the last one of them, if it is copied as a whole
 * @param copy copies a part of the object's text, cut as it has to be itself
 */
export function cutRows(
  list: { readonly start: number; readonly end: number },
  cells: Int32Array,
  width: number,
  stretches: readonly Stretch[],
  rest: Stretch | null,
  copy: (start: number, end: number) => void,
  out: ByteWriter,
): void {
  const starts = new Int32Array(width);
  const ends = new Int32Array(width);
  const isWhole = stretches.map(({ picks }) => isEverything(picks, width));
  let turn = 0;
  let isFirst = true;
  // Rows that are left whole are copied together.
  let wholeFrom = -1;
  let wholeTo = -1;
  const separate = (): void => {
    if (!isFirst) out.byte(PUNCTUATION.comma);
    isFirst = false;
  };
  const endWhole = (): void => {
    if (wholeFrom < 0) return;
    separate();
    copy(wholeFrom, wholeTo);
    wholeFrom = -1;
  };
  out.byte(PUNCTUATION.openList);
  let rowStart = list.start + 1;
  for (let row = 0, first = 0; first < cells.length; row += 1) {
    while (row >= (stretches[turn]?.to ?? Infinity)) turn += 1;
    const stretch = stretches[turn];
    if (stretch === undefined) break;
    const { next, end } = endOfRow(cells, first, rowStart);
    const count = next - first;
    if (row < stretch.from) {
      endWhole();
    } else if (isWhole[turn] === true && count === width) {
      if (wholeFrom < 0) wholeFrom = rowStart;
      wholeTo = end;
    } else {
      endWhole();
      separate();
      placeCells(cells, first, rowStart, starts, ends);
      out.byte(PUNCTUATION.openList);
      for (let index = 0; index < stretch.picks.length; index += 1) {
        if (index > 0) out.byte(PUNCTUATION.comma);
        const pick = stretch.picks[index] ?? null;
        if (pick === null || pick >= count) out.text("null");
        else copy(starts[pick] ?? 0, ends[pick] ?? 0);
      }
      out.byte(PUNCTUATION.closeList);
    }
    rowStart = end + 1;
    first = next + 1;
  }
  endWhole();
  if (rest !== null) {
    separate();
    copy(rowStart, list.end - 1);
  }
  out.byte(PUNCTUATION.closeList);
}

/** Where a row ends, and where its end is among the lengths. */
function endOfRow(cells: Int32Array, first: number, start: number): { readonly next: number; readonly end: number } {
  let next = first;
  let at = start;
  // A bracket or a comma stands before each cell.
  for (; cells[next] !== ROW_END; next += 1) at += 1 + (cells[next] ?? 0);
  return { next, end: next === first ? at + EMPTY_ROW : at + 1 };
}

/** Says where the cells of a row start and end, as many as there are columns. */
function placeCells(cells: Int32Array, first: number, start: number, starts: Int32Array, ends: Int32Array): void {
  let at = start;
  for (let index = 0; index < starts.length && cells[first + index] !== ROW_END; index += 1) {
    at += 1;
    starts[index] = at;
    at += cells[first + index] ?? 0;
    ends[index] = at;
  }
}

/** The length of `[]`. */
const EMPTY_ROW = 2;

function isEverything(picks: Stretch["picks"], width: number): boolean {
  return picks.length === width && picks.every((pick, index) => pick === index);
}
