import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { resources } from "../../generated/server/resources.js";
import { wholeOf } from "../../server/engine/page-json.js";
import type { Grant } from "../../server/engine/types.js";
import { type BenchRow, type BenchTable, median } from "./bench.js";
import { accountId, SEGMENTS_OF_AN_ACCOUNT, segmentId, segmentText } from "./engine-data.js";
import { fill, type Filled, grants } from "./engine-filled.js";

const SEGMENTS = 50_000;
const TURNS = 9;
const FIRST_DAY = Date.UTC(2026, 2, 2);

/** What each change is of: a segment that every grant sees, and one that few do. */
const CHANGED = { "a segment of its own": 0, "a segment of others": SEGMENTS - 1 } as const;

/**
 * Measures the first page that a grant is shown after the data have changed, for which its view is brought into step,
 * beside the one for which the view is made.
 */
export async function benchViews(): Promise<BenchTable> {
  const folder = mkdtempSync(join(tmpdir(), "cds-codegen-bench-"));
  const filled = await fill(join(folder, "segments.sqlite"), SEGMENTS);
  try {
    const rows: BenchRow[] = [];
    for (const [name, grant] of grants()) rows.push(...(await rowsOf(filled, name, grant)));
    return { title: `Views of ${SEGMENTS.toLocaleString("en")} usage segments that follow changes, on SQLite`, rows };
  } finally {
    await filled.engine.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function rowsOf(filled: Filled, name: string, grant: Grant): Promise<readonly BenchRow[]> {
  const made: number[] = [];
  // A grant of another name has a view of its own.
  for (let turn = 0; turn < TURNS; turn += 1) made.push(await timeOf(filled, { ...grant, id: `${grant.id} ${turn}` }, turn));
  const making = median(made);
  const rows: BenchRow[] = [{ name: `${name}: made`, value: making, unit: "ms" }];
  let day = TURNS;
  await timeOf(filled, grant, day);
  for (const [what, index] of Object.entries(CHANGED)) {
    const followed: number[] = [];
    for (let turn = 0; turn < TURNS; turn += 1, day += 1) {
      await change(filled, index, day);
      followed.push(await timeOf(filled, grant, day));
    }
    const following = median(followed);
    rows.push(
      { name: `${name}: after a change of ${what}`, value: following, unit: "ms" },
      { name: `${name}: after a change of ${what}, beside made`, value: following / making, unit: "x" },
    );
  }
  return rows;
}

async function change({ engine }: Filled, index: number, day: number): Promise<void> {
  const at = new Date(FIRST_DAY + day * 86_400_000);
  const account = accountId(Math.floor(index / SEGMENTS_OF_AN_ACCOUNT));
  await engine.put("UsageSegment", [segmentText(segmentId(index), account, at.toISOString())], at);
}

/** How long a grant's first page takes on a day, in milliseconds. */
async function timeOf({ engine }: Filled, grant: Grant, day: number): Promise<number> {
  const start = performance.now();
  const page = await engine.listPage(resources.listUsageSegments, grant, { parameters: {}, cursor: null, now: new Date(FIRST_DAY + day * 86_400_000 + 1) });
  await wholeOf(page.json);
  if (page.count === 0) throw new Error(`${grant.id} sees nothing`);
  return performance.now() - start;
}
