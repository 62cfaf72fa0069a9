import { expect, test } from "vitest";
import { KEPT_REVISIONS } from "../../server/store/changes.js";
import { integerOf } from "../../server/store/database.js";
import { raw, sql } from "../../server/store/sql.js";
import { newestDraft } from "./engine-drafts.js";
import { account, contract, exampleOf, grantOf, segment, STORED } from "./engine-examples.js";
import { onBothDatabases } from "./store-databases.js";

onBothDatabases("the view of a grant", (openEmpty) => {
  const open = async () => {
    const database = await openEmpty();
    const example = await exampleOf(newestDraft(), database);
    /** The revision of the data from which the view of a grant was made. */
    const madeFrom = async (): Promise<number> => integerOf((await database.query(raw('SELECT "made" FROM "view"')))[0], "made");
    return { ...example, database, madeFrom };
  };
  const usageOfA = grantOf({ scope: "cds_usage", objects: [], details: { include_accounts: true }, selected: { Account: ["a", "c"] } });

  test("stays as it is while objects change that have nothing to do with it", async () => {
    const { engine, ids, madeFrom } = await open();
    await engine.put("Account", [account("a"), account("b")], STORED);
    await engine.put("UsageSegment", [segment("s", { related_accounts: ["a"] })], STORED);
    expect(await ids("UsageSegment", usageOfA)).toEqual(["s"]);
    const made = await madeFrom();
    await engine.put("UsageSegment", [segment("t", { related_accounts: ["b"] })], STORED);
    await engine.put("ServiceContract", [contract("b1", "b")], STORED);
    await engine.put("Account", [account("b", { account_status: "closed" })], new Date(STORED.getTime() + 1));
    await engine.remove("UsageSegment", ["t"], new Date(STORED.getTime() + 2));
    expect(await ids("UsageSegment", usageOfA)).toEqual(["s"]);
    expect(await madeFrom()).toBe(made);
    await engine.close();
  });

  test.each([
    ["an object that it shows changes", "Account", account("a", { account_status: "closed" }), ["s"]],
    ["an object is written that belongs to what it shows", "UsageSegment", segment("t", { related_accounts: ["a"] }), ["s", "t"]],
    ["an object ceases to belong to what it shows", "UsageSegment", segment("s", { related_accounts: ["b"] }), []],
    ["an object that was selected comes into being", "Account", account("c"), ["s"]],
  ] as const)("is made anew when %s", async (_, object, text, expected) => {
    const { engine, ids, madeFrom } = await open();
    await engine.put("Account", [account("a"), account("b")], STORED);
    await engine.put("UsageSegment", [segment("s", { related_accounts: ["a"] })], STORED);
    expect(await ids("UsageSegment", usageOfA)).toEqual(["s"]);
    const made = await madeFrom();
    await engine.put(object, [text], new Date(STORED.getTime() + 1));
    expect(await ids("UsageSegment", usageOfA)).toEqual(expected);
    expect(await madeFrom()).toBeGreaterThan(made);
    await engine.close();
  });

  test("is not made anew when what is written is there already", async () => {
    const { engine, database, ids, madeFrom } = await open();
    const revision = async (): Promise<number> => integerOf((await database.query(raw('SELECT "revision" FROM "state"')))[0], "revision");
    await engine.put("Account", [account("a")], STORED);
    await ids("Account", usageOfA);
    const [made, before] = [await madeFrom(), await revision()];
    await engine.put("Account", [account("a")], STORED);
    await ids("Account", usageOfA);
    expect([await madeFrom(), await revision()]).toEqual([made, before]);
    await engine.close();
  });

  test("is made anew when the data have changed too often to know what changed, and forgotten when nobody asks for it", async () => {
    const { engine, database, ids } = await open();
    const names = async () => (await database.query(raw('SELECT "name" FROM "view"'))).map((row) => String(row["name"]).split(" ")[0]);
    await engine.put("Account", [account("a"), account("b")], STORED);
    await ids("Account", { ...usageOfA, id: "first" });
    await ids("Account", { ...usageOfA, id: "second" });
    await database.write(function* () {
      yield sql`UPDATE "state" SET "revision" = "revision" + ${KEPT_REVISIONS + 1}`;
    });
    await engine.put("Account", [account("a", { account_status: "closed" })], new Date(STORED.getTime() + 1));
    expect(await ids("Account", { ...usageOfA, id: "second" })).toEqual(["a"]);
    expect(await names()).toEqual(["second"]);
    expect((await database.query(raw('SELECT DISTINCT "view" FROM "Account view"'))).length).toBe(1);
    expect(await ids("Account", { ...usageOfA, id: "first" })).toEqual(["a"]);
    await engine.close();
  });
});
