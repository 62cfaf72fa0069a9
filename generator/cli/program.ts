import { Command, CommanderError, InvalidArgumentError } from "commander";
import { type Artifact, ARTIFACTS } from "../emit/context.js";
import { didYouMean } from "../model/did-you-mean.js";
import type { CheckOptions } from "./check.js";
import { addDiffCommand } from "./diff/command.js";
import { EXIT, type ExitCode } from "./exit-codes.js";
import type { GenerateOptions } from "./generate.js";
import type { Io } from "./io.js";
import { addLintCommand } from "./lint/command.js";
import type { ModelOptions } from "./model.js";
import type { OutlineOptions } from "./outline.js";
import { readPackageFacts } from "./package-root.js";
import { printDiagnostics } from "./print-diagnostics.js";
import { addServeCommand } from "./serve-command.js";
import { UserError } from "./user-error.js";
import { addWatchCommand } from "./watch/command.js";

/**
 * Runs one command line. Each command's own module is loaded when it is called, so that those that need no
 * TypeScript compiler do not load one.
 *
 * @param args the arguments after the program's name
 */
export async function run(args: readonly string[], io: Io): Promise<ExitCode> {
  let code: ExitCode = EXIT.ok;
  const program = createProgram(io, (result) => void (code = result));
  try {
    await program.parseAsync([...args], { from: "user" });
    return code;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.ok : EXIT.unusable;
    if (error instanceof UserError) {
      printDiagnostics(io.err, error.diagnostics, error.texts);
      return EXIT.unusable;
    }
    throw error;
  }
}

function createProgram(io: Io, finish: (code: ExitCode) => void): Command {
  const program = new Command("cds-codegen")
    .description("Turns the Connected Data Specifications from Markdown into OpenAPI, typed clients, validators, server stubs and documentation, and keeps them in step.")
    .version(readPackageFacts().version)
    .exitOverride()
    .configureOutput({
      writeOut: io.out.write,
      writeErr: io.err.write,
      getOutHasColors: () => io.out.colours,
      getErrHasColors: () => io.err.colours,
    })
    .showHelpAfterError("(run it with --help to see what it takes)")
    .addHelpText("after", "\nWithout FILE, the documents are those that cds-codegen.config.json names, by default spec/*.md.\nExit codes: 0 done, 1 findings, 2 wrong usage or files that cannot be read or written.");

  program
    .command("generate")
    .summary("write the artifacts of the documents")
    .description("Reads the documents and writes their artifacts and a manifest: all files or, when anything fails, none. Files that an earlier run made and that are no longer wanted are removed.")
    .argument("[FILE...]", "Markdown documents")
    .option("--draft <date>", "use the documents of an older draft, spec/drafts/<date>/")
    .option("--out <dir>", "write everything below this folder, as a TypeScript project of its own")
    .option("--only <kinds>", `only these kinds of artifact: ${ARTIFACTS.join(",")}`, parseArtifacts)
    .option("--templates <dir>", "templates that replace built-in ones of the same relative path")
    .option("--strict", "write nothing and exit with 1 when a document has an error")
    .addHelpText("after", examples("generate", [
      ["", "the project's own documents, to openapi/ and generated/"],
      ["draft.md --out build", "one document, to build/"],
      ["--only openapi,docs", "two kinds of artifact; the others stay as they are"],
      ["--draft 2026-03-19", "an older draft, to generated/drafts/2026-03-19/"],
    ]))
    .action(async (files: string[], options: Omit<GenerateOptions, "files">) => {
      const { generate } = await import("./generate.js");
      finish(await generate(io, { files, ...options }));
    });

  program
    .command("check")
    .summary("say whether the artifacts are in step with the documents")
    .description("Compares documents, templates and artifacts with the manifest, and makes anew, in memory, what an input changed. Names every changed, missing and orphaned file and the command that mends it; exits with 1 when there is one.")
    .argument("[FILE...]", "Markdown documents")
    .option("--out <dir>", "the folder that `generate --out` wrote to; its manifest names the documents")
    .option("--full", "make everything anew, whatever the manifest says")
    .option("--json", "print the findings as JSON")
    .addHelpText("after", examples("check", [
      ["", "the project's own artifacts and those of its drafts"],
      ["--full --json", "the thorough way, for a program to read"],
      ["--out build", "what was written to build/"],
    ]))
    .action(async (files: string[], options: Omit<CheckOptions, "files">) => {
      const { check } = await import("./check.js");
      finish(await check(io, { files, ...options }));
    });

  program
    .command("model")
    .summary("print what the documents say, as JSON")
    .description("Prints the model of the documents as JSON, in the shape that cds-codegen/spec-model.schema.json describes. Errors of the documents are printed on stderr too.")
    .argument("[FILE...]", "Markdown documents")
    .option("--facts", "only the facts: no positions, no prose, no hashes")
    .option("--coverage", "a table of how much of each document was understood")
    .option("--json", "with --coverage: as JSON")
    .option("--strict", "exit with 1 when a document has an error")
    .addHelpText("after", examples("model", [
      ["draft.md > model.json", "the whole model"],
      ["draft.md --facts", "what two drafts are compared by"],
      ["--coverage", "how much of the project's documents is understood"],
    ]))
    .action(async (files: string[], options: Omit<ModelOptions, "files">) => {
      const { model } = await import("./model.js");
      finish(await model(io, { files, ...options }));
    });

  program
    .command("outline")
    .summary("print what the documents say, as canonical Markdown")
    .description("Prints the facts of the documents, without their prose, as Markdown that states each kind of fact in one regular way. Reading it gives the same facts again: a statement of a draft in words of one's own can start from it.")
    .argument("[FILE...]", "Markdown documents")
    .option("--out <dir>", "write each document to a file of its own in this folder")
    .addHelpText("after", examples("outline", [
      ["draft.md > outline.md", "one document"],
      ["spec/*.md --out build", "several documents, to build/<id>.md"],
    ]))
    .action(async (files: string[], options: Omit<OutlineOptions, "files">) => {
      const { outline } = await import("./outline.js");
      finish(await outline(io, { files, ...options }));
    });

  addLintCommand(program, io, finish, (rows) => examples("lint", rows));

  addWatchCommand(program, io, finish, (rows) => examples("watch", rows));

  addDiffCommand(program, io, finish, (rows) => examples("diff", rows));

  addServeCommand(program, io, finish, (rows) => examples("serve", rows));

  return program;
}

/** Reads the value of `--only`, in the order in which artifacts are made. */
function parseArtifacts(value: string): readonly Artifact[] {
  const names = value.split(",").map((name) => name.trim());
  for (const name of names) {
    if (!ARTIFACTS.some((artifact) => artifact === name)) {
      throw new InvalidArgumentError(`There is no kind of artifact ${JSON.stringify(name)}: ${didYouMean(name, ARTIFACTS)}`);
    }
  }
  return ARTIFACTS.filter((artifact) => names.includes(artifact));
}

function examples(command: string, rows: readonly (readonly [args: string, meaning: string])[]): string {
  const lines = rows.map(([args, meaning]) => `  ${`cds-codegen ${command} ${args}`.padEnd(44)}${meaning}`);
  return `\nExamples:\n${lines.join("\n")}`;
}
