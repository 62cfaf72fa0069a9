import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { Agent, get } from "node:http";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { atLeast, atMost, type BenchRow, type BenchTable, median } from "./bench.js";
import { builtCommand } from "./processes.js";
import { prepareSegments, VALUES } from "./segments/prepare.js";
import { addressOf, endProcess } from "./server-process.js";

const ROUNDS = 5;
const SECONDS = 2;
const CLIENTS = 8;
const PAGE = 100;
const script = (name: string): string => fileURLToPath(new URL(`./segments/${name}`, import.meta.url));

/** A page, and the token that its server wants. */
interface AskedPage {
  readonly url: string;
  readonly token: string;
}

/** A server in a process of its own. */
interface Target {
  readonly name: string;
  readonly process: ChildProcess;
  /** All pages, as each names the next one. */
  readonly pages: readonly AskedPage[];
}

/** What was measured of a server. */
interface Measured {
  /** Pages a second. */
  readonly rate: number;
  /** Megabytes a second. */
  readonly flow: number;
  /** How long its event loop stood still at most, in milliseconds. */
  readonly stall: number;
}

/**
 * Measures pages of large usage segments: clients walk through all pages again and again, so that nothing is sent
 * twice in a row. The servers are measured in turns, each in a process of its own.
 */
export async function benchSegments(): Promise<BenchTable> {
  const folder = mkdtempSync(join(tmpdir(), "cds-codegen-bench-"));
  const processes: ChildProcess[] = [];
  try {
    const file = join(folder, "segments.sqlite");
    const tokens = await prepareSegments(file);
    const start = async (name: string, args: readonly string[], ownTokens: readonly string[]): Promise<Target> => {
      const child = spawn(process.execPath, ["--import", script("monitor.mjs"), ...args], { stdio: ["ignore", "pipe", "ignore", "ipc"] });
      processes.push(child);
      const first = `${await addressOf(child)}/usagesegments`;
      const pages: AskedPage[] = [];
      for (const token of ownTokens) pages.push(...(await pagesOf(first, token)));
      return { name, process: child, pages };
    };
    const tsx = ["--import", createRequire(import.meta.url).resolve("tsx")];
    const parsed = await start("parsed and stringified", [...tsx, script("plain-servers.ts"), file, "parsed"], ["none"]);
    const streamed = await start("streamed, no rules", [...tsx, script("plain-servers.ts"), file, "streamed"], ["none"]);
    const own: Target[] = [];
    for (const [name, ownTokens] of tokens) own.push(await start(name, [builtCommand, "serve", "--port", "0", "--database", file, "--json"], ownTokens));
    const all = await measure([parsed, streamed, ...own]);
    const title = `${PAGE} usage segments of ${VALUES.toLocaleString("en")} values, ${CLIENTS} clients`;
    return { title, rows: rowsOf(all, parsed, streamed, own) };
  } finally {
    await Promise.all(processes.map(endProcess));
    rmSync(folder, { recursive: true, force: true });
  }
}

function rowsOf(all: ReadonlyMap<Target, Measured>, parsed: Target, streamed: Target, own: readonly Target[]): readonly BenchRow[] {
  const of = (target: Target): Measured => all.get(target) ?? { rate: Number.NaN, flow: Number.NaN, stall: Number.NaN };
  const figures = (target: Target): readonly BenchRow[] => [
    { name: target.name, value: of(target).rate, unit: "pages a second" },
    { name: `${target.name}, flow`, value: of(target).flow, unit: "MB a second" },
    { name: `${target.name}, longest stall`, value: of(target).stall, unit: "ms" },
  ];
  return [
    ...[parsed, streamed].flatMap(figures),
    ...own.flatMap((target): readonly BenchRow[] => [
      ...figures(target),
      atLeast(15, { name: `${target.name}, times parsed`, value: of(target).rate / of(parsed).rate, unit: "x" }),
      atLeast(0.6, { name: `${target.name}, as a share of streamed`, value: of(target).rate / of(streamed).rate, unit: "x" }),
      atMost(3, { name: `${target.name}, stall beside streamed's`, value: of(target).stall / of(streamed).stall, unit: "x" }),
      ...memoryOf(target).map((row) => atMost(250, row)),
    ]),
    ...memoryOf(streamed),
  ];
}

/** The medians of several rounds; each goes through all servers, so that what slows the machine slows all. */
async function measure(targets: readonly Target[]): Promise<ReadonlyMap<Target, Measured>> {
  const rounds = new Map(targets.map((target) => [target, [] as Measured[]] as const));
  for (const target of targets) await load(target, 1);
  for (let round = 0; round < ROUNDS; round++) {
    for (const target of targets) rounds.get(target)?.push(await load(target, SECONDS));
  }
  const middle = (all: readonly Measured[], of: (one: Measured) => number): number => median(all.map(of));
  return new Map(
    [...rounds].map(([target, all]) => [target, { rate: middle(all, ({ rate }) => rate), flow: middle(all, ({ flow }) => flow), stall: middle(all, ({ stall }) => stall) }]),
  );
}

/** Has clients read pages for a while; each ends with a whole page. */
async function load({ process: child, pages }: Target, seconds: number): Promise<Measured> {
  await ask(child, "reset");
  const agent = new Agent({ keepAlive: true });
  const start = performance.now();
  let [count, bytes] = [0, 0];
  const walk = async (client: number): Promise<void> => {
    for (let page = client; performance.now() - start < seconds * 1000; page++) {
      const asked = pages[page % pages.length];
      if (asked === undefined) throw new Error("a server has no pages");
      const length = await read(asked, agent);
      bytes += length;
      count++;
    }
  };
  await Promise.all(Array.from({ length: CLIENTS }, (_, client) => walk(client)));
  const elapsed = (performance.now() - start) / 1000;
  agent.destroy();
  return { rate: count / elapsed, flow: bytes / 1e6 / elapsed, stall: await ask(child, "report") };
}

/** Reads a response to its end without looking at it, which would take the client longer than the server. */
function read({ url, token }: AskedPage, agent: Agent): Promise<number> {
  return new Promise((resolve, reject) => {
    const request = get(url, { agent, headers: { authorization: `Bearer ${token}` } }, (response) => {
      if (response.statusCode !== 200) reject(new Error(`${url} answers ${response.statusCode}`));
      let bytes = 0;
      response.on("data", (data: Uint8Array) => (bytes += data.length)).on("end", () => resolve(bytes)).on("error", reject);
    });
    request.on("error", reject);
  });
}

/** Follows the pages of a server, each of which is seen to hold 100 segments. */
async function pagesOf(first: string, token: string): Promise<readonly AskedPage[]> {
  const pages: AskedPage[] = [];
  for (let url: string | null = first; url !== null; ) {
    const response: Response = await fetch(url, { headers: { authorization: `Bearer ${token}` } });
    const page: { readonly usage_segments?: readonly unknown[]; readonly next?: string | null } = JSON.parse(await response.text());
    if (page.usage_segments?.length !== PAGE) throw new Error(`${url} sends no page of ${PAGE} segments`);
    pages.push({ url, token });
    url = page.next ?? null;
  }
  return pages;
}

/** Asks the monitor of a server; the answer is the longest stall since it was reset, in milliseconds. */
async function ask(child: ChildProcess, message: "reset" | "report"): Promise<number> {
  const answered = once(child, "message");
  child.send(message);
  const [answer]: readonly { readonly stallMs: number }[] = await answered;
  return answer?.stallMs ?? Number.NaN;
}

/** The most memory that a server's process has had; nothing where the system does not tell. */
function memoryOf({ name, process: { pid } }: Target): readonly BenchRow[] {
  const status = `/proc/${pid}/status`;
  if (!existsSync(status)) return [];
  const [, kilobytes] = /^VmHWM:\s*(\d+) kB$/m.exec(readFileSync(status, "utf8")) ?? [];
  return [{ name: `${name}, memory`, value: Number(kilobytes) / 1024, unit: "MB" }];
}
