import { type ChildProcess, spawn } from "node:child_process";
import { randomUUID } from "node:crypto";
import { once } from "node:events";
import { mkdirSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { isLosslessNumber, parse } from "lossless-json";
import createFetchClient from "openapi-fetch";
import pg from "pg";
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from "vitest";
import type { paths } from "../../generated/client/cds-wg3-01/schema.js";
import { createClient, ResponseError } from "../../generated/client/cds-wg3-01/index.js";
import * as validators from "../../generated/validators/cds-wg3-01/index.js";
import { openPrepared } from "../../server/open-database.js";
import { openSqlite } from "../../server/store/sqlite.js";
import { raw } from "../../server/store/sql.js";
import { claimDraft } from "../../server/store/stored-draft.js";
import { startPostgres } from "./postgres.js";

const main = fileURLToPath(new URL("../../dist/generator/cli/main.js", import.meta.url));

/** What the command prints when the server is ready. */
interface Ready {
  readonly url: string;
  readonly listings: Readonly<Record<string, string>>;
  readonly tokens: { readonly residential: string; readonly portfolio: string; readonly aggregator: string };
}

/** A server in a process of its own. */
interface Started extends Ready {
  readonly process: ChildProcess;
  readonly log: () => string;
  /** Ends the process as a service manager does. */
  readonly end: () => Promise<number | null>;
}

/** Starts the command and waits for its line. */
async function start(args: readonly string[]): Promise<Started> {
  const child = spawn(process.execPath, [main, "serve", "--port", "0", "--demo", "--json", ...args], { cwd: tmpdir(), stdio: ["ignore", "pipe", "pipe"] });
  let log = "";
  child.stderr.on("data", (data) => (log += String(data)));
  for await (const line of createInterface({ input: child.stdout })) {
    const ready: Ready = JSON.parse(line);
    const end = async (): Promise<number | null> => {
      if (child.exitCode !== null) return child.exitCode;
      const ended = once(child, "exit");
      child.kill("SIGTERM");
      await ended;
      return child.exitCode;
    };
    return { ...ready, process: child, log: () => log, end };
  }
  throw new Error(`the server did not start:\n${log}`);
}

/** Runs the command where it is to fail. */
async function refused(args: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<{ readonly code: number | null; readonly out: string; readonly err: string }> {
  const child = spawn(process.execPath, [main, "serve", ...args], { cwd: tmpdir(), env: { ...process.env, ...env }, stdio: ["ignore", "pipe", "pipe"] });
  let [out, err] = ["", ""];
  child.stdout.on("data", (data) => (out += String(data)));
  child.stderr.on("data", (data) => (err += String(data)));
  await once(child, "close");
  return { code: child.exitCode, out, err };
}

function folder(): string {
  const path = mkdtempSync(join(tmpdir(), "cds-serve-test-"));
  onTestFinished(() => rmSync(path, { recursive: true, force: true }));
  return path;
}

const parseObject = (json: string): Record<string, unknown> => JSON.parse(json);

const text = async (url: string, token: string, headers: Readonly<Record<string, string>> = {}): Promise<string> =>
  (await fetch(url, { headers: { authorization: `Bearer ${token}`, ...headers } })).text();

const postgres = await startPostgres();
afterAll(async () => {
  if (!("skipped" in postgres)) await postgres.stop();
});
const databases = [
  { database: "SQLite", args: [] as readonly string[], skipped: null },
  "skipped" in postgres
    ? { database: "PostgreSQL", args: [], skipped: postgres.skipped }
    : { database: "PostgreSQL", args: ["--database", postgres.url], skipped: null },
];

/** The arguments that name an empty database: on SQLite none, since demo data have a temporary one. */
async function emptyDatabase(kind: string, name: string): Promise<readonly string[]> {
  if (kind === "SQLite" || "skipped" in postgres) return [];
  const client = new pg.Client({ connectionString: postgres.url });
  await client.connect();
  await client.query(`CREATE DATABASE ${name}`);
  await client.end();
  return ["--database", postgres.url.replace(/\/postgres$/, `/${name}`)];
}

describe.each(databases)("a server on $database", ({ args, skipped }) => {
  let server: Started;
  beforeAll(async () => {
    if (skipped === null) server = await start(args);
  });
  afterAll(async () => {
    if (skipped === null) await server.end();
  });
  const onDatabase = (name: string, run: () => Promise<void>): void =>
    test(name, async ({ skip }) => {
      if (skipped !== null) return skip(skipped);
      await run();
    });

  onDatabase("names its listings and a token for each grant", async () => {
    expect(server.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
    expect(Object.keys(server.listings).sort()).toEqual([
      ...["cds_accounts_api", "cds_aggregations_api", "cds_billsection_api", "cds_billstatement_api", "cds_eacs_api"],
      ...["cds_meterdevices_api", "cds_servicecontracts_api", "cds_servicepoints_api", "cds_usagesegments_api"],
    ]);
    for (const url of Object.values(server.listings)) expect(url.startsWith(`${server.url}/`)).toBe(true);
    expect(Object.keys(server.tokens)).toEqual(["residential", "portfolio", "aggregator"]);
    expect(new Set(Object.values(server.tokens)).size).toBe(3);
  });

  onDatabase("lists 250 objects and more everywhere, page by page, to the generated client", async () => {
    const { residential: _, ...tokens } = server.tokens;
    const clients = Object.values(tokens).map((token) => createClient({ urls: server.listings, token }));
    const counts = new Map<string, number>();
    for (const client of clients) {
      for (const [name, listing] of Object.entries(client)) {
        const ids = new Set<string>();
        let seen = 0;
        for await (const item of listing.items()) {
          ids.add(String(Object.values(item)[0]));
          seen++;
        }
        expect(ids.size).toBe(seen);
        counts.set(name, Math.max(seen, counts.get(name) ?? 0));
      }
    }
    expect(counts.size).toBe(9);
    expect([...counts].filter(([, count]) => count < 250)).toEqual([]);
    expect(counts.get("listAccounts")).toBe(500);
  });

  onDatabase("sends pages that the generated validators accept, with decimals as they are stored", async () => {
    const { portfolio } = server.tokens;
    const page = await text(`${server.url}/accounts?cds_account_ids=acc-00020`, portfolio);
    expect(page).toContain('"balance":123456789012345678.90');
    expect(validators.validateAccountListing(parse(page))).toMatchObject({ valid: true });
    const bills = await text(`${server.url}/billsection`, portfolio);
    expect(bills).toContain('"rate":0.10,');
    expect(validators.validateBillSectionListing(parse(bills))).toMatchObject({ valid: true });
    const usage = await text(`${server.url}/usagesegments`, portfolio);
    for (const odd of ["0.10", "1.50E+2", "-0.0", "123456789012345678.90"]) expect(usage).toContain(`{"eu":${odd}}`);
    expect(validators.validateUsageSegmentListing(parse(usage))).toMatchObject({ valid: true });
  });

  onDatabase("filters for openapi-fetch", async () => {
    const client = createFetchClient<paths>({ baseUrl: server.url, headers: { authorization: `Bearer ${server.tokens.portfolio}` }, querySerializer: { array: { style: "spaceDelimited", explode: false } } });
    const { data, response } = await client.GET("/accounts", { params: { query: { account_numbers: ["1000-00012", "1000-00011", "1000-00555"] } } });
    expect(response.status).toBe(200);
    expect(data?.accounts.map(({ account_number }) => account_number).sort()).toEqual(["1000-00011", "1000-00012"]);
  });

  onDatabase("names the pages of long filters by addresses that it takes, and takes the filters again but no others", async () => {
    const ids = [...Array.from({ length: 500 }, (_, index) => `acc-${String(index).padStart(5, "0")}`), ...Array.from({ length: 720 }, () => randomUUID())];
    const filters = `cds_account_ids=${ids.join("+")}`;
    const page = async (address: string): Promise<{ readonly status: number; readonly body: Record<string, unknown> }> => {
      const response = await fetch(address, { headers: { authorization: `Bearer ${server.tokens.portfolio}` } });
      return { status: response.status, body: parseObject(await response.text()) };
    };
    const first = await page(`${server.url}/accounts?${filters}`);
    const next = String(first.body["next"]);
    const second = await page(next);
    expect([first.status, second.status, `${server.url}/accounts?${filters}`.length > 31_000]).toEqual([200, 200, true]);
    expect(second.body["accounts"]).toHaveLength(100);
    expect(await page(`${next}&${filters}`)).toEqual(second);
    expect(await page(String(second.body["previous"]))).toEqual(first);
    expect(await page(`${next}&cds_account_ids=acc-00001`)).toMatchObject({ status: 400, body: { error: "invalid_request", parameter: "cursor" } });
  });

  onDatabase("shows a home only what its grant opens", async () => {
    const { residential, aggregator } = server.tokens;
    const client = createClient({ urls: server.listings, token: residential });
    const accounts = await client.listAccounts();
    expect(accounts.accounts).toHaveLength(1);
    expect(accounts.accounts[0]).not.toHaveProperty("account_name");
    const statements = await client.listBillStatements();
    expect(statements.bill_statements.length).toBeGreaterThan(5);
    expect(statements.bill_statements.every((one) => !("file_uri" in one) && one.statement_date >= "2025-10-01")).toBe(true);
    const segments = await client.listUsageSegments();
    expect(segments.usage_segments.length).toBeGreaterThan(2);
    expect(new Set(segments.usage_segments.flatMap(({ formats }) => formats.map(({ type }) => type)))).toEqual(new Set(["electric_usage"]));
    const others = createClient({ urls: server.listings, token: aggregator });
    expect((await others.listAccounts()).accounts).toEqual([]);
    const unknown = createClient({ urls: server.listings, token: "unknown" });
    await expect(unknown.listAccounts()).rejects.toThrow(ResponseError);
  });

  onDatabase("sends a statement's file to whom it shows the statement and the file's address", async () => {
    const { residential, portfolio } = server.tokens;
    const client = createClient({ urls: server.listings, token: portfolio });
    const [statement] = (await client.listBillStatements()).bill_statements;
    const address = statement?.file_uri ?? "";
    expect(address.startsWith(`${server.url}/files/`)).toBe(true);
    const file = await fetch(address, { headers: { authorization: `Bearer ${portfolio}` } });
    expect(file.status).toBe(200);
    expect([file.headers.get("content-type"), statement?.file_mimetype]).toEqual(["application/pdf", "application/pdf"]);
    expect(file.headers.get("content-disposition")).toBe(`attachment; filename="statement-${statement?.statement_date}.pdf"`);
    const due = statement?.amount_due;
    const content = await file.text();
    expect(content).toMatch(/^%PDF-1\.4\n.*%%EOF\n$/s);
    expect(content).toContain(`: ${isLosslessNumber(due) ? due.value : String(due)} USD)`);
    // The home sees its statements without their files' addresses.
    const [own] = (await createClient({ urls: server.listings, token: residential }).listBillStatements()).bill_statements;
    const statuses = [address, `${server.url}/files/${own?.cds_billstatement_id}`].map(async (url) => (await fetch(url, { headers: { authorization: `Bearer ${residential}` } })).status);
    expect(await Promise.all(statuses)).toEqual([404, 404]);
  });

  onDatabase("answers 304 while nothing has changed, and compresses", async () => {
    const headers = { authorization: `Bearer ${server.tokens.portfolio}` };
    const first = await fetch(`${server.url}/servicecontracts`, { headers });
    const again = await fetch(`${server.url}/servicecontracts`, { headers: { ...headers, "if-none-match": first.headers.get("etag") ?? "" } });
    expect([first.status, first.headers.get("content-encoding"), again.status, await again.text()]).toEqual([200, expect.stringMatching(/^(br|gzip|deflate|zstd)$/), 304, ""]);
  });

  onDatabase("writes a log without tokens and personal data", async () => {
    await text(`${server.url}/accounts?q=brandt`, server.tokens.portfolio);
    await text(`${server.url}/nowhere/brandt`, server.tokens.portfolio);
    const log = server.log();
    const lines: readonly Record<string, unknown>[] = log.trim().split("\n").map((line) => JSON.parse(line));
    expect(lines).toContainEqual(expect.objectContaining({ msg: "request", method: "GET", route: "/accounts", status: 200 }));
    for (const secret of [...Object.values(server.tokens), "brandt", "acc-000", "1000-000", "st-000"]) expect(log.toLowerCase()).not.toContain(secret.toLowerCase());
  });

  onDatabase("is ready, and ends by itself when it is told to, with what it was asked for answered", async () => {
    expect((await fetch(`${server.url}/readyz`)).status).toBe(200);
    const page = fetch(`${server.url}/usagesegments`, { headers: { authorization: `Bearer ${server.tokens.portfolio}` } });
    const response = await page;
    const ended = server.end();
    expect(Object.keys(JSON.parse(await response.text()))).toContain("usage_segments");
    expect(await ended).toBe(0);
    await expect(fetch(`${server.url}/healthz`)).rejects.toThrow();
  });
});

describe("the command", () => {
  test.for(databases)("serves the March draft on $database", async ({ database, skipped }, { skip }) => {
    if (skipped !== null) return skip(skipped);
    const server = await start(["--draft", "2026-03-19", ...(await emptyDatabase(database, "march"))]);
    onTestFinished(async () => void (await server.end()));
    expect(Object.keys(server.listings)).toHaveLength(9);
    const page: Record<string, readonly unknown[]> = JSON.parse(await text(`${server.url}/accounts`, server.tokens.portfolio));
    expect(page["accounts"]).toHaveLength(100);
    expect(await text(`${server.url}/accounts`, server.tokens.residential)).toContain('"account_type":"residential"');
    expect(await text(`${server.url}/usagesegments`, server.tokens.aggregator)).toContain('"format":["usage_kwh","demand_kw"]');
    const pages = Object.values(server.listings).map(async (url) => (await fetch(url, { headers: { authorization: `Bearer ${server.tokens.aggregator}` } })).status);
    expect(new Set(await Promise.all(pages))).toEqual(new Set([200]));
  });

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

  test.for(databases)("answers the same on $database, however many threads read pages", async ({ database, skipped }, { skip }) => {
    if (skipped !== null) return skip(skipped);
    const named = database === "SQLite" ? ["--database", join(folder(), "data.sqlite")] : await emptyDatabase(database, "readers");
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
