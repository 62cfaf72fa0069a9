/** Cutting the rows of a series' values, which are long: each character is looked at once. */

/** Rows that follow one another and of which the same columns are left. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
  /** For each column that is left the stored one, or `null` for one that is empty here. */
  readonly picks: readonly (number | null)[];
}

const QUOTE = 0x22;
const COMMA = 0x2c;
const OPEN_LIST = 0x5b;
const BACKSLASH = 0x5c;
const CLOSE_LIST = 0x5d;
const OPEN_OBJECT = 0x7b;
const CLOSE_OBJECT = 0x7d;

/**
 * The JSON text of the rows that are left.
 *
 * @param text an object's text, known to be JSON
 * @param start where in it the list of rows starts
 * @param width how many columns are stored
 * @param stretches the rows that are left, in order
 * @param slice a part of the text, cut as it has to be itself
 */
export function cutRows(text: string, start: number, width: number, stretches: readonly Stretch[], slice: (start: number, end: number) => string): string {
  const pieces: string[] = [];
  let whole: { readonly from: number; to: number } | null = null;
  const endWhole = (): void => {
    if (whole !== null) pieces.push(slice(whole.from, whole.to));
    whole = null;
  };
  let next = 0;
  scanRows(text, start, (row, rowStart, rowEnd, cells) => {
    while (row >= (stretches[next]?.to ?? Infinity)) next += 1;
    const stretch = stretches[next];
    if (stretch === undefined) return false;
    if (row < stretch.from) return true;
    const { picks } = stretch;
    if (picks.length === width && cells.length === 2 * width && picks.every((pick, index) => pick === index)) {
      whole = { from: whole?.from ?? rowStart, to: rowEnd };
      return true;
    }
    endWhole();
    let cut = "[";
    for (const [index, pick] of picks.entries()) {
      if (index > 0) cut += ",";
      const [from, to] = pick === null ? [undefined, undefined] : [cells[2 * pick], cells[2 * pick + 1]];
      cut += from === undefined || to === undefined ? "null" : slice(from, to);
    }
    pieces.push(`${cut}]`);
    return true;
  });
  endWhole();
  return `[${pieces.join(",")}]`;
}

/**
 * Finds rows and their cells.
 *
 * @param onRow is given the row's place, where it starts and ends, and the same of each cell in turn, in a list that
 * holds the next row's afterwards; rows are looked for as long as it answers `true`
 */
function scanRows(text: string, start: number, onRow: (row: number, rowStart: number, rowEnd: number, cells: readonly number[]) => boolean): void {
  const cells: number[] = [];
  let depth = 0;
  let row = 0;
  let rowStart = 0;
  let cellStart = 0;
  const endCell = (end: number): void => {
    let [from, to] = [cellStart, end];
    while (isSpace(text.charCodeAt(from))) from += 1;
    while (to > from && isSpace(text.charCodeAt(to - 1))) to -= 1;
    if (to > from) cells.push(from, to);
  };
  for (let at = start; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === QUOTE) {
      for (at += 1; text.charCodeAt(at) !== QUOTE; at += 1) if (text.charCodeAt(at) === BACKSLASH) at += 1;
    } else if (code === COMMA) {
      if (depth !== 2) continue;
      endCell(at);
      cellStart = at + 1;
    } else if (code === OPEN_LIST || code === OPEN_OBJECT) {
      depth += 1;
      if (depth !== 2) continue;
      rowStart = at;
      cellStart = at + 1;
      cells.length = 0;
    } else if (code === CLOSE_LIST || code === CLOSE_OBJECT) {
      depth -= 1;
      if (depth === 0) return;
      if (depth !== 1) continue;
      endCell(at);
      if (!onRow(row, rowStart, at + 1, cells)) return;
      row += 1;
    }
  }
}

function isSpace(code: number): boolean {
  return code === 0x20 || code === 0x0a || code === 0x0d || code === 0x09;
}
