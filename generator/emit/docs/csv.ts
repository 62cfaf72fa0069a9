type Cell = string | number | readonly string[] | null;

/** Records as comma-separated values with a header line (RFC 4180); lists are separated by spaces. */
export function csvOf<Column extends string>(
  columns: readonly Column[],
  records: readonly Readonly<Record<Column, Cell>>[],
): string {
  const rows = [columns, ...records.map((record) => columns.map((column) => textOf(record[column])))];
  return rows.map((row) => `${row.map(quote).join(",")}\r\n`).join("");
}

function textOf(value: Cell): string {
  if (value === null) return "";
  return typeof value === "object" ? value.join(" ") : String(value);
}

/** RFC 4180, section 2, rules 5 to 7. */
function quote(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replace(/"/g, "\"\"")}"` : text;
}
