import { expect, test } from "vitest";
import { createReturningCache } from "../../server/engine/returning-cache.js";

const ask = (cache: ReturnType<typeof newCache>, key: string): boolean => {
  if (cache.get(key) !== undefined) return true;
  if (cache.comesBack(key)) cache.keep(key, Buffer.alloc(10));
  else cache.note(key, 10);
  return false;
};
const newCache = () => createReturningCache<Buffer>(100, ({ byteLength }) => byteLength);

test("what is asked for a second time is kept, and found the third time", () => {
  const cache = newCache();
  expect([ask(cache, "a"), ask(cache, "a"), ask(cache, "a")]).toEqual([false, false, true]);
});

test("who walks through more than there is room for drives nothing out", () => {
  const cache = newCache();
  for (let turn = 0; turn < 2; turn++) ask(cache, "a");
  for (let round = 0; round < 3; round++) for (let page = 0; page < 50; page++) expect(ask(cache, `page ${page}`)).toBe(false);
  expect(ask(cache, "a")).toBe(true);
});

test("what others come back to more lately takes the room", () => {
  const cache = newCache();
  for (let turn = 0; turn < 2; turn++) ask(cache, "a");
  for (let page = 0; page < 10; page++) for (let turn = 0; turn < 2; turn++) ask(cache, `page ${page}`);
  expect(cache.get("a")).toBeUndefined();
  expect(cache.get("page 9")).toBeDefined();
});
