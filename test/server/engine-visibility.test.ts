import { expect, test } from "vitest";
import { marchDraft, newestDraft } from "./engine-drafts.js";
import { account, contract, everything, examplesOf, grantOf, objectOf, segment, STORED } from "./engine-examples.js";
import { onBothDatabases } from "./store-databases.js";

onBothDatabases("what a grant shows by the scopes of the newest draft", (openEmpty) => {
  const withExample = examplesOf(newestDraft(), openEmpty);

  test("is what was selected, and what the scope opens of it", () =>
    withExample(async ({ engine, ids }) => {
      await engine.put("Account", [account("a"), account("b")], STORED);
      await engine.put("ServiceContract", [contract("a1", "a"), contract("a2", "a"), contract("b1", "b")], STORED);
      const byAccount = grantOf({ scope: "cds_service_contracts", objects: [], details: {}, selected: { Account: ["a", "gone"] } });
      expect(await ids("Account", byAccount)).toEqual(["a"]);
      expect(await ids("ServiceContract", byAccount)).toEqual(["a1", "a2"]);
      const byContract = grantOf({ scope: "cds_service_contracts", objects: [], details: {}, selected: { ServiceContract: ["b1"] } });
      expect(await ids("Account", byContract)).toEqual(["b"]);
      expect(await ids("ServiceContract", byContract)).toEqual(["b1"]);
      expect(await ids("UsageSegment", byAccount)).toEqual([]);
      const unknown = grantOf({ scope: "no_such_scope", objects: [], details: {}, selected: "all" });
      expect(await ids("Account", unknown)).toEqual([]);
    }));

  test("has related objects where a field includes them", () =>
    withExample(async ({ engine, ids }) => {
      await engine.put("Account", [account("a"), account("b")], STORED);
      await engine.put("MeterDevice", [objectOf("cds_meterdevice_id", "m", { current_servicepoints: [], previous_servicepoints: [] })], STORED);
      await engine.put("UsageSegment", [segment("s", { related_accounts: ["a"], related_meterdevices: ["m"] }), segment("t", { related_accounts: ["b"] })], STORED);
      const usage = (details: object) => grantOf({ scope: "cds_usage", objects: [], details: { ...details }, selected: { Account: ["a"] } });
      expect(await ids("UsageSegment", usage({}))).toEqual(["s"]);
      expect(await ids("MeterDevice", usage({}))).toEqual([]);
      expect(await ids("MeterDevice", usage({ include_meter_devices: true }))).toEqual(["m"]);
      expect(await ids("MeterDevice", usage({ include_meter_devices: false }))).toEqual([]);
      expect(await ids("Account", usage({ include_accounts: true }))).toEqual(["a"]);
    }));

  test("has certificates of those whom it shows, each by what its kind of beneficiary is named by", () =>
    withExample(async ({ engine, ids }) => {
      const program = (number: string) => [{ id: number, program_number: number }];
      await engine.put("Account", [account("a", { customer_number: "C1", account_programs: program("P1") }), account("b", { customer_number: "C2" })], STORED);
      await engine.put("ServiceContract", [contract("a1", "a", { rateplan_code: "R1", service_programs: program("P2") }), contract("b1", "b", { rateplan_code: "R2" })], STORED);
      const certificate = (id: string, kind: string, ...beneficiaries: readonly string[]): string => objectOf("cds_eac_id", id, { beneficiary_type: kind, beneficiaries });
      await engine.put("EnergyAttributeCertificate", [
        certificate("by customer", "customer", "C2", "C1"),
        certificate("by account", "account", "a"),
        certificate("by contract", "servicecontract", "a1"),
        certificate("by rate plan", "rateplan", "R1"),
        certificate("by program", "program", "P1"),
        certificate("by service program", "program", "P2"),
        certificate("of others", "account", "b", "a1", "C1"),
        certificate("of a contract called as an account", "servicecontract", "a"),
        certificate("of nobody", "general"),
        certificate("of another kind", "meter", "a"),
      ], STORED);
      const grant = (details: object) => grantOf({ scope: "cds_service_contracts", objects: [], details: { ...details }, selected: { Account: ["a"] } });
      expect(await ids("EnergyAttributeCertificate", grant({}))).toEqual([]);
      expect(await ids("EnergyAttributeCertificate", grant({ include_eacs: true }))).toEqual([
        ...["by account", "by contract", "by customer", "by program", "by rate plan", "by service program"],
      ]);
    }));

  test("has certificates that the supply mix of its usage names, where that shows", () =>
    withExample(async ({ engine, ids, list }) => {
      const eacs = ["e1", "e2", "e3", "e4"];
      await engine.put("EnergyAttributeCertificate", eacs.map((id) => objectOf("cds_eac_id", id, { beneficiary_type: "general", beneficiaries: [] })), STORED);
      await engine.put("Account", [account("a"), account("b")], STORED);
      const formats = [{ id: "f1", type: "electric_usage" }, { id: "f2", type: "electric_supply_mix" }];
      const values = [[{ eu: 1 }, { sm: 1, eacs: ["e1"] }], [{ eu: 1 }, null], [{ eu: 1 }, { sm: 1, eacs: ["e2", "e3"] }], [null, { sm: 1 }]];
      await engine.put("UsageSegment", [segment("s", { related_accounts: ["a"], formats, values }), segment("t", { related_accounts: ["b"], formats, values: [[null, { sm: 1, eacs: ["e4"] }]] })], STORED);
      const usage = (details: object) => grantOf({ scope: "cds_usage", objects: [], details: { include_eacs: true, ...details }, selected: { Account: ["a"] } });
      const shown = (details: object) => ids("EnergyAttributeCertificate", usage(details));
      expect(await shown({})).toEqual(["e1", "e2", "e3"]);
      expect(await shown({ include_eacs: false })).toEqual([]);
      expect(await shown({ include_usage_segment_value_types: ["electric_usage"] })).toEqual([]);
      expect(await shown({ include_usage_segment_value_types: ["electric_supply_mix"] })).toEqual(["e1", "e2", "e3"]);
      expect(await shown({ segment_start: "2026-01-01T00:10:00Z" })).toEqual(["e2", "e3"]);
      expect((await list("UsageSegment", usage({ include_eacs: false })))[0]).toMatchObject({ values: [[{ eu: 1 }, { sm: 1, eacs: [] }], [{ eu: 1 }, null], [{}, { eacs: [] }], [null, { sm: 1 }]] });
      expect((await list("UsageSegment", usage({})))[0]).toMatchObject({ values });
    }));

  test("has beneficiaries that it shows by what they are named by, and no others", () =>
    withExample(async ({ engine, ids, list }) => {
      await engine.put("Account", [account("a", { customer_number: "C1" }), account("b", { customer_number: "C2" })], STORED);
      await engine.put("ServiceContract", [contract("a1", "a"), contract("b1", "b")], STORED);
      const certificate = (id: string, kind: string, ...beneficiaries: readonly string[]): string => objectOf("cds_eac_id", id, { beneficiary_type: kind, beneficiaries });
      await engine.put("EnergyAttributeCertificate", [certificate("1", "customer", "C2", "C1"), certificate("2", "account", "a", "b"), certificate("3", "servicecontract", "b1", "a1"), certificate("4", "meter", "m")], STORED);
      const grant = (details: object) => grantOf(
        { scope: "cds_service_contracts", objects: [], details: { include_eacs: true, ...details }, selected: { Account: ["a"] } },
        everything(["EnergyAttributeCertificate"]),
      );
      const beneficiaries = async (details: object) => (await list("EnergyAttributeCertificate", grant(details))).map((each) => each["beneficiaries"]);
      expect(await beneficiaries({})).toEqual([[], ["a"], ["a1"], ["m"]]);
      expect(await beneficiaries({ include_account_numbers: true })).toEqual([["C1"], ["a"], ["a1"], ["m"]]);
      const filtered = (values: readonly string[], details = {}) => ids("EnergyAttributeCertificate", grant(details), { beneficiaries: values });
      expect(await filtered(["C1", "C2", "b", "b1"])).toEqual([]);
      expect(await filtered(["C1", "C2"], { include_account_numbers: true })).toEqual(["1"]);
      expect(await filtered(["a", "a1"])).toEqual(["2", "3"]);
    }));

  test("has no contracts that nothing but a certificate names, since others may share it", () =>
    withExample(async ({ engine, ids }) => {
      await engine.put("ServiceContract", [contract("a1", "a"), contract("b1", "b")], STORED);
      await engine.put("EnergyAttributeCertificate", [objectOf("cds_eac_id", "1", { beneficiary_type: "servicecontract", beneficiaries: ["a1", "b1"] })], STORED);
      const grant = grantOf({ scope: "cds_service_contracts", objects: [], details: { include_eacs: true }, selected: { ServiceContract: ["a1"] } });
      expect(await ids("EnergyAttributeCertificate", grant)).toEqual(["1"]);
      expect(await ids("ServiceContract", grant)).toEqual(["a1"]);
    }));

  test("has locked fields only where they are unlocked, each object by the accesses that show it", () =>
    withExample(async ({ engine, list, ids }) => {
      await engine.put("Account", [account("a", { account_number: "1", account_name: "A" }), account("b", { account_number: "2", account_name: "B" })], STORED);
      const grant = grantOf(
        { scope: "cds_accounts", objects: [], details: { include_account_numbers: true }, selected: { Account: ["a"] } },
        { scope: "cds_accounts", objects: [], details: { include_account_details: true }, selected: { Account: ["b"] } },
      );
      const [a, b] = await list("Account", grant);
      expect(a).toMatchObject({ account_number: "1" });
      expect(a).not.toHaveProperty("account_name");
      expect(b).toMatchObject({ account_name: "B" });
      expect(b).not.toHaveProperty("account_number");
      expect(await ids("Account", grant, { account_numbers: ["1", "2"] })).toEqual(["a"]);
      expect(await ids("Account", grant, { q: "B" })).toEqual(["b"]);
    }));

  test("has identifiers of objects that it shows, and no others", () =>
    withExample(async ({ engine, list }) => {
      await engine.put("Account", [account("a"), account("b", { cds_account_parent: "a" }), account("c", { cds_account_parent: "gone" })], STORED);
      const formats = [{ id: "f", type: "cost", related_meterdevices: ["m"] }];
      await engine.put("UsageSegment", [segment("s", { related_accounts: ["a", "b", "gone"], formats, values: [[{ cost: 1 }]] })], STORED);
      const grant = grantOf(
        { scope: "cds_accounts", objects: [], details: { include_accounts: false }, selected: { Account: ["b", "c"] } },
        { scope: "cds_usage", objects: [], details: {}, selected: { Account: ["b"] } },
      );
      expect((await list("UsageSegment", grant))[0]).toMatchObject({ related_accounts: ["b"], formats: [{ related_meterdevices: [] }] });
      expect(await list("Account", grant)).toMatchObject([{ cds_account_parent: null }, { cds_account_parent: null }]);
      const all = grantOf(everything(["Account"]));
      expect(await list("Account", all)).toMatchObject([{ cds_account_parent: null }, { cds_account_parent: "a" }, { cds_account_parent: null }]);
    }));

  test("lets hidden values change neither order nor filters", () =>
    withExample(async ({ engine, ids }) => {
      await engine.put("Account", [account("a", { account_number: "9" }), account("b", { account_number: "1" })], STORED);
      await engine.put("UsageSegment", [segment("s1", { related_accounts: ["a", "b"] }), segment("s2", { related_accounts: ["a"] }), segment("s0", { related_accounts: ["b"] })], STORED);
      const usage = { scope: "cds_usage", objects: [], details: {}, selected: { Account: ["a", "b"] } };
      const accounts = (selected: readonly string[], details: object) => ({ scope: "cds_accounts", objects: [], details: { ...details }, selected: { Account: selected } });
      const numbers = { include_account_numbers: true };
      expect(await ids("UsageSegment", grantOf(usage, accounts(["a", "b"], numbers)))).toEqual(["s0", "s1", "s2"]);
      expect(await ids("UsageSegment", grantOf(usage, accounts(["a"], numbers)))).toEqual(["s1", "s2", "s0"]);
      expect(await ids("UsageSegment", grantOf(usage, accounts(["a", "b"], {})))).toEqual(["s0", "s1", "s2"]);
      expect(await ids("UsageSegment", grantOf(usage, accounts(["a"], numbers)), { account_numbers: ["1"] })).toEqual([]);
      expect(await ids("UsageSegment", grantOf(usage, accounts(["a", "b"], {})), { account_numbers: ["1"] })).toEqual([]);
      expect(await ids("UsageSegment", grantOf(usage, accounts(["a"], numbers)), { cds_account_ids: ["b"] })).toEqual([]);
    }));

  test("has the columns and intervals of series that it opens", () =>
    withExample(async ({ engine, texts, ids }) => {
      const values = [["0.10", "1.0"], ["0.20", "2.0"], ["0.30", "3.0"], ["0.40", "4.0"]].map(([eu, cost]) => `[{"eu":${eu}},{"cost":${cost}}]`);
      const text = `{"cds_usagesegment_id":"s","segment_start":"2026-01-01T00:00:00Z","segment_end":"2026-01-01T01:00:00Z","interval":900.0,"formats":[{"type":"electric_usage"},{"type":"cost"}],"values":[${values.join(",")}]}`;
      await engine.put("UsageSegment", [text], STORED);
      const usage = (details: object) => grantOf(everything(["UsageSegment"], { ...details }));
      expect(await texts("UsageSegment", usage({}))).toEqual([text]);
      const [cut = ""] = await texts("UsageSegment", usage({ include_usage_segment_value_types: ["cost"], segment_start: "2026-01-01T00:10:00Z", segment_end: "2026-01-01T00:50:00Z" }));
      expect(cut).toBe(
        '{"cds_usagesegment_id":"s","segment_start":"2026-01-01T00:15:00Z","segment_end":"2026-01-01T00:45:00Z","interval":900.0,"formats":[{"type":"cost"}],"values":[[{"cost":2.0}],[{"cost":3.0}]]}',
      );
      const limited = usage({ segment_end: "2026-01-01T00:50:00Z" });
      expect(await ids("UsageSegment", limited, { after: "2026-01-01T00:45:00Z" })).toEqual(["s"]);
      expect(await ids("UsageSegment", limited, { after: "2026-01-01T00:46:00Z" })).toEqual([]);
      expect(await ids("UsageSegment", usage({ segment_start: "2026-01-01T00:50:00Z" }))).toEqual([]);
      expect(await texts("UsageSegment", usage({ include_usage_segment_value_types: null }))).toEqual([
        expect.stringContaining('"formats":[],"values":[]'),
      ]);
    }));

  test("is cut out of large texts alike each time, for each grant by itself", () =>
    withExample(async ({ engine, texts }) => {
      const cells = Array.from({ length: 2976 }, (_, index) => [`{"eu":${index}.10}`, `{"cost":${index}.20}`] as const);
      const textOf = (id: string, formats: readonly string[], rows: readonly (readonly string[])[]): string =>
        `{"cds_usagesegment_id":"${id}","segment_start":"2026-01-01T00:00:00Z","segment_end":"2026-02-01T00:00:00Z","interval":900,"formats":[${formats.map((type) => `{"type":"${type}"}`).join(",")}],"values":[${rows.map((row) => `[${row.join(",")}]`).join(",")}]}`;
      const whole = ["s", "t"].map((id) => textOf(id, ["electric_usage", "cost"], cells));
      await engine.put("UsageSegment", [...whole, segment("u")], STORED);
      const usage = (types: readonly string[]) => grantOf(everything(["UsageSegment"], { include_usage_segment_value_types: [...types] }));
      for (let turn = 0; turn < 2; turn += 1) {
        expect((await texts("UsageSegment", usage(["electric_usage", "cost"]))).slice(1)).toEqual(whole);
        expect((await texts("UsageSegment", usage(["cost"]))).slice(1)).toEqual(["s", "t"].map((id) => textOf(id, ["cost"], cells.map(([, cost]) => [cost]))));
        expect((await texts("UsageSegment", usage(["electric_usage"]))).slice(1)).toEqual(["s", "t"].map((id) => textOf(id, ["electric_usage"], cells.map(([use]) => [use]))));
      }
    }));
});

onBothDatabases("what a grant shows in a draft without scopes", (openEmpty) => {
  const withExample = examplesOf(marchDraft(), openEmpty);

  test("is what a grant names, with all fields, where the draft has no scopes", () =>
    withExample(async ({ engine, list, ids }) => {
      await engine.put("Account", [account("a", { account_number: "1" }), account("b")], STORED);
      await engine.put("ServiceContract", [contract("a1", "a"), contract("b1", "b")], STORED);
      const grant = grantOf({ scope: null, objects: ["Account", "listServiceContracts"], details: {}, selected: { Account: ["a"] } });
      expect(await list("Account", grant)).toMatchObject([{ cds_account_id: "a", account_number: "1" }]);
      expect(await ids("ServiceContract", grant)).toEqual(["a1"]);
      expect(await ids("MeterDevice", grant)).toEqual([]);
    }));
});
