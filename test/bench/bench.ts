/** One measured figure. */
export interface BenchRow {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  /** What the figure must reach. */
  readonly bound?: { readonly limit: number; readonly direction: "at-least" | "at-most" };
  readonly holds?: boolean;
}

/** Figures that were measured together. */
export interface BenchTable {
  readonly title: string;
  readonly rows: readonly BenchRow[];
}

/** A figure that must not exceed a limit. */
export function atMost(limit: number, row: Omit<BenchRow, "bound" | "holds">): BenchRow {
  return { ...row, bound: { limit, direction: "at-most" }, holds: row.value <= limit };
}

/** A figure that must reach a limit. */
export function atLeast(limit: number, row: Omit<BenchRow, "bound" | "holds">): BenchRow {
  return { ...row, bound: { limit, direction: "at-least" }, holds: row.value >= limit };
}

/** The middle one of some figures. */
export function median(figures: readonly number[]): number {
  const sorted = [...figures].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[middle - 1] ?? Number.NaN)) / 2;
}

/** How long a piece of work takes, in milliseconds. */
export function timed(work: () => void): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}
