import { type Command, InvalidArgumentError, Option } from "commander";
import { didYouMean } from "../../model/did-you-mean.js";
import type { DiffOptions } from "../diff.js";
import type { ExitCode } from "../exit-codes.js";
import type { Io } from "../io.js";
import { DIFF_FORMATS, FAIL_ON, type FailOn } from "./options.js";

/** Adds the command that compares two states of documents. */
export function addDiffCommand(program: Command, io: Io, finish: (code: ExitCode) => void, examples: (rows: readonly (readonly [string, string])[]) => string): void {
  program
    .command("diff")
    .summary("say what a newer draft means for clients and for servers")
    .description("Compares two states of documents by what they mean and prints each change with its impact on clients and on servers and what to do. A state is a file, a folder, git:REV:PATH of either, the date of a draft in spec/drafts, or several of these with commas between. Numbers, places, markup and wording are only counted.")
    .argument("<OLD>", "the older state")
    .argument("[NEW]", "the newer state; the project's own documents by default")
    .addOption(new Option("--format <format>", "how changes are printed").choices(DIFF_FORMATS).default("text"))
    .option("--fail-on <impacts>", `exit with 1 when a change has one of these impacts: ${FAIL_ON.join(",")}; may be given several times`, parseFailOn)
    .option("--accepted <file>", "leave out the changes that this file accepts; entries that nothing needs or that give no reason are errors")
    .option("--update-accepted", "write that file anew with all changes, keeping the reasons that it gives")
    .option("--templates <dir>", "templates that replace built-in ones of the same relative path")
    .addHelpText("after", examples([
      ["old.md new.md", "two drafts of a document"],
      ["2026-03-19 --format markdown", "from a kept draft to the project's documents"],
      ["git:main:spec spec --fail-on client:breaking", "what a branch breaks"],
      ["git:v1:spec spec --format html > diff.html", "one page for everybody"],
    ]))
    .action(async (older: string, newer: string | undefined, flags: Omit<DiffOptions, "older" | "newer">) => {
      const { diff } = await import("../diff.js");
      finish(await diff(io, { older, newer: newer ?? null, ...flags }));
    });
}

function parseFailOn(value: string, others: readonly FailOn[] = []): readonly FailOn[] {
  const names = value.split(",").map((name) => name.trim());
  const conditions = names.map((name) => {
    const known = FAIL_ON.find((condition) => condition === name);
    if (known === undefined) throw new InvalidArgumentError(`There is no impact ${JSON.stringify(name)}: ${didYouMean(name, FAIL_ON)}`);
    return known;
  });
  return [...others, ...conditions];
}
