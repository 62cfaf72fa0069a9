import type { Command } from "commander";
import type { ExitCode } from "../exit-codes.js";
import type { Io } from "../io.js";
import type { WatchOptions } from "../watch.js";

/** Adds the command that follows the documents while they are edited. */
export function addWatchCommand(program: Command, io: Io, finish: (code: ExitCode) => void, examples: (rows: readonly (readonly [string, string])[]) => string): void {
  program
    .command("watch")
    .summary("make the artifacts anew on every save, and show findings and changes")
    .description("Watches the documents, those of the drafts, the templates and the configuration. On every save, it writes what the change concerns, all or nothing, and shows the findings and the changes of meaning that the last commit does not have; where git does not hold a document, it is compared with its state when watching began. A broken file leaves the artifacts as they were last. Ends at Ctrl+C.")
    .argument("[FILE...]", "Markdown documents")
    .option("--out <dir>", "write everything below this folder, as `generate --out` does")
    .option("--templates <dir>", "templates that replace built-in ones of the same relative path")
    .option("--all", "print older findings, too")
    .option("--json", "print events as JSON, one a line, in the shape of cds-codegen/watch-event.schema.json")
    .addHelpText("after", examples([
      ["", "the project's own documents and drafts"],
      ["draft.md --out build", "one document"],
      ["--json", "for an editor"],
    ]))
    .action(async (files: string[], flags: Omit<WatchOptions, "files">) => {
      const { watch } = await import("../watch.js");
      finish(await watch(io, { files, ...flags }));
    });
}
