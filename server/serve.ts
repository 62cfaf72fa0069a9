import type { FastifyInstance } from "fastify";
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Resource } from "../generated/server/support/resource.js";
import { loadDemo } from "./demo/load.js";
import { type Engine, openEngine } from "./engine/engine.js";
import type { Draft, Grant } from "./engine/types.js";
import { createApp } from "./http/app.js";
import { dataResources, loadDraft, type ServedDraft } from "./http/draft.js";
import type { LogStream } from "./http/log.js";
import { openSecret } from "./http/secret.js";
import { openTokenTable } from "./http/token-table.js";
import { grantOfToken, issueToken, type TokenTable } from "./http/tokens.js";
import { openPrepared } from "./open-database.js";
import { openPageReaders, type PageReaders } from "./readers/page-readers.js";
import { codeOf, ServeError } from "./serve-error.js";
import type { Database } from "./store/database.js";
import { isShared } from "./store/database-of.js";
import { type FileStore, openFileStore } from "./store/file-store.js";
import { raw } from "./store/sql.js";
import { claimDraft } from "./store/stored-draft.js";

export { ServeError };

/** What a server is started with. */
export interface ServeOptions {
  readonly host: string;
  /** The port; 0 for any that is free. */
  readonly port: number;
  /** The address that clients see, where it is not the one that the server listens on. */
  readonly baseUrl?: string | undefined;
  /**
   * A SQLite file, or the address of a PostgreSQL database. Without one, demo data is kept in a temporary file, and
   * all else in {@link DEFAULT_FILE} in the current folder.
   */
  readonly database?: string | undefined;
  /** The date of a draft that is not the newest one. */
  readonly draft?: string | undefined;
  /** Whether to load the demo data and to make tokens for its grants. */
  readonly demo: boolean;
  /** How many threads read pages; with none of them, the server's own thread does. */
  readonly readers: number;
  readonly log: { readonly stream: LogStream; readonly level: string };
}

/** A server that answers requests. */
export interface RunningServer {
  readonly url: string;
  /** The addresses of the listings by the metadata fields that publish them. */
  readonly listings: Readonly<Record<string, string>>;
  /** New access tokens by the names of their grants; they cannot be had again. */
  readonly tokens: Readonly<Record<string, string>>;
  /** Takes no more requests, answers those that it has, and closes the database. */
  readonly stop: () => Promise<void>;
}

/** The SQLite file that is used where no database is named. */
export const DEFAULT_FILE = "cds-codegen.sqlite";

/** How long requests may take to be answered when the server is stopped. */
const STOP_WITHIN_MS = 10_000;

const GENERATED = new URL("../generated/", import.meta.url);

/** The dates of the drafts that there is a server of, besides the newest one. */
export function knownDrafts(): readonly string[] {
  return readdirSync(new URL("drafts/", GENERATED)).sort();
}

/**
 * Starts the server of a draft.
 *
 * @throws ServeError when the database cannot be used or the port is taken
 */
export async function startServer(options: ServeOptions): Promise<RunningServer> {
  const { demo, draft: date, database } = options;
  const served = await loadDraft(new URL(date === undefined ? "server/" : `drafts/${date}/server/`, GENERATED));
  if (!demo || database !== undefined) return startOn(database ?? DEFAULT_FILE, served, options);
  const temporary = mkdtempSync(join(tmpdir(), "cds-demo-"));
  const remove = (): void => rmSync(temporary, { recursive: true, force: true });
  try {
    const server = await startOn(join(temporary, DEFAULT_FILE), served, options);
    return { ...server, stop: () => server.stop().finally(remove) };
  } catch (error) {
    remove();
    throw error;
  }
}

/** Starts the server on a database, which is closed again if the server cannot start. */
async function startOn(file: string, served: ServedDraft, options: ServeOptions): Promise<RunningServer> {
  const { demo, log, baseUrl } = options;
  const draft = { resources: dataResources(served), policy: served.policy };
  const readers = isShared(file) ? options.readers : 0;
  const { database, prepared: store } = await openPrepared(file, readers > 0, (opened) => prepare(opened, { address: file, draft, draftName: draftName(options.draft), readers }));
  const state = { isLoaded: false };
  const app = await createApp({
    draft: served,
    resources: draft.resources,
    listPage: store.engine.listPage,
    grantOf: (token) => grantOfToken(store.tokens, token),
    findFile: store.files.find,
    isReady: async () => state.isLoaded && (await answers(database)),
    log,
    ...(baseUrl === undefined ? {} : { baseUrl }),
  });
  store.readers?.onError((error) => app.log.error(error));
  const stop = (): Promise<void> => close(app).finally(() => store.readers?.close()).finally(store.engine.close);
  try {
    const address = await listen(app, options);
    const url = baseUrl ?? address;
    const grants: Readonly<Record<string, Grant>> = demo ? await loadDemo(store.engine, store.files, draft) : {};
    const tokens = await Promise.all(Object.entries(grants).map(async ([name, grant]) => [name, await issueToken(store.tokens, grant)] as const));
    state.isLoaded = true;
    return { url, listings: listingsAt(url, draft.resources), tokens: Object.fromEntries(tokens), stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** What is served from a database. */
interface Served {
  readonly address: string;
  readonly draft: Draft;
  /** What the database is said to hold. */
  readonly draftName: string;
  /** How many threads read pages. */
  readonly readers: number;
}

/** What works on a database. */
interface Store {
  readonly engine: Engine;
  readonly readers: PageReaders | null;
  readonly files: FileStore;
  readonly tokens: TokenTable;
}

/** Makes the tables of a draft and opens what works on them. */
async function prepare(database: Database, { address, draft, draftName, readers: count }: Served): Promise<Store> {
  const secret = await openSecret(database);
  const readers = count > 0 ? openPageReaders({ address, draft }, count) : null;
  try {
    const engine = await openEngine({ database, draft, secret, readPage: readers?.readPage });
    await claimDraft(database, draftName);
    return { engine, readers, files: await openFileStore(database), tokens: await openTokenTable(database) };
  } catch (error) {
    await readers?.close();
    throw error;
  }
}

/** What a database is said to hold. The newest draft is another one now and then, and what was stored before is taken over. */
function draftName(date: string | undefined): string {
  return date === undefined ? "the newest draft" : `the draft of ${date}`;
}

async function answers(database: Database): Promise<boolean> {
  try {
    await database.read(function* () {
      yield raw("SELECT 1");
    });
    return true;
  } catch {
    // A database that does not answer is what is asked for here; whoever asks is told so.
    return false;
  }
}

/**
 * Starts to listen.
 *
 * @returns the address of the server
 */
async function listen(app: FastifyInstance, { host, port }: Pick<ServeOptions, "host" | "port">): Promise<string> {
  try {
    return await app.listen({ host, port });
  } catch (error) {
    const code = codeOf(error);
    if (code === null) throw error;
    const reason = code === "EADDRINUSE" ? "another program listens there" : code;
    throw new ServeError(`the server cannot listen on port ${port} of ${host}: ${reason}`, "name another port with --port; 0 takes any that is free");
  }
}

/** Ends a server when its last requests are answered, or after a while. */
async function close(app: FastifyInstance): Promise<void> {
  const timer = setTimeout(() => app.server.closeAllConnections(), STOP_WITHIN_MS);
  await app.close();
  clearTimeout(timer);
}

function listingsAt(url: string, resources: readonly Resource[]): Readonly<Record<string, string>> {
  return Object.fromEntries(resources.flatMap(({ urlField, path }) => (urlField === null ? [] : [[urlField, `${url}${path}`]])));
}
