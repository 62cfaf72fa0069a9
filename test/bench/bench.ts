/** One measured figure. */
export interface BenchRow {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  /** What the figure must reach. */
  readonly bound?: Limit;
  readonly holds?: boolean;
  /** What we want it to reach besides: nothing fails where it does not. */
  readonly goal?: Limit;
}

/** What a figure is compared with. */
export interface Limit {
  readonly limit: number;
  readonly direction: "at-least" | "at-most";
}

/** Figures that were measured together. */
export interface BenchTable {
  readonly title: string;
  readonly rows: readonly BenchRow[];
}

/** A figure that must not exceed a limit. */
export function atMost(limit: number, row: Omit<BenchRow, "bound" | "holds">): BenchRow {
  return bounded({ limit, direction: "at-most" }, row);
}

/** A figure that must reach a limit. */
export function atLeast(limit: number, row: Omit<BenchRow, "bound" | "holds">): BenchRow {
  return bounded({ limit, direction: "at-least" }, row);
}

function bounded(bound: Limit, row: Omit<BenchRow, "bound" | "holds">): BenchRow {
  return { ...row, bound, holds: isWithin(bound, row.value) };
}

/** A figure that we want to reach a limit. */
export function wanted(limit: number, row: Omit<BenchRow, "goal">): BenchRow {
  return { ...row, goal: { limit, direction: "at-least" } };
}

/** Whether a figure is within a limit. */
export function isWithin({ limit, direction }: Limit, value: number): boolean {
  return direction === "at-most" ? value <= limit : value >= limit;
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
