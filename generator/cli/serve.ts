import { once } from "node:events";
import type { RunningServer, ServeOptions } from "../../server/serve.js";
import { sizeHeap } from "../../server/heap.js";
import { draftHint } from "./draft-hint.js";
import { EXIT, type ExitCode } from "./exit-codes.js";
import type { Io } from "./io.js";

export interface ServeCommandOptions extends Pick<ServeOptions, "host" | "port" | "baseUrl" | "database" | "readers"> {
  readonly draft?: string;
  readonly demo?: boolean;
  readonly json?: boolean;
}

/** Serves the listings of a draft until the process is told to end. */
export async function serve(io: Io, { draft, demo = false, json = false, ...options }: ServeCommandOptions): Promise<ExitCode> {
  sizeHeap();
  // Only here: nothing else needs the server and its libraries.
  const { knownDrafts, ServeError, startServer } = await import("../../server/serve.js");
  const fail = (message: string, help: string): ExitCode => {
    io.err.write(`error ${message}\n    help: ${help}\n`);
    return EXIT.unusable;
  };
  if (draft !== undefined && !knownDrafts().includes(draft)) return fail(`there is no server of a draft of ${draft}`, draftHint(knownDrafts()));
  // From now on, so that a server that is told to end while it starts ends in order too.
  const end = untilToldToEnd();
  try {
    const server = await startServer({ ...options, draft, demo, log: { stream: io.err, level: "info" } });
    io.out.write(json ? `${JSON.stringify({ url: server.url, listings: server.listings, tokens: server.tokens })}\n` : describe(server));
    await end;
    await server.stop();
    return EXIT.ok;
  } catch (error) {
    if (error instanceof ServeError) return fail(error.message, error.help);
    throw error;
  }
}

/** Waits for one of the signals that ask a process to end; another one ends it at once. */
async function untilToldToEnd(): Promise<void> {
  const waiting = new AbortController();
  await Promise.race(["SIGTERM", "SIGINT"].map((name) => once(process, name, { signal: waiting.signal })));
  waiting.abort();
}

function describe({ url, listings, tokens }: RunningServer): string {
  const table = (rows: Readonly<Record<string, string>>): string => {
    const width = Math.max(...Object.keys(rows).map(({ length }) => length));
    return Object.entries(rows).map(([name, value]) => `  ${name.padEnd(width)}  ${value}\n`).join("");
  };
  const [listing] = Object.values(listings);
  const [token] = Object.values(tokens);
  const access = token === undefined ? "" : `\nAccess tokens, which are shown this once:\n${table(tokens)}\nTry: curl -H 'Authorization: Bearer ${token}' '${listing ?? url}'\n`;
  return `Serving at ${url}\n${table(listings)}${access}\nCtrl+C ends it.\n`;
}
