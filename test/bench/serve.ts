import autocannon from "autocannon";
import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { atLeast, type BenchRow, type BenchTable, median } from "./bench.js";
import { prepareAccounts } from "./serving/prepare.js";
import { builtCommand } from "./processes.js";
import { addressOf, endProcess, URL_IN_JSON } from "./server-process.js";

const ACCOUNTS = 100_000;
/** Servers that have answered thousands of requests are faster, and are what matters. */
const WARM_UP_SECONDS = 8;
/** Many short rounds: what else goes on in the machine changes from one second to the next. */
const ROUNDS = 11;
const SECONDS = 1;
const CONNECTIONS = 8;
const require = createRequire(import.meta.url);
const script = (name: string): string => fileURLToPath(new URL(`./serving/${name}`, import.meta.url));

/** A server to be measured: where its accounts are, and the token that it wants. */
interface Target {
  readonly name: string;
  readonly url: string;
  readonly token?: string;
}

const PRISM = "Prism with the same 100 objects";

/** How many pages are asked for in turn: more than the server keeps in memory, where a grant shows as many. */
const WALKED_PAGES = 1000;

/** Measures how many pages of accounts a second servers answer, each in a process of its own, in turns. */
export async function benchServing(): Promise<readonly BenchTable[]> {
  const folder = mkdtempSync(join(tmpdir(), "cds-codegen-bench-"));
  const processes: ChildProcess[] = [];
  try {
    const file = join(folder, "accounts.sqlite");
    const tokens = await prepareAccounts(file, ACCOUNTS);
    const start = async (args: readonly string[], announced: RegExp): Promise<string> => {
      const child = spawn(process.execPath, args, { stdio: ["ignore", "pipe", "ignore"] });
      processes.push(child);
      return addressOf(child, announced);
    };
    const tsx = ["--import", require.resolve("tsx")];
    const minimal = await start([...tsx, script("minimal-server.ts"), file], URL_IN_JSON);
    const own = await start([builtCommand, "serve", "--port", "0", "--database", file, "--json"], URL_IN_JSON);
    const targets: Target[] = [
      { name: "minimal Fastify and better-sqlite3, no rules", url: `${minimal}/accounts` },
      ...Object.entries(tokens).map(([name, token]) => ({ name, url: `${own}/accounts`, token })),
    ];
    const page = await pageOf({ name: "", url: `${own}/accounts`, ...(tokens["all fields"] === undefined ? {} : { token: tokens["all fields"] }) });
    const prism = await start([prismMain(), "mock", mockDocument(folder, page), "--port", "0", "--host", "127.0.0.1", "--verboseLevel", "info"], /listening on (http:\/\/[\d.:]+)/);
    targets.push({ name: PRISM, url: `${prism}/accounts`, token: "any" });
    const title = `100 accounts of ${ACCOUNTS.toLocaleString("en")}, ${CONNECTIONS} connections`;
    const same = { title: `${title}, the first page each time`, rows: rowsOf(await measure(targets, async () => [])) };
    const walk = { title: `${title}, one page after the other, each client its own`, rows: rowsOf(await measure(targets.slice(0, -1), walked)) };
    return [same, walk];
  } finally {
    await Promise.all(processes.map(endProcess));
    rmSync(folder, { recursive: true, force: true });
  }
}

function rowsOf(rates: ReadonlyMap<string, number>): readonly BenchRow[] {
  const [[minimalName, minimal] = ["", Number.NaN], ...others] = rates;
  const prism = others.find(([name]) => name === PRISM);
  const own = others.filter(([name]) => name !== PRISM);
  return [
    { name: minimalName, value: minimal, unit: "pages a second" },
    ...own.flatMap(([name, rate]): readonly BenchRow[] => [
      { name, value: rate, unit: "pages a second" },
      atLeast(0.6, { name: `${name}, as a share of minimal`, value: rate / minimal, unit: "x" }),
    ]),
    ...(prism === undefined ? [] : [
      { name: prism[0], value: prism[1], unit: "pages a second" },
      atLeast(5, { name: "all fields, times Prism", value: (rates.get("all fields") ?? Number.NaN) / prism[1], unit: "x" }),
    ]),
  ];
}

/**
 * The median rate of each target; a round goes through all of them, so that what slows the machine slows all.
 *
 * @param pathsOf the paths that are asked for in turn; none for the target's own address each time
 */
async function measure(targets: readonly Target[], pathsOf: (target: Target) => Promise<readonly string[]>): Promise<ReadonlyMap<string, number>> {
  const rates = new Map(targets.map(({ name }) => [name, [] as number[]] as const));
  const paths = new Map<string, readonly string[]>();
  for (const target of targets) {
    await pageOf(target);
    paths.set(target.name, await pathsOf(target));
  }
  for (const target of targets) await rateOf(target, paths.get(target.name) ?? [], WARM_UP_SECONDS);
  for (let round = 0; round < ROUNDS; round++) {
    for (const target of targets) rates.get(target.name)?.push(await rateOf(target, paths.get(target.name) ?? [], SECONDS));
  }
  return new Map([...rates].map(([name, figures]) => [name, median(figures)]));
}

async function rateOf({ name, url, token }: Target, paths: readonly string[], seconds: number): Promise<number> {
  let clients = 0;
  const { requests, non2xx, errors } = await autocannon({
    ...{ url, connections: CONNECTIONS, duration: seconds, headers: headersOf(token) },
    // Each client has a part of its own, so that none is served what was read for another one just now.
    setupClient: (client) => {
      const own = paths.filter((_path, index) => Math.floor((index * CONNECTIONS) / paths.length) === clients);
      clients += 1;
      if (paths.length > 0) client.setRequests((own.length > 0 ? own : paths).map((path) => ({ method: "GET", path, headers: headersOf(token) })));
    },
  });
  if (non2xx > 0 || errors > 0) throw new Error(`${name}: ${non2xx} refusals, ${errors} errors`);
  return requests.average;
}

function headersOf(token: string | undefined): Record<string, string> {
  return token === undefined ? {} : { authorization: `Bearer ${token}` };
}

/** The paths of a listing's pages, as each names the next one; from the last the first one follows again. */
async function walked({ url, token }: Target): Promise<readonly string[]> {
  const paths: string[] = [];
  for (let at: string | null = url; at !== null && paths.length < WALKED_PAGES;) {
    paths.push(at.slice(new URL(at).origin.length));
    const response = await fetch(at, { headers: headersOf(token) });
    const page: { readonly next: string | null } = JSON.parse(await response.text());
    at = page.next;
  }
  return paths;
}

/** A page as a server sends it, seen to hold 100 accounts. */
async function pageOf({ name, url, token }: Target): Promise<unknown> {
  const response = await fetch(url, { headers: headersOf(token) });
  const text = await response.text();
  const page: { readonly accounts?: readonly unknown[] } = JSON.parse(text);
  if (page.accounts?.length !== 100) throw new Error(`${name} sends no page of 100 accounts: ${text.slice(0, 200)}`);
  return page;
}

/** The OpenAPI document with a page as the example of its response, which Prism then serves. */
function mockDocument(folder: string, page: unknown): string {
  const document = JSON.parse(readFileSync(fileURLToPath(new URL("../../openapi/cds-wg3-01.json", import.meta.url)), "utf8"));
  document.paths["/accounts"].get.responses["200"].content["application/json"].example = page;
  const file = join(folder, "mock.json");
  writeFileSync(file, JSON.stringify(document));
  return file;
}

function prismMain(): string {
  return join(dirname(require.resolve("@stoplight/prism-cli/package.json")), "dist/index.js");
}
