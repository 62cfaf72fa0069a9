import { existsSync, mkdirSync, renameSync, rmdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, onTestFinished, test, vi } from "vitest";
import { folder, type Started, start } from "./served.js";
import { servedDatabases } from "./served-databases.js";

const databases = await servedDatabases();

const accounts = async ({ url, tokens }: Started): Promise<readonly [status: number, body: string]> => {
  const response = await fetch(`${url}/accounts`, { headers: { authorization: `Bearer ${tokens.portfolio}` } });
  return [response.status, await response.text()];
};

describe("threads that read pages", () => {
  test.for(databases)("answer the same on $database, however many they are", async ({ database, skipped, empty }, { skip }) => {
    if (skipped !== null) return skip(skipped);
    const named = database === "SQLite" ? ["--database", join(folder(), "data.sqlite")] : await empty("readers");
    const shared = [...named, "--base-url", "https://utility.example"];
    const first = await start([...shared, "--readers", "0"]);
    onTestFinished(async () => void (await first.end()));
    const other = await start([...shared, "--readers", "2"]);
    onTestFinished(async () => void (await other.end()));
    const answers = async ({ log }: Started, path: string, token: string): Promise<readonly unknown[]> => {
      const [address] = /http:\/\/127\.0\.0\.1:\d+/.exec(log()) ?? [];
      const response = await fetch(`${address}${path}`, { headers: { authorization: `Bearer ${token}` } });
      return [response.status, response.headers.get("etag"), await response.text()];
    };
    let pages = 0;
    for (const token of Object.values(first.tokens)) {
      for (const url of Object.values(first.listings)) {
        // Long and short ones, and pages that are asked for often enough to be kept.
        for (let path: string | null = new URL(url).pathname, turn = 0; path !== null && turn < 3; turn++) {
          const expected = await answers(first, path, token);
          for (let time = 0; time < 3; time++) expect(await answers(other, path, token)).toEqual(expected);
          const page: { readonly next?: string | null } = JSON.parse(String(expected[2]));
          path = typeof page.next === "string" ? page.next.slice("https://utility.example".length) : null;
          pages++;
        }
      }
    }
    expect(pages).toBeGreaterThan(40);
    const foreign = await answers(other, "/accounts?cursor=none", first.tokens.portfolio);
    expect([foreign[0], foreign]).toEqual([400, await answers(first, "/accounts?cursor=none", first.tokens.portfolio)]);
  });

  test("are started again when one ends by itself, which is logged", async () => {
    const file = join(folder(), "end");
    const hook = new URL("end-threads.mjs", import.meta.url);
    hook.searchParams.set("file", file);
    const server = await start([], ["--import", hook.href]);
    onTestFinished(async () => void (await server.end()));
    const before = await accounts(server);
    expect(before).toEqual([200, expect.stringContaining('"accounts":[{')]);
    writeFileSync(file, "");
    await vi.waitFor(() => expect(existsSync(file)).toBe(false), { timeout: 10_000 });
    await vi.waitFor(() => expect(server.log()).toContain("end-threads.mjs"), { timeout: 10_000 });
    expect(await accounts(server)).toEqual(before);
    expect(await server.end()).toBe(0);
  });

  test("answer with an error as long as they cannot open the database", async () => {
    const file = join(folder(), "data.sqlite");
    const server = await start(["--database", file]);
    onTestFinished(async () => void (await server.end()));
    renameSync(file, `${file}.away`);
    mkdirSync(file);
    expect(await accounts(server)).toEqual([500, expect.stringContaining('"error":')]);
    expect(server.log()).toContain("SQLITE_CANTOPEN");
    rmdirSync(file);
    renameSync(`${file}.away`, file);
    expect(await accounts(server)).toEqual([200, expect.stringContaining('"accounts":[{')]);
  });
});
