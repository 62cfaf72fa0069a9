import { resolve } from "node:path";
import type { SpecModel } from "../model/types.js";
import { outline as outlineOf } from "../outline/outline.js";
import { loadConfig } from "./config.js";
import { EXIT, type ExitCode } from "./exit-codes.js";
import type { Io } from "./io.js";
import { printErrors } from "./print-diagnostics.js";
import { readDocuments } from "./read-documents.js";
import { readModel } from "./read-model.js";
import { resolveTarget } from "./target.js";
import { writeOutputs } from "./write-outputs.js";

export interface OutlineOptions {
  readonly files: readonly string[];
  readonly out?: string;
}

/**
 * Prints the facts of the documents as canonical Markdown: one document as it is, several each below a comment that
 * names it. With a folder, each goes to a file of its own, named by its identifier.
 *
 * @throws UserError for documents that cannot be used and files that cannot be written
 */
export async function outline(io: Io, options: OutlineOptions): Promise<ExitCode> {
  const config = await loadConfig(io.cwd);
  const { documents: files } = resolveTarget(io.cwd, config, { files: options.files });
  const documents = readDocuments(io.cwd, files, config.maxDocumentBytes);
  const spec = readModel(documents);
  const outlines = outlinesOf(spec);
  if (options.out === undefined) {
    io.out.write(outlines.length === 1 ? (outlines[0]?.text ?? "") : outlines.map(({ id, text }) => `<!-- ${id} -->\n\n${text}`).join("\n"));
  } else {
    const write = new Map(outlines.map(({ id, text }) => [`${id}.md`, text]));
    writeOutputs({ root: resolve(io.cwd, options.out), write, unchanged: [], remove: [] }, io.cwd);
    io.err.write(`${outlines.length === 1 ? "1 outline" : `${outlines.length} outlines`} written to ${options.out}\n`);
  }
  printErrors(io.err, spec.diagnostics, documents);
  return EXIT.ok;
}

function outlinesOf(spec: SpecModel): readonly { readonly id: string; readonly text: string }[] {
  return spec.documents.map((document) => ({ id: document.id, text: outlineOf(document, spec) }));
}
