import { expect, test } from "vitest";
import { DRAFTS } from "./engine-drafts.js";
import { account, contract, everything, type Example, exampleOf, grantOf, objectOf, segment, STORED } from "./engine-examples.js";
import { onBothDatabases } from "./store-databases.js";

const DETAILS = { include_account_programs: true, include_account_numbers: true, include_account_details: true, include_contract_numbers: true };

for (const [name, draft] of DRAFTS) onBothDatabases(`listing ${name}`, (openEmpty) => {
  const withExample = async (use: (example: Example) => Promise<void>): Promise<void> => {
    const example = await exampleOf(draft, await openEmpty());
    try {
      await use(example);
    } finally {
      await example.engine.close();
    }
  };

  test("objects come by their latest change, then by their identifier", () =>
    withExample(async ({ engine, ids }) => {
      const at = (time: string): object => ({ cds_modified: time });
      await engine.put("Account", [
        account("b", { ...at("2026-01-02T00:00:00Z") }),
        account("a", { ...at("2026-01-02T01:00:00+01:00") }),
        account("old", { ...at("2025-12-31T23:59:59.999999999Z") }),
        account("new", { ...at("2026-01-02T00:00:00.000000001Z") }),
        account("none", { cds_modified: null }),
      ], STORED);
      expect(await ids("Account", grantOf(everything(["Account"])))).toEqual(["new", "a", "b", "old", "none"]);
    }));

  test("lists of values match any of them, filters match together, unknown values match nothing", () =>
    withExample(async ({ engine, ids, resource }) => {
      await engine.put("Account", [
        account("a", { account_number: "1", customer_number: "x", account_status: "active" }),
        account("b", { account_number: "2", customer_number: "x", account_status: "active" }),
        account("c", { account_number: "1", customer_number: "y", account_status: "closed" }),
      ], STORED);
      const grant = grantOf(everything(["Account"], DETAILS));
      expect(await ids("Account", grant, { account_numbers: ["1", "2"] })).toEqual(["a", "b", "c"]);
      expect(await ids("Account", grant, { account_numbers: ["1"], customer_numbers: ["x"] })).toEqual(["a"]);
      expect(await ids("Account", grant, { account_numbers: ["1"], cds_account_ids: ["b"] })).toEqual([]);
      expect(await ids("Account", grant, { account_numbers: [] })).toEqual([]);
      expect(await ids("Account", grant, { customer_numbers: ["never heard of"] })).toEqual([]);
      // A parameter that a draft does not have is ignored.
      const hasStatuses = resource("Account").filters.some(({ parameter }) => parameter === "account_statuses");
      expect(await ids("Account", grant, { account_statuses: ["closed"] })).toEqual(hasStatuses ? ["c"] : ["a", "b", "c"]);
      expect(await ids("Account", grant, { account_statuses: ["never heard of"] })).toEqual(hasStatuses ? [] : ["a", "b", "c"]);
      expect(await ids("Account", grant, { no_such_parameter: "1" })).toEqual(["a", "b", "c"]);
    }));

  test("lists are compared item by item", () =>
    withExample(async ({ engine, ids }) => {
      await engine.put("Account", ["x", "y", "z"].map((id) => account(id)), STORED);
      await engine.put("UsageSegment", [
        segment("a", { related_accounts: ["x", "y"] }),
        segment("b", { related_accounts: ["z"] }),
        segment("c"),
      ], STORED);
      const grant = grantOf(everything(["UsageSegment", "Account"]));
      expect(await ids("UsageSegment", grant, { cds_account_ids: ["y", "z"] })).toEqual(["a", "b"]);
      expect(await ids("UsageSegment", grant, { cds_account_ids: ["x y"] })).toEqual([]);
    }));

  test("before and after include the day or the moment itself", () =>
    withExample(async ({ engine, ids }) => {
      const statement = (id: string, date: string): string => objectOf("cds_billstatement_id", id, { cds_account_id: "x", statement_date: date });
      await engine.put("BillStatement", [statement("1", "2026-01-01"), statement("2", "2026-01-02"), statement("3", "2026-01-03")], STORED);
      const bills = grantOf(everything(["BillStatement"]));
      expect(await ids("BillStatement", bills, { before: "2026-01-02" })).toEqual(["2", "1"]);
      expect(await ids("BillStatement", bills, { after: "2026-01-02" })).toEqual(["3", "2"]);
      expect(await ids("BillStatement", bills, { after: "2026-01-02", before: "2026-01-02" })).toEqual(["2"]);
      await engine.put("UsageSegment", [segment("s")], STORED);
      const usage = grantOf(everything(["UsageSegment"]));
      expect(await ids("UsageSegment", usage, { before: "2026-01-01T01:00:00+01:00" })).toEqual(["s"]);
      expect(await ids("UsageSegment", usage, { before: "2025-12-31T23:59:59.999999Z" })).toEqual([]);
      expect(await ids("UsageSegment", usage, { after: "2026-01-01T01:00:00.0Z" })).toEqual(["s"]);
      expect(await ids("UsageSegment", usage, { after: "2026-01-01T01:00:00.001Z" })).toEqual([]);
      expect(await ids("UsageSegment", usage, { before: "9999-12-31T23:59:59-01:00" })).toEqual(["s"]);
      expect(await ids("UsageSegment", usage, { after: "9999-12-31T23:59:59-01:00" })).toEqual([]);
      expect(await ids("UsageSegment", usage, { before: "0000-01-01T00:00:00+01:00" })).toEqual([]);
      expect(await ids("UsageSegment", usage, { after: "0000-01-01T00:00:00+01:00" })).toEqual(["s"]);
    }));

  test("q searches the listed fields alone, in any case and for any characters", () =>
    withExample(async ({ engine, ids, resource }) => {
      await engine.put("Account", [
        account("one", { account_name: "ÄRGER & Söhne", x_remark: "needle" }),
        account("two", { account_address: "Straße 100%", account_number: "N_2" }),
        account("three", { account_programs: [{ program_number: "SOLAR-1" }] }),
      ], STORED);
      const grant = grantOf(everything(["Account"], DETAILS));
      const search = (q: string): Promise<unknown[]> => ids("Account", grant, { q });
      expect(await search("ärger & SÖ")).toEqual(["one"]);
      expect(await search("STRASSE")).toEqual(["two"]);
      expect(await search("0%")).toEqual(["two"]);
      expect(await search("%")).toEqual(["two"]);
      expect(await search("n_2")).toEqual(["two"]);
      const searched = resource("Account").filters.find(({ parameter }) => parameter === "q")?.paths ?? [];
      const searchesPrograms = searched.some(({ field, exists }) => exists && field === "program_number");
      expect(await search("solar")).toEqual(searchesPrograms ? ["three"] : []);
      expect(await search("needle")).toEqual([]);
      await engine.put("Account", [account("four", { account_name: "GROẞE 5\u212a İstanbul ΣΟΦΟΣ" })], STORED);
      for (const one of ["große", "GROSSE", "5k", "5K", "istanbul", "ISTANBUL", "İSTANBUL", "ıstanbul", "σοφος", "σοφοσ"]) expect(await search(one)).toEqual(["four"]);
      await engine.remove("Account", ["four"], STORED);
      expect(await search("O")).toEqual(["one", ...(await search("solar")), "two"]);
    }));

  test("filters and orders go through links, by the smallest value", () =>
    withExample(async ({ engine, ids }) => {
      await engine.put("ServiceContract", [
        contract("c1", "x", { contract_number: "10" }),
        contract("c2", "x", { contract_number: "20" }),
        contract("c3", "x", { contract_number: null }),
      ], STORED);
      await engine.put("UsageSegment", [
        segment("late", { related_servicecontracts: ["c2"] }),
        segment("early", { related_servicecontracts: ["c2", "c1"] }),
        segment("none", { related_servicecontracts: ["c3"] }),
        segment("empty"),
      ], STORED);
      const grant = grantOf(everything(["UsageSegment", "ServiceContract"], DETAILS));
      expect(await ids("UsageSegment", grant)).toEqual(["early", "late", "empty", "none"]);
      expect(await ids("UsageSegment", grant, { contract_numbers: ["20"] })).toEqual(["early", "late"]);
      expect(await ids("UsageSegment", grant, { contract_numbers: ["10"] })).toEqual(["early"]);
      expect(await ids("UsageSegment", grant, { cds_servicecontract_ids: ["c3"] })).toEqual(["none"]);
    }));

  test("texts keep every character of what shows, without the spaces between", () =>
    withExample(async ({ engine, texts }) => {
      const shown = '"cds_account_id":"a","x_1":0.10,"x_2":123456789012345678.90,"x_3":1.50E+2,"x_4":-0.0,"ñ € 😀 ":"ñ\\t  😀"';
      const spaced = `{ ${shown.replaceAll('":', '" :  ').replaceAll(",", "\n,")} ,"account_number":\t"1" }`;
      await engine.put("Account", [spaced], STORED);
      const whole = `{${shown},"account_number":"1"}`;
      expect(await texts("Account", grantOf(everything(["Account"], DETAILS)))).toEqual([whole]);
      expect(await texts("Account", grantOf(everything(["Account"])))).toEqual([draft.policy.governed ? `{${shown}}` : whole]);
    }));
});
