import type { Access, Draft, Grant } from "../../server/engine/types.js";

/** An object, parsed. */
export type Item = Record<string, unknown>;

/** The indexes of the intervals that an access shows; `null` if it does not show the series at all. */
export function intervalsOf({ details }: Access, item: Item): number[] | null {
  const values = Array.isArray(item["values"]) ? item["values"] : [];
  const all = values.map((_, index) => index);
  const [from, to] = [limitOf(details["segment_start"], -Infinity), limitOf(details["segment_end"], Infinity)];
  const [start, end] = [Date.parse(String(item["segment_start"])), Date.parse(String(item["segment_end"]))];
  if (start >= from && end <= to) return all;
  const interval = Number(String(item["interval"])) * 1000;
  const inside = all.filter((index) => start + index * interval >= from && start + (index + 1) * interval <= to);
  return inside.length === 0 ? null : inside;
}

function limitOf(value: unknown, none: number): number {
  return typeof value === "string" && value !== "infinite" ? Date.parse(value) : none;
}

/** Cuts a series to what the accesses show together. */
export function cut(draft: Draft, grant: Grant, by: readonly number[], object: string, item: Item): Item {
  const resource = draft.resources.find((each) => each.item === object);
  const formatsField = resource?.fields.find(({ name }) => name === "formats" || name === "format")?.name;
  if (formatsField === undefined || !("values" in item)) return item;
  const given = item[formatsField];
  const formats: unknown[] = Array.isArray(given) ? given : [];
  const values: unknown[] = Array.isArray(item["values"]) ? item["values"] : [];
  const accesses = by.map((index) => {
    const access = grant.accesses[index];
    if (access === undefined) throw new Error("an access that shows something is one of the grant");
    const isCutAtEnd = Date.parse(String(item["segment_end"])) > limitOf(access.details["segment_end"], Infinity);
    return { rows: new Set(intervalsOf(access, item) ?? []), columns: columnsOf(draft, access, formats), isCutAtEnd };
  });
  if (accesses.some(({ rows, columns, isCutAtEnd }) => rows.size === values.length && columns.size === formats.length && !isCutAtEnd)) return item;
  const rows = accesses.flatMap((each) => [...each.rows]);
  const [first, last] = [Math.min(...rows), Math.max(...rows)];
  const columns = formats.map((_, index) => index).filter((index) => accesses.some((each) => each.columns.has(index)));
  const start = Date.parse(String(item["segment_start"]));
  const interval = Number(String(item["interval"])) * 1000;
  const timeOf = (index: number): string => `${new Date(start + index * interval).toISOString().replace(/\.?0*Z$/, "")}Z`;
  return {
    ...item,
    [formatsField]: columns.map((index) => formats[index]),
    values:
      columns.length === 0 || values.length === 0
        ? []
        : values.slice(first, last + 1).map((set, offset) =>
            columns.map((column) =>
              accesses.some((each) => each.rows.has(first + offset) && each.columns.has(column)) && Array.isArray(set) ? set[column] : null,
            ),
          ),
    ...(rows.length === 0 || first === 0 ? {} : { segment_start: timeOf(first) }),
    ...(rows.length === 0 || (last === values.length - 1 && accesses.some(({ isCutAtEnd }) => !isCutAtEnd)) ? {} : { segment_end: timeOf(last + 1) }),
  };
}

function columnsOf({ policy }: Draft, { details }: Access, formats: readonly unknown[]): Set<number> {
  const asked = Object.entries(policy.detailsFields)
    .filter(([field, { columns }]) => columns !== null && details[field] !== undefined && details[field] !== true)
    .flatMap(([field]) => [details[field]].flat());
  const isLimited = Object.entries(policy.detailsFields).some(([field, { columns }]) => columns !== null && details[field] !== undefined && details[field] !== true);
  return new Set(formats.flatMap((format, index) => (!isLimited || asked.includes(typeOf(format)) ? [index] : [])));
}

function typeOf(format: unknown): string {
  if (typeof format === "string") return format;
  return typeof format === "object" && format !== null ? String(Reflect.get(format, "type")) : "";
}
