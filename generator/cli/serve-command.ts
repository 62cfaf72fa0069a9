import { type Command, InvalidArgumentError } from "commander";
import type { ExitCode } from "./exit-codes.js";
import type { Io } from "./io.js";
import type { ServeCommandOptions } from "./serve.js";

/** Adds `serve`. */
export function addServeCommand(
  program: Command,
  io: Io,
  finish: (code: ExitCode) => void,
  examples: (rows: readonly (readonly [args: string, meaning: string])[]) => string,
): void {
  program
    .command("serve")
    .summary("serve the listings of a draft from a database")
    .description("Serves the listings of customer data as the newest draft, or an older one, describes them: each access token sees what its grant opens. The tables are made in the database where they are missing. The log goes to stderr, a line of JSON for each request.")
    .option("--port <number>", "the port; 0 for any that is free", numberUpTo(65_535, "A port"), 4010)
    .option("--host <host>", "the address to listen on", "127.0.0.1")
    .option("--base-url <url>", "the address that clients see, where a proxy stands in between", parseBaseUrl)
    .option("--database <database>", "a SQLite file, or postgres://user:password@host:5432/database (default: a temporary file with --demo, else ./cds-codegen.sqlite)", parseDatabase)
    .option("--draft <date>", "serve an older draft; without it, the newest one")
    .option("--demo", "load made-up data, and print new access tokens for three grants: residential, portfolio and aggregator")
    .option("--readers <number>", "how many threads read pages, each with a connection of its own to the database; 0 for none but the server's own", numberUpTo(64, "It"), 1)
    .option("--json", "when ready, print one line of JSON: url, listings and tokens")
    .addHelpText("after", examples([
      ["--demo", "made-up data at http://127.0.0.1:4010"],
      ["--demo --draft 2026-03-19", "the same of an older draft"],
      ["--database data.sqlite", "what is in a file"],
    ]))
    .action(async (flags: ServeCommandOptions) => {
      const { serve } = await import("./serve.js");
      finish(await serve(io, flags));
    });
}

function numberUpTo(most: number, what: string): (value: string) => number {
  return (value) => {
    const number = Number(value);
    if (!/^\d+$/.test(value) || number > most) throw new InvalidArgumentError(`${what} is a number from 0 to ${most}.`);
    return number;
  };
}

function parseDatabase(value: string): string {
  if (value.trim() === "") throw new InvalidArgumentError("It names no database: leave the option out for the default one.");
  return value;
}

function parseBaseUrl(value: string): string {
  if (!URL.canParse(value) || !/^https?:$/.test(new URL(value).protocol)) throw new InvalidArgumentError("It must be a URL such as https://utility.example/cds.");
  return value.replace(/\/+$/, "");
}
