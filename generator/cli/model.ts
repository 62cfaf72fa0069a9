import { Ajv } from "ajv";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { facts } from "../model/facts.js";
import type { SpecModel } from "../model/types.js";
import { loadConfig } from "./config.js";
import { coverageRows, formatCoverage } from "./coverage-table.js";
import { EXIT, type ExitCode } from "./exit-codes.js";
import type { Io } from "./io.js";
import { packageRoot } from "./package-root.js";
import { printErrors } from "./print-diagnostics.js";
import { readDocuments } from "./read-documents.js";
import { readModel } from "./read-model.js";
import { resolveTarget } from "./target.js";

export interface ModelOptions {
  readonly files: readonly string[];
  readonly facts?: boolean;
  readonly coverage?: boolean;
  readonly json?: boolean;
  readonly strict?: boolean;
}

/**
 * Prints the model of the documents, its facts or its coverage.
 *
 * @throws UserError for documents that cannot be used
 */
export async function model(io: Io, options: ModelOptions): Promise<ExitCode> {
  const config = await loadConfig(io.cwd);
  const { documents: files } = resolveTarget(io.cwd, config, { files: options.files });
  const documents = readDocuments(io.cwd, files, config.maxDocumentBytes);
  const spec = readModel(documents);
  if (options.coverage === true) {
    const rows = coverageRows(spec);
    io.out.write(options.json === true ? json(rows) : formatCoverage(rows));
  } else if (options.facts === true) {
    io.out.write(json(facts(spec)));
  } else {
    assertPublishedShape(spec);
    io.out.write(json(spec));
  }
  const counts = printErrors(io.err, spec.diagnostics, documents);
  return options.strict === true && counts.error > 0 ? EXIT.findings : EXIT.ok;
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

/** Other tools read what is written here: it must never differ from the published JSON Schema. */
function assertPublishedShape(spec: SpecModel): void {
  const schema: object = JSON.parse(readFileSync(join(packageRoot, "generator/model/spec-model.schema.json"), "utf8"));
  const validate = new Ajv({ strict: false, validateFormats: false }).compile(schema);
  if (validate(spec)) return;
  const [error] = validate.errors ?? [];
  throw new Error(`the model does not fit its JSON Schema: ${error?.instancePath ?? ""} ${error?.message ?? ""}`);
}
