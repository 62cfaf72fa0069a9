import { expect, test } from "vitest";
import { type PageJson, wholeOf } from "../../server/engine/page-json.js";
import type { Grant } from "../../server/engine/types.js";
import { fileFor, withFileAddresses } from "../../server/http/files.js";
import { openFileStore } from "../../server/store/file-store.js";
import { DRAFTS } from "./engine-drafts.js";
import { everything, exampleOf, grantOf, objectOf } from "./engine-examples.js";
import { onBothDatabases } from "./store-databases.js";

const day = (number: number): Date => new Date(Date.UTC(2026, 2, number));

for (const [name, draft] of DRAFTS) onBothDatabases(`files of statements in ${name}`, (openEmpty) => {
  test("are those of the time whose statements a grant shows", async () => {
    const database = await openEmpty();
    const { engine } = await exampleOf(draft, database);
    const store = await openFileStore(database);
    const put = async (content: string, at: Date): Promise<void> => {
      await store.put("BillStatement", new Map([["1", { content: Buffer.from(content), mediaType: "application/pdf", name: "1.pdf" }]]), at);
    };
    const statement = objectOf("cds_billstatement_id", "1", { cds_account_id: "a", statement_date: "2026-03-01", file_uri: "/files/1", file_mimetype: "application/pdf" });
    await engine.put("BillStatement", [statement], day(1));
    await put("first", day(1));
    const unlocked = Object.fromEntries(
      (draft.policy.objects["BillStatement"]?.locked["file_uri"]?.unlockedBy ?? []).map((field) => [field, true] as const),
    );
    const until = (...times: readonly (string | undefined)[]): Grant =>
      grantOf(...times.map((sync_until) => everything(["BillStatement"], { ...unlocked, ...(sync_until === undefined ? {} : { sync_until }) })));
    const read = async (grant: Grant, id = "1"): Promise<string | null> => {
      const file = await fileFor(draft.resources, engine.listPage, store.find, grant, id);
      return file === null ? null : Buffer.from(file.content).toString();
    };
    expect(await read(until("2026-03-05T00:00:00Z"))).toBe("first");
    await put("second", day(10));
    expect(await read(until("2026-03-05T00:00:00Z"))).toBe("first");
    expect(await read(until("2026-03-10T00:00:00Z"))).toBe("second");
    expect(await read(until(undefined))).toBe("second");
    expect(await read(until("infinite"))).toBe("second");
    expect(await read(until("2026-03-05T00:00:00Z", "2026-03-12T00:00:00Z"))).toBe("second");
    expect(await read(until("2026-02-05T00:00:00Z"))).toBeNull();
    expect(await read(grantOf(everything(["Account"], unlocked)))).toBeNull();
    expect(await read(until(undefined), "2")).toBeNull();
    if (draft.policy.governed) expect(await read(grantOf(everything(["BillStatement"])))).toBeNull();
    await engine.close();
  });

  test("have addresses below the server's", async () => {
    const of = async (item: string, ...texts: readonly string[]): Promise<string[]> => {
      const resource = draft.resources.find((each) => each.item === item);
      if (resource === undefined) throw new Error(`the draft lists no ${item}`);
      const source = async function* (): AsyncGenerator<Buffer> { yield* texts.map((text) => Buffer.from(text)); };
      const address = async (json: PageJson): Promise<string> => (await wholeOf(withFileAddresses(resource, json, "https://utility.example/cds$&"))).toString();
      expect(await address(source())).toBe(await address(Buffer.from(texts.join(""))));
      return Promise.all(texts.map((text) => address(Buffer.from(text))));
    };
    const statements = ['{"a":1.0, "file_uri"\n:\t"/files/1"}', '{"file_uri":"//cdn.example/1"}', '{"file_uri":null}', String.raw`{"note":"say \"file_uri\":\"/files/1\""}`];
    expect(await of("BillStatement", ...statements)).toEqual(['{"a":1.0, "file_uri"\n:\t"https://utility.example/cds$&/files/1"}', ...statements.slice(1)]);
    expect(await of("Account", ...statements)).toEqual(statements);
  });
});
