import { type ChildProcess, execFile, execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { createInterface } from "node:readline";
import { promisify } from "node:util";

/** A PostgreSQL of the tests' own: an empty database that nobody else uses. */
export interface Postgres {
  /** The address of the database, for example `postgres://postgres@127.0.0.1:40001/postgres`. */
  readonly url: string;
  /** Ends the server and removes its files. */
  readonly stop: () => Promise<void>;
}

/** Why no PostgreSQL could be started. */
export interface NoPostgres {
  readonly skipped: string;
}

/** Whom the server's processes run as; PostgreSQL refuses to be run by root. */
type Owner = { readonly uid: number; readonly gid: number } | Record<string, never>;

const READY_WITHIN_MS = 60_000;

/**
 * Starts a PostgreSQL on a free port of 127.0.0.1 with its files in a temporary folder.
 * Tests skip with the given reason where it is not installed.
 */
export async function startPostgres(): Promise<Postgres | NoPostgres> {
  const means = findMeans();
  if ("skipped" in means) return means;
  const { binaries, owner } = means;

  const folder = mkdtempSync(join(tmpdir(), "cds-postgres-"));
  const removeFolder = (): void => rmSync(folder, { recursive: true, force: true });
  try {
    if ("uid" in owner) chownSync(folder, owner.uid, owner.gid);
    const data = join(folder, "data");
    const options = ["--pgdata", data, "--username", "postgres", "--auth", "trust", "--encoding", "UTF8", "--no-locale", "--no-sync"];
    await promisify(execFile)(join(binaries, "initdb"), options, { ...owner, cwd: folder });
    const port = await freePort();
    const server = spawn(
      join(binaries, "postgres"),
      ["-D", data, "-p", String(port), "-k", folder, "-c", "listen_addresses=127.0.0.1", "-c", "fsync=off"],
      { ...owner, cwd: folder, stdio: ["ignore", "ignore", "pipe"], env: { ...process.env, LC_ALL: "C" } },
    );
    // A test run that dies must leave no server behind.
    const endWithTests = (): void => void server.kill("SIGQUIT");
    process.once("exit", endWithTests);
    await ready(server);
    return {
      url: `postgres://postgres@127.0.0.1:${port}/postgres`,
      stop: async () => {
        process.removeListener("exit", endWithTests);
        await end(server);
        removeFolder();
      },
    };
  } catch (error) {
    removeFolder();
    throw error;
  }
}

/** What a PostgreSQL is started with, or why none can be started here. */
export function findMeans(): { readonly binaries: string; readonly owner: Owner } | NoPostgres {
  const binaries = findBinaries();
  if (binaries === undefined) return { skipped: "PostgreSQL is not installed (npm run setup installs it)" };
  const owner = ownerOfServer();
  if (owner === undefined) return { skipped: "PostgreSQL cannot be run by root, and there is no user postgres" };
  return { binaries, owner };
}

/** The folder of PostgreSQL's programs: on the path, or where Debian puts those of its newest version. */
function findBinaries(): string | undefined {
  const onDebian = "/usr/lib/postgresql";
  const versions = existsSync(onDebian) ? readdirSync(onDebian).sort((a, b) => Number(b) - Number(a)) : [];
  const folders = [...(process.env["PATH"] ?? "").split(delimiter), ...versions.map((version) => join(onDebian, version, "bin"))];
  return folders.find((folder) => existsSync(join(folder, "initdb")) && existsSync(join(folder, "postgres")));
}

function ownerOfServer(): Owner | undefined {
  if (process.getuid?.() !== 0) return {};
  const id = (option: string): number => Number(execFileSync("id", [option, "postgres"], { encoding: "utf8", stdio: "pipe" }));
  try {
    return { uid: id("-u"), gid: id("-g") };
  } catch {
    return undefined;
  }
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, "127.0.0.1");
  await once(probe, "listening");
  const address = probe.address();
  if (address === null || typeof address === "string") throw new Error("no port was given");
  probe.close();
  await once(probe, "close");
  return address.port;
}

/** Waits until the server takes connections. */
async function ready(server: ChildProcess): Promise<void> {
  if (server.stderr === null) throw new Error("PostgreSQL's messages cannot be read");
  const messages: string[] = [];
  const timer = setTimeout(() => server.kill("SIGQUIT"), READY_WITHIN_MS);
  try {
    for await (const line of createInterface({ input: server.stderr })) {
      messages.push(line);
      if (line.includes("ready to accept connections")) return;
    }
  } finally {
    clearTimeout(timer);
    server.stderr.resume();
  }
  throw new Error(`PostgreSQL did not start:\n${messages.join("\n")}`);
}

/** Ends the server: connections that are still open are cut. */
async function end(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return;
  const ended = once(server, "exit");
  server.kill("SIGINT");
  await ended;
}
