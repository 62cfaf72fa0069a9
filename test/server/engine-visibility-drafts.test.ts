import { expect, test } from "vitest";
import { DRAFTS } from "./engine-drafts.js";
import { account, everything, examplesOf, grantOf, NOW, objectOf, segment, STORED } from "./engine-examples.js";
import { onBothDatabases } from "./store-databases.js";

for (const [name, draft] of DRAFTS) onBothDatabases(`what a grant shows in ${name}`, (openEmpty) => {
  const withExample = examplesOf(draft, openEmpty);

  test("has identifiers of objects that it shows alone, and opens what links to them", () =>
    withExample(async ({ engine, list, ids }) => {
      await engine.put("Account", [account("a"), account("b", { cds_account_parent: "a" })], STORED);
      await engine.put("UsageSegment", [segment("s", { related_accounts: ["a", "b", "gone"] }), segment("t", { related_accounts: ["a"] })], STORED);
      const grant = grantOf({ scope: null, objects: ["Account", "UsageSegment"], details: {}, selected: { Account: ["b"] } });
      expect(await list("Account", grant)).toMatchObject([{ cds_account_id: "b", cds_account_parent: null }]);
      expect(await list("UsageSegment", grant)).toMatchObject([{ cds_usagesegment_id: "s", related_accounts: ["b"] }]);
      expect(await ids("UsageSegment", grant, { cds_account_ids: ["a"] })).toEqual([]);
    }));

  test("has the intervals of series that lie within its times", () =>
    withExample(async ({ engine, texts, ids, resource }) => {
      const formats = resource("UsageSegment").fields.some((field) => field.name === "formats") ? '"formats":[{"type":"electric_usage"}]' : '"format":["usage_kwh"]';
      const text = (start: string, end: string, values: string): string =>
        `{"cds_usagesegment_id":"s","segment_start":"2026-01-01T${start}Z","segment_end":"2026-01-01T${end}Z","interval":900.0,${formats},"values":[${values}]}`;
      await engine.put("UsageSegment", [text("00:00:00", "01:00:00", '[{"eu":0.10}], [{"eu":1.50E+2}],[{"eu":-0.0}],[null]')], STORED);
      const limited = (from: string, to: string) => grantOf(everything(["UsageSegment"], { segment_start: `2026-01-01T${from}Z`, segment_end: `2026-01-01T${to}Z` }));
      expect(await texts("UsageSegment", limited("00:10:00", "00:50:00"))).toEqual([text("00:15:00", "00:45:00", '[{"eu":1.50E+2}],[{"eu":-0.0}]')]);
      expect(await ids("UsageSegment", limited("00:50:00", "01:10:00"))).toEqual([]);
    }));

  test("has statements and sections within its dates", () =>
    withExample(async ({ engine, ids }) => {
      const section = (id: string, start: string, end: string): string => objectOf("cds_billsection_id", id, { start_date: start, end_date: end });
      await engine.put("BillSection", [section("1", "2026-01-01", "2026-01-31"), section("2", "2026-02-01", "2026-02-28"), section("3", "2026-03-01", "2026-03-31")], STORED);
      const bills = grantOf(everything(["BillSection"], { start_date: "2026-02-01", end_date: "2026-02-28" }));
      expect(await ids("BillSection", bills)).toEqual(["2"]);
      await expect(ids("BillSection", grantOf(everything(["BillSection"], { start_date: "soon" })))).rejects.toThrow(RangeError);
    }));

  test("stays as it was when sync_until has passed", () =>
    withExample(async ({ engine, list, ids }) => {
      const details = { include_account_numbers: true, include_account_details: true };
      const synced = grantOf(everything(["Account"], { ...details, sync_until: "2026-04-01T00:00:00Z" }));
      const live = grantOf(everything(["Account"], details));
      await engine.put("Account", [account("a", { account_number: "1" }), account("b", { account_number: "2" })], STORED);
      const before = await list("Account", synced, {}, new Date("2026-03-15T00:00:00Z"));
      await engine.put("Account", [account("a", { account_number: "3", cds_modified: "2026-05-01T00:00:00Z" }), account("c")], new Date("2026-05-01T00:00:00Z"));
      await engine.remove("Account", ["b"], new Date("2026-05-01T00:00:00Z"));
      expect(await list("Account", synced)).toEqual(before);
      expect(await ids("Account", synced, { account_numbers: ["1"] })).toEqual(["a"]);
      expect(await ids("Account", synced, { account_numbers: ["3"] })).toEqual([]);
      expect(await ids("Account", live)).toEqual(["a", "c"]);
      expect(await ids("Account", live, { account_numbers: ["3"] })).toEqual(["a"]);
      // What is loaded late and was valid before still arrives.
      await engine.put("Account", [account("d")], new Date("2026-03-20T00:00:00Z"));
      expect(await ids("Account", synced)).toEqual(["a", "b", "d"]);
    }));

  test("changes by itself at the time from which a version is valid", () =>
    withExample(async ({ engine, ids }) => {
      await engine.put("Account", [account("a")], STORED);
      await engine.put("Account", [account("b")], new Date(NOW.getTime() + 60_000));
      const grant = grantOf(everything(["Account"]));
      expect(await ids("Account", grant)).toEqual(["a"]);
      expect(await ids("Account", grant, {}, new Date(NOW.getTime() + 60_000))).toEqual(["a", "b"]);
    }));
});
