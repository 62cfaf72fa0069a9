import { expect, test } from "vitest";
import { readObjectText } from "../../server/store/object-text.js";
import { type ObjectTable, schemaOf } from "../../server/store/schema.js";
import { MOST_VERSIONS, versionNumber } from "../../server/store/version-number.js";
import { newestDraft } from "./engine-drafts.js";
import { account, segment } from "./engine-examples.js";

const schema = schemaOf(newestDraft());

function tableOf(object: string): ObjectTable {
  const table = schema.get(object);
  if (table === undefined) throw new Error(`there are no objects ${object}`);
  return table;
}

const numberOf = (object: string, text: string, count: number): number => versionNumber(tableOf(object), readObjectText(tableOf(object), text), count);
const modified = (time: unknown, count = 0): number => numberOf("Account", account("a", { cds_modified: time }), count);

test("a version's number begins with the time by which its listing is ordered", () => {
  const [first, same, second, later] = [modified("2026-03-01T12:00:00Z"), modified("2026-03-01T13:14:59+01:00", 7), modified("2026-03-01T12:15:00Z"), modified("2100-01-01T00:00:00Z")];
  expect(same).toBe(first + 7);
  expect(second).toBe(first + MOST_VERSIONS);
  expect(later).toBeGreaterThan(second);
  expect(numberOf("BillStatement", '{"cds_bill_statement_id":"s","cds_billstatement_id":"s","statement_date":"2026-03-01"}', 3)).toBe(modified("2026-03-01T00:00:00Z", 3));
});

test("versions have exact numbers of their own, whatever their times are", () => {
  for (const time of ["9999-12-31T23:59:59Z", "0000-01-01T00:00:00Z", "soon", "", 7, null, ["2026-03-01T12:00:00Z"]]) {
    expect(modified(time, 5)).not.toBe(modified(time, 6));
    expect(Number.isSafeInteger(modified(time, MOST_VERSIONS - 1))).toBe(true);
    expect(modified(time, 5) % MOST_VERSIONS).toBe(5);
  }
  expect(() => modified("2026-03-01T12:00:00Z", MOST_VERSIONS)).toThrow(/no number left/);
});

test("objects that are ordered by something else first have the numbers as they come", () => {
  expect(numberOf("UsageSegment", segment("u"), 12)).toBe(12);
});
