import { expect, test } from "vitest";
import { type FileStore, openFileStore, type StoredFile } from "../../server/store/file-store.js";
import { onBothDatabases } from "./store-databases.js";

const day = (number: number): Date => new Date(Date.UTC(2026, 2, number));
const file = (content: string, name = "a.txt"): StoredFile => ({ content: Buffer.from(content), mediaType: "text/plain", name });

onBothDatabases("the file store", (openEmpty) => {
  const withStore = async (use: (store: FileStore, again: () => Promise<FileStore>) => Promise<void>): Promise<void> => {
    const database = await openEmpty();
    try {
      await use(await openFileStore(database), () => openFileStore(database));
    } finally {
      await database.close();
    }
  };
  const contentAt = async (store: FileStore, at: Date, id = "1"): Promise<string | null> => {
    const found = await store.find("BillStatement", id, at);
    return found === null ? null : Buffer.from(found.content).toString();
  };

  test("gives back every byte, with the type and the name", () =>
    withStore(async (store, again) => {
      const content = Uint8Array.from({ length: 70_000 }, (_, index) => index % 256);
      await store.put("BillStatement", new Map([["ä'?1", { content, mediaType: "application/pdf", name: "Bill “1”.pdf" }]]), day(1));
      const found = await (await again()).find("BillStatement", "ä'?1", day(1));
      expect(found).toMatchObject({ mediaType: "application/pdf", name: "Bill “1”.pdf", digest: expect.stringMatching(/^[\w-]{43}$/) });
      expect(Buffer.compare(found?.content ?? Buffer.of(), content)).toBe(0);
    }));

  test("keeps every version for its time, and each object's own", () =>
    withStore(async (store) => {
      await store.put("BillStatement", new Map([["1", file("first")], ["2", file("other")]]), day(1));
      await store.put("BillSection", new Map([["1", file("section")]]), day(1));
      await store.put("BillStatement", new Map([["1", file("third")]]), day(3));
      await store.put("BillStatement", new Map([["1", file("second")]]), day(2));
      await store.put("BillStatement", new Map([["1", file("third, corrected")]]), day(3));
      await store.remove("BillStatement", "1", day(5));
      const times = [new Date(Date.UTC(2026, 1, 28)), day(1), day(2), day(3), day(4), day(5)];
      expect(await Promise.all(times.map((at) => contentAt(store, at)))).toEqual([null, "first", "second", "third, corrected", "third, corrected", null]);
      expect(await contentAt(store, day(9), "2")).toBe("other");
      expect(await contentAt(store, day(9), "3")).toBeNull();
      expect(Buffer.from((await store.find("BillSection", "1", day(9)))?.content ?? []).toString()).toBe("section");
    }));

  test("takes a file that is the same for no new version, one that is called otherwise for one", () =>
    withStore(async (store) => {
      const digestAt = async (at: Date): Promise<string | undefined> => (await store.find("BillStatement", "1", at))?.digest;
      await store.put("BillStatement", new Map([["1", file("same")]]), day(1));
      const before = await digestAt(day(1));
      await store.put("BillStatement", new Map([["1", file("same")]]), day(2));
      expect(await digestAt(day(2))).toBe(before);
      await store.put("BillStatement", new Map([["1", file("same", "b.txt")]]), day(3));
      expect(await digestAt(day(3))).not.toBe(before);
      await store.put("BillStatement", new Map(), day(4));
    }));
});
