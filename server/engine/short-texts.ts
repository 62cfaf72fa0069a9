/** Pages whose texts are short: they were read with the page. */

import type { Cutter } from "./cut-object.js";
import type { PageRow } from "./page.js";
import { createPieces } from "./pieces.js";

/** The texts of a page's objects, cut to what the grant shows, with commas between; `null` where some are long, which were not read. */
export function shortTexts(cutter: Cutter, rows: readonly PageRow[]): Buffer | null {
  if (rows.some(({ stored }) => stored === null)) return null;
  const pieces = createPieces();
  for (const row of rows) {
    const { stored } = row;
    if (stored === null) continue;
    const cut = cutter.cut(row, stored.spans);
    if (cut === null) pieces.add(stored.bytes, stored.start, stored.end);
    else pieces.write((out) => cut(stored, out), stored.end - stored.start);
  }
  const [only = NOTHING, ...others] = pieces.take();
  return others.length === 0 ? only : Buffer.concat([only, ...others]);
}

const NOTHING = Buffer.alloc(0);
