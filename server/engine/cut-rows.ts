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
 * Writes the JSON text of the rows that are left.
 *
 * @param start where in the object's text the list of rows starts, which has no spaces between its parts
 * @param cells the lengths of the cells of each row, as `readCells` gives them
 * @param width how many columns are stored
 * @param stretches the rows that are left, in order
 * @param copy copies a part of the object's text, cut as it has to be itself
 */
export function cutRows(
  start: number,
  cells: Int32Array,
  width: number,
  stretches: readonly Stretch[],
  copy: (start: number, end: number) => void,
  out: ByteWriter,
): void {
  const starts = new Int32Array(width);
  const ends = new Int32Array(width);
  let turn = 0;
  let at = start + 1;
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
  for (let row = 0, next = 0; next < cells.length; row += 1, next += 1) {
    while (row >= (stretches[turn]?.to ?? Infinity)) turn += 1;
    const stretch = stretches[turn];
    if (stretch === undefined) break;
    const rowStart = at;
    let count = 0;
    for (; cells[next] !== ROW_END; next += 1, count += 1) {
      // A bracket or a comma stands before each cell.
      at += 1;
      if (count < width) starts[count] = at;
      at += cells[next] ?? 0;
      if (count < width) ends[count] = at;
    }
    const rowEnd = count === 0 ? at + EMPTY_ROW : at + 1;
    at = rowEnd + 1;
    if (row < stretch.from) continue;
    if (count === width && isEverything(stretch.picks, width)) {
      if (wholeFrom < 0) wholeFrom = rowStart;
      wholeTo = rowEnd;
      continue;
    }
    endWhole();
    separate();
    out.byte(PUNCTUATION.openList);
    for (let index = 0; index < stretch.picks.length; index += 1) {
      if (index > 0) out.byte(PUNCTUATION.comma);
      const pick = stretch.picks[index] ?? null;
      if (pick === null || pick >= count) out.text("null");
      else copy(starts[pick] ?? 0, ends[pick] ?? 0);
    }
    out.byte(PUNCTUATION.closeList);
  }
  endWhole();
  out.byte(PUNCTUATION.closeList);
}

/** The length of `[]`. */
const EMPTY_ROW = 2;

function isEverything(picks: Stretch["picks"], width: number): boolean {
  return picks.length === width && picks.every((pick, index) => pick === index);
}
