import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, readdirSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { describe, expect, onTestFinished, test } from "vitest";
import { openPrepared } from "../../server/open-database.js";
import { openSqlite } from "../../server/store/sqlite.js";
import { raw } from "../../server/store/sql.js";
import { claimDraft } from "../../server/store/stored-draft.js";
import { folder, main, parseObject, refused, start, text } from "./served.js";

describe("a server that starts and ends", () => {
  test("keeps tokens and data of a database file from one start to the next", async () => {
    const file = join(folder(), "data.sqlite");
    const first = await start(["--database", file, "--base-url", "https://utility.example/cds"]);
    expect([first.url, first.listings["cds_accounts_api"]]).toEqual(["https://utility.example/cds", "https://utility.example/cds/accounts"]);
    const [, port] = /Server listening at http:\/\/127\.0\.0\.1:(\d+)/.exec(first.log()) ?? [];
    const before = await text(`http://127.0.0.1:${port}/accounts`, first.tokens.portfolio);
    expect(await text(`http://127.0.0.1:${port}/billstatement`, first.tokens.portfolio)).toContain('"file_uri":"https://utility.example/cds/files/st-');
    expect(await first.end()).toBe(0);
    const second = await start(["--database", file]);
    onTestFinished(async () => void (await second.end()));
    expect(second.tokens.portfolio).not.toBe(first.tokens.portfolio);
    const [after] = (await text(`${second.url}/accounts`, first.tokens.portfolio)).split('],"next"');
    expect(before.startsWith(after ?? " ")).toBe(true);
    expect(await text(`${second.url}/billstatement`, first.tokens.portfolio)).toContain(`"file_uri":"${second.url}/files/st-`);
  });

  test("serves a database in memory", async () => {
    const server = await start(["--database", ":memory:"]);
    onTestFinished(async () => void (await server.end()));
    expect(parseObject(await text(`${server.url}/accounts`, server.tokens.portfolio))["accounts"]).toHaveLength(100);
  });

  test("ends in order when it is told to while it starts, and leaves no temporary data", async () => {
    const temporary = folder();
    const child = spawn(process.execPath, [main, "serve", "--port", "0", "--demo"], { cwd: temporary, env: { ...process.env, TMPDIR: temporary }, stdio: ["ignore", "ignore", "pipe"] });
    const ended = once(child, "exit");
    for await (const line of createInterface({ input: child.stderr })) {
      if (line.includes("Server listening")) break;
    }
    expect(readdirSync(temporary)).toEqual([expect.stringMatching(/^cds-demo-/)]);
    child.kill("SIGTERM");
    expect(await ended).toEqual([0, null]);
    expect(readdirSync(temporary)).toEqual([]);
  });

  test("leaves no temporary data where they cannot be kept, or the server cannot listen", async () => {
    const taken = createServer().listen(0, "127.0.0.1");
    await once(taken, "listening");
    onTestFinished(() => void taken.close());
    const address = taken.address();
    const port = typeof address === "object" && address !== null ? String(address.port) : "";
    const [plain, deep] = [folder(), join(folder(), ...Array.from({ length: 3 }, () => "x".repeat(200)))];
    mkdirSync(deep, { recursive: true });
    // SQLite opens no file whose path is that long.
    const cases = [
      { temporary: plain, args: ["--port", port], says: /another program listens there/ },
      { temporary: deep, args: ["--port", "0"], says: /the database .* cannot be used/ },
    ];
    for (const { temporary, args, says } of cases) {
      const { code, err } = await refused(["--demo", ...args], { TMPDIR: temporary });
      expect([code, err]).toEqual([2, expect.stringMatching(says)]);
      expect(readdirSync(temporary)).toEqual([]);
    }
  });

  test.each(["", " "])("opens no temporary database for the name %j", async (name) => {
    await expect(openPrepared(name, false, async () => null)).rejects.toMatchObject({ name: "ServeError", message: "the database has no name" });
  });

  test("says in one sentence what keeps it from serving", async () => {
    const taken = createServer().listen(0, "127.0.0.1");
    await once(taken, "listening");
    onTestFinished(() => void taken.close());
    const address = taken.address();
    const port = typeof address === "object" && address !== null ? String(address.port) : "";
    const cases: readonly (readonly [args: readonly string[], says: RegExp])[] = [
      [["--demo", "--port", port], /cannot listen on port \d+ of 127\.0\.0\.1: another program listens there/],
      [["--demo", "--port", "0", "--draft", "2020-01-01"], /there is no server of a draft of 2020-01-01\n {4}help: .*2026-03-19/],
      [["--port", "0", "--database", "/nowhere/at/all.sqlite"], /the database \/nowhere\/at\/all\.sqlite cannot be used/],
      [["--port", "0", "--database", "postgres://someone:secret@127.0.0.1:1/cds"], /the database postgres:\/\/someone@127\.0\.0\.1:1\/cds cannot be used/],
      [["--demo", "--port", "0", "--draft", "2026-08-20"], /there is no server of a draft of 2026-08-20\n {4}help: older drafts are those of 2026-03-19; leave --draft out for the newest one\n/],
      [["--demo", "--port", "0", "--database="], /--database <database>.*leave the option out/s],
      [["--port", "0", "--database", " "], /--database <database>.*leave the option out/s],
      [["--port", "many"], /--port <number>.*many/],
      [["--readers", "-1"], /--readers <number>.*from 0 to 64/s],
      [["--readers", "65"], /--readers <number>.*from 0 to 64/s],
    ];
    for (const [args, says] of cases) {
      const { code, out, err } = await refused(args);
      expect([code, out]).toEqual([2, ""]);
      expect(err).toMatch(says);
      expect(err).not.toMatch(/\n\s+at |secret/);
    }
  });

  test("takes no database for what it is not", async () => {
    const [march, old] = [join(folder(), "march.sqlite"), join(folder(), "old.sqlite")];
    const ofMarch = openSqlite(march);
    await claimDraft(ofMarch, "the draft of 2026-03-19");
    await ofMarch.close();
    const older = openSqlite(old);
    await older.write(function* () {
      yield raw('CREATE TABLE "state" ("revision" INTEGER NOT NULL, "version" INTEGER NOT NULL)');
    });
    await older.close();
    const cases = [
      { file: march, says: /the database .*march\.sqlite cannot be used: it holds objects of the draft of 2026-03-19, not of the newest draft\n {4}help: .*serve the draft whose objects it holds/ },
      { file: old, says: /the database .*old\.sqlite cannot be used: its tables were made by another version of cds-codegen.*\n {4}help: name a new database/ },
    ];
    for (const { file, says } of cases) {
      const { code, out, err } = await refused(["--port", "0", "--database", file]);
      expect([code, out]).toEqual([2, ""]);
      expect(err).toMatch(says);
      expect(err).not.toMatch(/\n\s+at /);
    }
  });
});
