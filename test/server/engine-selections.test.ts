import { expect, test } from "vitest";
import type { Access, Grant } from "../../server/engine/types.js";
import { newestDraft } from "./engine-drafts.js";
import { account, contract, type Example, exampleOf, grantOf, objectOf, segment, STORED } from "./engine-examples.js";
import { onBothDatabases } from "./store-databases.js";

const LATER = new Date(STORED.getTime() + 1);

const point = (id: string, current: readonly string[], previous: readonly string[] = []): string =>
  objectOf("cds_servicepoint_id", id, { current_servicecontracts: current, previous_servicecontracts: previous });

const meter = (id: string, current: readonly string[], previous: readonly string[] = []): string =>
  objectOf("cds_meterdevice_id", id, { current_servicepoints: current, previous_servicepoints: previous });

const section = (id: string, accountId: string, contracts: readonly string[]): string =>
  objectOf("cds_billsection_id", id, {
    ...{ cds_account_id: accountId, start_date: "2026-01-01", end_date: "2026-01-31", related_servicecontracts: contracts },
    ...{ related_servicepoints: [], related_meterdevices: [], related_billsections: [] },
  });

const statement = (id: string, accountId: string, sections: readonly string[]): string =>
  objectOf("cds_billstatement_id", id, { cds_account_id: accountId, statement_date: "2026-01-31", new_charges: [{ id: "c", related_billsections: sections }] });

/** A grant of one scope after a selection. */
function grant(scope: string, selected: Access["selected"], ...includes: readonly string[]): Grant {
  return grantOf({ scope, objects: [], details: Object.fromEntries(includes.map((field) => [field, true])), selected });
}

/** Two accounts with three contracts between them, each with a service point, a meter, a bill section and usage. */
async function storeTwoAccounts({ engine }: Example): Promise<void> {
  await engine.put("Account", [account("a1"), account("a2")], STORED);
  await engine.put("ServiceContract", [contract("k1", "a1"), contract("k2", "a1"), contract("k3", "a2")], STORED);
  await engine.put("ServicePoint", [point("p1", ["k1"]), point("p2", ["k2"], ["k1"]), point("p3", ["k3"])], STORED);
  await engine.put("MeterDevice", [meter("m1", ["p1"]), meter("m2", ["p2"]), meter("m3", ["p3"], ["p1"])], STORED);
  await engine.put("BillSection", [section("b1", "a1", ["k1"]), section("b2", "a1", ["k2"]), section("b3", "a2", ["k3"]), section("b4", "a2", ["k1"])], STORED);
  await engine.put("BillStatement", [statement("s1", "a1", ["b3"]), statement("s2", "a2", [])], STORED);
}

onBothDatabases("what a scope opens after a selection", (openEmpty) => {
  const withTwoAccounts = async (use: (example: Example) => Promise<void>): Promise<void> => {
    const example = await exampleOf(newestDraft(), await openEmpty());
    try {
      await storeTwoAccounts(example);
      await use(example);
    } finally {
      await example.engine.close();
    }
  };

  test.each([
    ["meters of an account's contracts", "cds_meters", { Account: ["a1"] }, "MeterDevice", ["m1", "m2"]],
    ["meters of a contract's points", "cds_meters", { ServiceContract: ["k1"] }, "MeterDevice", ["m1"]],
    ["meters that are at a service point, not those that were", "cds_meters", { ServicePoint: ["p1"] }, "MeterDevice", ["m1"]],
    ["contracts of an account", "cds_service_contracts", { Account: ["a1"] }, "ServiceContract", ["k1", "k2"]],
    ["statements of an account", "cds_bill_statements", { Account: ["a1"] }, "BillStatement", ["s1"]],
    ["sections of an account", "cds_service_bills", { Account: ["a1"] }, "BillSection", ["b1", "b2"]],
    ["sections of a contract, where they are of its account as well", "cds_service_bills", { ServiceContract: ["k1"] }, "BillSection", ["b1"]],
    ["accounts of a contract", "cds_service_bills", { ServiceContract: ["k3"] }, "Account", ["a2"]],
    ["contracts that were selected, and not their account's others", "cds_service_bills", { ServiceContract: ["k1"] }, "ServiceContract", ["k1"]],
  ] as const)("is the %s", (_, scope, selected, object, expected) =>
    withTwoAccounts(async ({ ids }) => {
      expect(await ids(object, grant(scope, selected))).toEqual(expected);
    }));

  test("is none of what leads there", () =>
    withTwoAccounts(async ({ ids }) => {
      for (const object of ["Account", "ServiceContract", "ServicePoint"]) expect(await ids(object, grant("cds_meters", { Account: ["a1"] }))).toEqual([]);
    }));

  test("is not added to by what shows otherwise", () =>
    withTwoAccounts(async ({ engine, ids }) => {
      await engine.put("UsageSegment", [segment("u1", { related_accounts: ["a1"], related_meterdevices: ["m1"] }), segment("u2", { related_accounts: ["a2"], related_meterdevices: ["m1"] })], STORED);
      const usage = grant("cds_usage", { Account: ["a1"] }, "include_meter_devices");
      expect(await ids("MeterDevice", usage)).toEqual(["m1"]);
      expect(await ids("UsageSegment", usage)).toEqual(["u1"]);
      const bills = grant("cds_service_bills", { Account: ["a1"] }, "include_bill_statements", "include_bill_statement_charges");
      expect(await ids("BillStatement", bills)).toEqual(["s1"]);
      expect(await ids("BillSection", bills)).toEqual(["b1", "b2"]);
    }));

  test.each([
    ["a service point gets another contract", "ServicePoint", point("p3", ["k1", "k3"]), ["m1", "m2", "m3"]],
    ["a service point loses its contract", "ServicePoint", point("p2", [], ["k2"]), ["m1"]],
    ["a contract goes to the account", "ServiceContract", contract("k3", "a1"), ["m1", "m2", "m3"]],
    ["a contract goes to another account", "ServiceContract", contract("k1", "a2"), ["m2"]],
    ["a meter is put in", "MeterDevice", meter("m4", ["p1"]), ["m1", "m2", "m4"]],
    ["a meter is taken out", "MeterDevice", meter("m1", [], ["p1"]), ["m2"]],
  ] as const)("changes when %s", (_, object, text, expected) =>
    withTwoAccounts(async ({ engine, ids }) => {
      const meters = grant("cds_meters", { Account: ["a1"] });
      expect(await ids("MeterDevice", meters)).toEqual(["m1", "m2"]);
      await engine.put(object, [text], LATER);
      expect(await ids("MeterDevice", meters)).toEqual(expected);
    }));

  test("changes when an account comes into being that a selected object holds, which does not show itself", () =>
    withTwoAccounts(async ({ engine, ids }) => {
      await engine.put("ServiceContract", [contract("k9", "a9")], STORED);
      const accounts = grantOf({ scope: null, objects: ["Account"], details: {}, selected: { ServiceContract: ["k9"] } });
      expect(await ids("Account", accounts)).toEqual([]);
      await engine.put("Account", [account("a9")], LATER);
      expect(await ids("Account", accounts)).toEqual(["a9"]);
    }));
});

onBothDatabases("what authorization details fields open", (openEmpty) => {
  const withTwoAccounts = async (use: (example: Example) => Promise<void>): Promise<void> => {
    const example = await exampleOf(newestDraft(), await openEmpty());
    try {
      await storeTwoAccounts(example);
      await use(example);
    } finally {
      await example.engine.close();
    }
  };

  test("has bill sections whose account and contract both show", () =>
    withTwoAccounts(async ({ ids }) => {
      const bills = (...includes: readonly string[]) => grant("cds_bill_statements", { Account: ["a1"] }, "include_bill_sections", ...includes);
      expect(await ids("BillSection", bills())).toEqual([]);
      expect(await ids("BillSection", bills("include_service_contracts"))).toEqual(["b1", "b2"]);
    }));

  test("has bill sections that charges refer to, where the charges show", () =>
    withTwoAccounts(async ({ ids }) => {
      const bills = (...includes: readonly string[]) => grant("cds_bill_statements", { Account: ["a1"] }, ...includes);
      expect(await ids("BillSection", bills("include_bill_sections"))).toEqual([]);
      expect(await ids("BillSection", bills("include_bill_sections", "include_bill_statement_charges"))).toEqual(["b3"]);
      expect(await ids("BillSection", bills("include_bill_statement_charges"))).toEqual([]);
    }));

  test("has charges that name no sections at all where it opens none", () =>
    withTwoAccounts(async ({ engine, list }) => {
      const charge = (id: string, sections: readonly string[]) => ({ id, related_billsections: sections });
      const charges = [charge("c1", ["b1", "b3"]), { related_billsections: [], amount: 1.5 }, { id: "c3" }, { related_billsections: ["b1"] }];
      await engine.put("BillStatement", [objectOf("cds_billstatement_id", "s1", { cds_account_id: "a1", statement_date: "2026-01-31", new_charges: charges, currency: "USD" })], LATER);
      const shown = async (...includes: readonly string[]) => (await list("BillStatement", grant("cds_bill_statements", { Account: ["a1"] }, "include_bill_statement_charges", ...includes)))[0];
      expect(await shown()).toMatchObject({ new_charges: [{ id: "c1" }, { amount: 1.5 }, { id: "c3" }, {}], currency: "USD" });
      expect(JSON.stringify(await shown())).not.toContain("related_billsections");
      expect((await shown("include_bill_sections"))?.["new_charges"]).toEqual(charges);
      const everyField = ["account_numbers", "bill_statement_files", "bill_statement_programs", "bill_statements"].map((each) => `include_${each}`);
      await engine.put("BillStatement", [objectOf("cds_billstatement_id", "s1", { cds_account_id: "a1", statement_date: "2026-01-31", new_charges: [charge("c4", [])] })], new Date(LATER.getTime() + 1));
      expect(await shown(...everyField)).toMatchObject({ cds_billstatement_id: "s1", new_charges: [{ id: "c4" }] });
      expect(JSON.stringify(await shown(...everyField))).not.toContain("related_billsections");
      const others = grantOf(
        { scope: "cds_bill_statements", objects: [], details: { include_bill_statement_charges: true }, selected: { Account: ["a1"] } },
        { scope: "cds_service_bills", objects: [], details: {}, selected: { Account: ["a1"] } },
      );
      expect(JSON.stringify(await list("BillStatement", others))).not.toContain("related_billsections");
    }));

  test("has the service points between contracts and meters, whatever the grant says of them", () =>
    withTwoAccounts(async ({ ids }) => {
      const meters = grant("cds_meters", { MeterDevice: ["m1"] }, "include_service_contracts");
      expect(await ids("ServicePoint", meters)).toEqual(["p1"]);
      expect(await ids("ServiceContract", meters)).toEqual(["k1"]);
      const refused = grantOf({ scope: "cds_meters", objects: [], details: { include_service_contracts: true, include_service_points: false }, selected: { MeterDevice: ["m1"] } });
      expect(await ids("ServicePoint", refused)).toEqual(["p1"]);
      expect(await ids("ServicePoint", grant("cds_meters", { MeterDevice: ["m1"] }))).toEqual([]);
    }));

  test("has the parents of selected accounts, and theirs, but nothing of what the selection was about", () =>
    withTwoAccounts(async ({ engine, ids, list }) => {
      await engine.put("Account", [account("a1", { cds_account_parent: "a2" }), account("a2", { cds_account_parent: "a3" }), account("a3")], LATER);
      const accounts = grant("cds_accounts", { Account: ["a1"] });
      expect(await list("Account", accounts)).toMatchObject([{ cds_account_id: "a1", cds_account_parent: "a2" }, { cds_account_parent: "a3" }, { cds_account_parent: null }]);
      const bills = grant("cds_bill_statements", { Account: ["a1"] });
      expect(await ids("Account", bills)).toEqual(["a1", "a2", "a3"]);
      expect(await ids("BillStatement", bills)).toEqual(["s1"]);
      const contracts = grant("cds_service_contracts", { Account: ["a1"] });
      expect(await ids("ServiceContract", contracts)).toEqual(["k1", "k2"]);
    }));

  test("is nothing for scopes that are called like what every object inherits", () =>
    withTwoAccounts(async ({ ids }) => {
      for (const scope of ["constructor", "__proto__", "toString"]) expect(await ids("Account", grant(scope, "all"))).toEqual([]);
    }));
});
