import type { Coverage, SpecModel } from "../model/types.js";

/** How much of a document was understood. */
export interface CoverageRow extends Coverage {
  readonly document: string;
}

/** One row a document, and one for all of them where there are several. */
export function coverageRows(model: SpecModel): readonly CoverageRow[] {
  const rows = model.documents.map((document) => ({ document: document.id, ...document.coverage }));
  return rows.length > 1 ? [...rows, { document: "all", ...model.coverage }] : rows;
}

/** Prints the rows as a table. */
export function formatCoverage(rows: readonly CoverageRow[]): string {
  const columns = ["blocks", "consumed", "informative", "unknown"] as const;
  const width = Math.max(...rows.map((row) => row.document.length), "document".length);
  const line = (first: string, cells: readonly string[]): string =>
    `${first.padEnd(width)}${cells.map((cell) => cell.padStart(13)).join("")}\n`;
  const share = (row: CoverageRow): string => `${row.blocks === 0 ? 100 : (100 * (1 - row.unknown / row.blocks)).toFixed(1)} %`;
  return [
    line("document", [...columns, "understood"]),
    ...rows.map((row) => line(row.document, [...columns.map((column) => String(row[column])), share(row)])),
  ].join("");
}
