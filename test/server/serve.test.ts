import { randomUUID } from "node:crypto";
import { isLosslessNumber, parse } from "lossless-json";
import createFetchClient from "openapi-fetch";
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from "vitest";
import type { paths } from "../../generated/client/cds-wg3-01/schema.js";
import { createClient, ResponseError } from "../../generated/client/cds-wg3-01/index.js";
import * as validators from "../../generated/validators/cds-wg3-01/index.js";
import { parseObject, type Started, start, text } from "./served.js";
import { servedDatabases } from "./served-databases.js";

const databases = await servedDatabases();

describe.each(databases)("a server on $database", ({ skipped, empty }) => {
  let server: Started;
  beforeAll(async () => {
    if (skipped === null) server = await start(await empty("served"));
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

test.for(databases)("the command serves the March draft on $database", async ({ skipped, empty }, { skip }) => {
  if (skipped !== null) return skip(skipped);
  const server = await start(["--draft", "2026-03-19", ...(await empty("march"))]);
  onTestFinished(async () => void (await server.end()));
  expect(Object.keys(server.listings)).toHaveLength(9);
  const page: Record<string, readonly unknown[]> = JSON.parse(await text(`${server.url}/accounts`, server.tokens.portfolio));
  expect(page["accounts"]).toHaveLength(100);
  expect(await text(`${server.url}/accounts`, server.tokens.residential)).toContain('"account_type":"residential"');
  expect(await text(`${server.url}/usagesegments`, server.tokens.aggregator)).toContain('"format":["usage_kwh","demand_kw"]');
  const pages = Object.values(server.listings).map(async (url) => (await fetch(url, { headers: { authorization: `Bearer ${server.tokens.aggregator}` } })).status);
  expect(new Set(await Promise.all(pages))).toEqual(new Set([200]));
});
