import { expect, test } from "vitest";
import { openEngine } from "../../server/engine/engine.js";
import type { Draft } from "../../server/engine/types.js";
import { integerOf } from "../../server/store/database.js";
import { migrate } from "../../server/store/migrate.js";
import { ObjectError } from "../../server/store/object-text.js";
import { schemaOf } from "../../server/store/schema.js";
import { name, sql } from "../../server/store/sql.js";
import { newestDraft } from "./engine-drafts.js";
import { account, everything, exampleOf, grantOf, NOW, segment, STORED } from "./engine-examples.js";
import { onBothDatabases } from "./store-databases.js";

const draft = newestDraft();

onBothDatabases("the store", (openEmpty) => {
  test("keeps every version, and none twice", async () => {
    const database = await openEmpty();
    const { engine, list } = await exampleOf(draft, database);
    const versions = () => database.read(function* () {
      return integerOf((yield sql`SELECT count(*) AS "count" FROM ${name("Account")}`)[0], "count");
    });
    const day = (number: number): Date => new Date(Date.UTC(2026, 2, number));
    await engine.put("Account", [account("a", { x: 1 })], day(1));
    await engine.put("Account", [account("a", { x: 1 })], day(2));
    expect(await versions()).toBe(1);
    await engine.put("Account", [account("a", { x: 3 })], day(3));
    await engine.put("Account", [account("a", { x: 2 })], day(2));
    await engine.put("Account", [account("b"), account("b", { x: "last" })], day(2));
    expect(await versions()).toBe(4);
    const at = (time: Date) => list("Account", grantOf(everything(["Account"], { sync_until: time.toISOString() })), {}, NOW);
    expect((await at(day(1))).map(({ x }) => x)).toEqual([1]);
    expect((await at(day(2))).map(({ x }) => x)).toEqual([2, "last"]);
    expect((await at(day(3))).map(({ x }) => x)).toEqual([3, "last"]);
    expect(await at(new Date(Date.UTC(2026, 1, 1)))).toEqual([]);
    await engine.close();
  });

  test("counts on from the last version, however the versions before were numbered", async () => {
    const database = await openEmpty();
    const { engine } = await exampleOf(draft, database);
    await engine.put("UsageSegment", [segment("a"), segment("b")], STORED);
    const numbers = () => database.read(function* () {
      const [state] = yield sql`SELECT "version" FROM "state"`;
      const rows = yield sql`SELECT "version" FROM ${name("UsageSegment")} ORDER BY "version"`;
      return { last: integerOf(state, "version"), versions: rows.map((row) => integerOf(row, "version")) };
    });
    expect(await numbers()).toEqual({ last: 2, versions: [1, 2] });
    await engine.put("UsageSegment", [segment("a"), segment("c")], STORED);
    expect(await numbers()).toEqual({ last: 3, versions: [1, 2, 3] });
    await engine.close();
  });

  test.each([
    ["no JSON", "{", /no JSON/],
    ["no object", "[]", /no JSON object/],
    ["no identifier", "{}", /cds_account_id/],
    ["an empty identifier", '{"cds_account_id":""}', /cds_account_id/],
    ["an escaped U+0000 in its identifier", '{"cds_account_id":"a\\u0000"}', /Account has a cds_account_id with a character/],
    ["half of an escaped surrogate pair in its identifier", '{"cds_account_id":"a\\ud800"}', /character that is not stored/],
    ["half of a surrogate pair in its identifier", '{"cds_account_id":"a\ud800"}', /character that is not stored/],
    ["an identifier that others could be taken for", '{"cds_account_id":"a\ufffd"}', /character that is not stored/],
    ["a bad escape", '{"cds_account_id":"\\x"}', /no JSON/],
  ])("refuses a text with %s, and all that came with it", async (_, text, message) => {
    const { engine, ids } = await exampleOf(draft, await openEmpty());
    await expect(engine.put("Account", [account("a"), text], STORED)).rejects.toThrow(message);
    await expect(engine.put("Account", [text], STORED)).rejects.toThrow(ObjectError);
    expect(await ids("Account", grantOf(everything(["Account"])))).toEqual([]);
    await engine.close();
  });

  test("refuses objects that the draft does not have", async () => {
    const { engine } = await exampleOf(draft, await openEmpty());
    await expect(engine.put("Accounts", ["{}"], STORED)).rejects.toThrow(/no objects Accounts: its objects are Account,/);
    await engine.close();
  });

  test("stores characters that databases are at odds about", async () => {
    const { engine, texts, ids } = await exampleOf(draft, await openEmpty());
    const id = "\u{1f50c}, ? $1 {\\\"}";
    const number = "zero \\u0000, half \\ud83d";
    const text = `{"cds_account_id":"${id}","account_number":"${number}","account_name":"nul \\u0000"}`;
    await engine.put("Account", [text], STORED);
    const grant = grantOf(everything(["Account"], { include_account_details: true, include_account_numbers: true, include_account_programs: true }));
    expect(await texts("Account", grant)).toEqual([text]);
    expect(await ids("Account", grant, { q: "NUL \0" })).toHaveLength(1);
    expect(await ids("Account", grant, { cds_account_ids: [JSON.parse(`"${id}"`)] })).toHaveLength(1);
    expect(await ids("Account", grant, { account_numbers: [JSON.parse(`"${number}"`)] })).toHaveLength(1);
    await engine.close();
  });

  test("takes in a later draft's columns from what is stored", async () => {
    const database = await openEmpty();
    const [accounts, ...others] = draft.resources;
    if (accounts === undefined) throw new Error("the draft lists accounts");
    const earlier: Draft = { ...draft, resources: [{ ...accounts, filters: [], order: [] }, ...others] };
    const { engine } = await exampleOf(earlier, database);
    await engine.put("Account", [account("a", { account_number: "1", account_programs: [{ program_number: "P" }] })], STORED);
    await migrate(database, schemaOf(draft));
    const later = await openEngine({ database, draft, secret: "s" });
    const grant = grantOf(everything(["Account"], { include_account_numbers: true, include_account_programs: true }));
    for (const parameters of [{ account_numbers: ["1"] }, { q: "p" }]) {
      expect((await later.listPage(accounts, grant, { parameters, cursor: null, now: NOW })).count).toBe(1);
    }
    await later.close();
  });
});
