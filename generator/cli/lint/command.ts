import { type Command, Option } from "commander";
import type { ExitCode } from "../exit-codes.js";
import type { Io } from "../io.js";
import type { LintOptions } from "../lint.js";
import { LINT_FORMATS } from "./formats.js";

/** Adds the command that checks documents. */
export function addLintCommand(program: Command, io: Io, finish: (code: ExitCode) => void, examples: (rows: readonly (readonly [string, string])[]) => string): void {
  program
    .command("lint")
    .summary("say what is wrong in the documents, with what to write instead")
    .description("Checks links, headings, references, types, examples and prose of the documents and prints each finding with its range. Exits with 1 when there is an error or a warning; notes alone fail nothing.")
    .argument("[FILE...]", "Markdown documents; those that refer to each other together")
    .addOption(new Option("--format <format>", "how findings are printed").choices(LINT_FORMATS).default("pretty"))
    .option("--fix", "correct what changes no fact, and print the rest")
    .option("--baseline <file>", "leave out the findings that this file accepts (default: cds-lint-baseline.json, if there); entries that nothing needs are errors")
    .option("--update-baseline", "write that file anew with all findings")
    .option("--new-since <old>", "print only what an older state does not have: a file or git:REV:PATH; may be given for each document", (old: string, others: readonly string[] = []) => [...others, old])
    .option("--explain <rule>", "print what a rule looks for, with samples, and check nothing")
    .addHelpText("after", examples([
      ["", "the project's own documents"],
      ["draft.md --format sarif", "for code scanning"],
      ["--new-since git:main:spec/a.md", "what a branch introduces"],
      ["--explain link/dead-anchor", "a rule's documentation"],
    ]))
    .action(async (files: string[], options: Omit<LintOptions, "files">) => {
      const { lint } = await import("../lint.js");
      finish(await lint(io, { files, ...options }));
    });
}
