import { describe, expect, test } from "vitest";
import { createCursors } from "../../server/engine/cursor.js";
import { openEngine } from "../../server/engine/engine.js";
import { CursorError, type Grant, type Parameters } from "../../server/engine/types.js";
import { newestDraft } from "./engine-drafts.js";
import { account, everything, type Example, exampleOf, grantOf, NOW, STORED } from "./engine-examples.js";
import { onBothDatabases } from "./store-databases.js";
import { pageTexts } from "./page-texts.js";

const request = { listing: "listAccounts", grant: "g", parameters: { account_numbers: ["1", "2"], q: "x" } };
const cursor = { ...request, direction: "after", sort: "0abc\u0001", id: "ä" } as const;

/** Values of which a request may name many. */
const many = Array.from({ length: 300 }, (_, index) => `1000-${String(index * 7919).padStart(8, "0")}`);

describe("a cursor", () => {
  const cursors = createCursors("secret");
  const text = cursors.write(cursor);

  test("holds the place and the request, and needs no escape in a URL", () => {
    expect(cursors.read(text, request)).toEqual(cursor);
    expect(cursors.read(text, { ...request, parameters: {} })).toEqual(cursor);
    expect(cursors.read(text, { ...request, parameters: { q: "x", account_numbers: ["1", "2"] } })).toEqual(cursor);
    expect(encodeURIComponent(text)).toBe(text);
  });

  test("is the same for the same place, and another for every other one", () => {
    const others = [{ ...cursor, id: "b" }, { ...cursor, direction: "before" as const }, { ...cursor, grant: "h" }, { ...cursor, parameters: {} }];
    const texts = [cursor, ...others].map((each) => cursors.write(each));
    expect(cursors.write({ ...cursor, parameters: { q: "x", account_numbers: ["1", "2"] } })).toBe(text);
    expect(new Set(texts).size).toBe(texts.length);
    expect(new Set(texts.map((each) => each.slice(0, 16))).size).toBe(texts.length);
  });

  test("shows nothing of what it holds, and takes less room than the filters themselves", () => {
    const filtered = { ...cursor, parameters: { account_numbers: many } };
    const long = cursors.write(filtered);
    expect(cursors.read(long, { ...request, parameters: {} })).toEqual(filtered);
    expect(long.length).toBeLessThan(many.join("+").length);
    for (const each of [text, long]) {
      const bytes = Buffer.from(each, "base64url").toString("latin1");
      for (const held of ["listAccounts", "0abc", "account_numbers", "1000-", "after"]) expect(bytes).not.toContain(held);
    }
  });

  test.each([
    ["of another secret", createCursors("other").write(cursor), request],
    ["that is cut short", text.slice(0, -4), request],
    ["that is longer", `${text}AAAA`, request],
    ["with another spelling of its bytes", `${text}=`, request],
    ["that is empty", "", request],
    ["that is no cursor at all", "first", request],
    ["of another listing", text, { ...request, listing: "listMeterDevices" }],
    ["of another grant", text, { ...request, grant: "h" }],
    ["of other filters", text, { ...request, parameters: { ...request.parameters, q: "y" } }],
    ["of more filters", text, { ...request, parameters: { ...request.parameters, account_statuses: [] } }],
  ])("is refused %s", (_, given, expected) => {
    expect(() => cursors.read(given, expected)).toThrow(CursorError);
  });

  test("is refused with any character changed", () => {
    for (let index = 0; index < text.length; index += 1) {
      const forged = `${text.slice(0, index)}${text[index] === "A" ? "B" : "A"}${text.slice(index + 1)}`;
      expect(() => cursors.read(forged, request)).toThrow(CursorError);
    }
  });
});

onBothDatabases("paging", (openEmpty) => {
  const withExample = async (use: (example: Example) => Promise<void>): Promise<void> => {
    const example = await exampleOf(newestDraft(), await openEmpty());
    try {
      await use(example);
    } finally {
      await example.engine.close();
    }
  };
  const accounts = (count: number): string[] =>
    Array.from({ length: count }, (_, index) => account(`a${String(index).padStart(3, "0")}`, { account_status: index % 2 === 0 ? "active" : "closed" }));
  const read = async ({ engine, resource }: Example, grant: Grant, at: string | null, parameters: Parameters = {}, pageSize = 100) => {
    const page = await engine.listPage({ ...resource("Account"), pageSize }, grant, { parameters, cursor: at, now: NOW });
    const ids: string[] = [];
    for (const text of await pageTexts(page)) ids.push(String(JSON.parse(text)["cds_account_id"]));
    return { ids, next: page.next, previous: page.previous };
  };

  test("has at most 100 objects a page, and ends with null", () =>
    withExample(async (example) => {
      await example.engine.put("Account", accounts(200), STORED);
      const grant = grantOf(everything(["Account"]));
      const first = await read(example, grant, null);
      expect([first.ids.length, first.previous]).toEqual([100, null]);
      const second = await read(example, grant, first.next);
      expect([second.ids.length, second.next]).toEqual([100, null]);
      expect(second.ids[0]).toBe("a100");
      expect(await read(example, grant, second.previous)).toEqual(first);
    }));

  test("tells a last page that has got a page after it from what it was", () =>
    withExample(async ({ engine, resource }) => {
      const grant = grantOf(everything(["Account"]));
      const page = () => engine.listPage(resource("Account"), grant, { parameters: {}, cursor: null, now: NOW });
      await engine.put("Account", accounts(100), STORED);
      const before = await page();
      expect((await page()).state).toBe(before.state);
      await engine.put("Account", [account("z")], STORED);
      const after = await page();
      expect([before.next, typeof after.next]).toEqual([null, "string"]);
      expect(await pageTexts(after)).toEqual(await pageTexts(before));
      expect(after.state).not.toBe(before.state);
    }));

  test("keeps the filters without their being sent again, and refuses others", () =>
    withExample(async (example) => {
      await example.engine.put("Account", accounts(12), STORED);
      const grant = grantOf(everything(["Account"], { include_account_details: true }));
      const parameters = { account_statuses: ["active"] };
      const first = await read(example, grant, null, parameters, 4);
      const second = await read(example, grant, first.next, {}, 4);
      expect(second.ids).toEqual(["a008", "a010"]);
      await expect(read(example, grant, first.next, { account_statuses: ["closed"] }, 4)).rejects.toThrow(CursorError);
      await expect(read(example, { ...grant, id: "another" }, first.next, {}, 4)).rejects.toThrow(CursorError);
    }));

  test("neither repeats nor skips what stays while others are written", () =>
    withExample(async (example) => {
      const { engine } = example;
      await engine.put("Account", accounts(30), STORED);
      const grant = grantOf(everything(["Account"]));
      const seen: string[] = [];
      let at: string | null = null;
      for (let turn = 0; turn === 0 || at !== null; turn += 1) {
        const page: { readonly ids: string[]; readonly next: string | null } = await read(example, grant, at, {}, 7);
        seen.push(...page.ids);
        at = page.next;
        const later = { cds_modified: "2026-05-01T00:00:00Z" };
        const during = new Date(STORED.getTime() + turn + 1);
        await Promise.all([
          engine.put("Account", [account(`new${turn}`, later), account("a029", later)], during),
          engine.remove("Account", [`a00${turn}`, `a02${turn}`], during),
          read(example, grant, null, {}, 7),
        ]);
      }
      const stayed = seen.filter((id) => id >= "a005" && id <= "a019");
      expect(stayed).toEqual(accounts(20).slice(5).map((text) => JSON.parse(text)["cds_account_id"]));
      expect(new Set(seen).size).toBe(seen.length);
    }));

  test("finds its way back from a page that has become empty", () =>
    withExample(async (example) => {
      await example.engine.put("Account", accounts(4), STORED);
      const grant = grantOf(everything(["Account"]));
      const first = await read(example, grant, null, {}, 2);
      await example.engine.remove("Account", ["a002", "a003"], new Date(STORED.getTime() + 1));
      const empty = await read(example, grant, first.next, {}, 2);
      expect([empty.ids, empty.next]).toEqual([[], null]);
      const back = await read(example, grant, empty.previous, {}, 2);
      expect([back.ids, back.next, back.previous]).toEqual([["a000", "a001"], null, null]);
      await example.engine.put("Account", [account("a002")], new Date(STORED.getTime() + 2));
      const forth = await read(example, grant, (await read(example, grant, empty.previous, {}, 2)).next, {}, 2);
      expect([forth.ids, forth.next]).toEqual([["a002"], null]);
    }));

  test("streams what a page had when it was asked for, even if it is gone since", () =>
    withExample(async ({ engine, resource }) => {
      await engine.put("Account", accounts(3), STORED);
      const page = await engine.listPage(resource("Account"), grantOf(everything(["Account"])), { parameters: {}, cursor: null, now: NOW });
      await engine.remove("Account", ["a000", "a001", "a002"], new Date(STORED.getTime() + 1));
      const texts: string[] = [];
      texts.push(...(await pageTexts(page)));
      expect(texts).toHaveLength(3);
    }));

  test("names a page's content for one server alone", async () => {
    const stateOf = async (secret: string): Promise<string> => {
      const draft = newestDraft();
      const engine = await openEngine({ database: await openEmpty(), draft, secret });
      await engine.put("Account", [account("a")], STORED);
      const [accounts] = draft.resources.filter(({ item }) => item === "Account");
      if (accounts === undefined) throw new Error("the draft lists accounts");
      const { state } = await engine.listPage(accounts, grantOf(everything(["Account"])), { parameters: {}, cursor: null, now: NOW });
      await engine.close();
      return state;
    };
    expect(await stateOf("one")).toBe(await stateOf("one"));
    expect(await stateOf("other")).not.toBe(await stateOf("one"));
  });
});
