#!/usr/bin/env node
import { EXIT } from "./exit-codes.js";
import { processIo } from "./io.js";
import { run } from "./program.js";

// A reader that stops early (`cds-codegen model … | head`) is no error.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code === "EPIPE") process.exit(EXIT.ok);
  throw error;
});

try {
  process.exitCode = await run(process.argv.slice(2), processIo());
} catch (error) {
  // What arrives here is a fault of this program: users get one line, and the stack when they ask for it.
  process.stderr.write(`cds-codegen failed: ${error instanceof Error ? error.message : String(error)}\n`);
  process.stderr.write(process.env["CDS_CODEGEN_DEBUG"] ? `${error instanceof Error ? error.stack : ""}\n` : "set CDS_CODEGEN_DEBUG=1 to see where\n");
  process.exitCode = EXIT.unusable;
}
