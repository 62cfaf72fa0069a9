import { performance } from "node:perf_hooks";
import { ARTIFACTS, type Artifact } from "../emit/context.js";
import { loadConfig } from "./config.js";
import { EXIT, type ExitCode } from "./exit-codes.js";
import { readInputs } from "./inputs.js";
import { type Io, progress } from "./io.js";
import { makeTarget } from "./make-target.js";
import { pathFrom } from "./paths.js";
import { countSeverities, describeCounts, printDiagnostics } from "./print-diagnostics.js";
import type { Produced } from "./produce.js";
import { readModel } from "./read-model.js";
import { resolveTarget } from "./target.js";
import type { OutputPlan } from "./write-outputs.js";

export interface GenerateOptions {
  readonly files: readonly string[];
  readonly draft?: string;
  readonly out?: string;
  readonly only?: readonly Artifact[];
  readonly templates?: string;
  readonly strict?: boolean;
}

/**
 * Reads the documents and writes their artifacts and the manifest, all or nothing.
 *
 * @throws UserError for input or output that cannot be used
 */
export async function generate(io: Io, options: GenerateOptions): Promise<ExitCode> {
  const started = performance.now();
  const status = progress(io.err);
  const config = await loadConfig(io.cwd);
  const target = resolveTarget(io.cwd, config, options);
  const inputs = readInputs(io.cwd, config, target);
  status.say("reading the specification");
  const model = readModel(inputs.documents);
  const counts = countSeverities(model.diagnostics);
  const printFindings = (): void => {
    const shown = model.diagnostics.filter((diagnostic) => diagnostic.severity !== "info");
    printDiagnostics(io.err, shown, new Map(inputs.documents.map((document) => [document.file, document.text])));
  };

  if (options.strict === true && counts.error > 0) {
    status.done();
    printFindings();
    io.err.write(`${describeCounts(counts)}; nothing was written, because of --strict\n`);
    return EXIT.findings;
  }

  const { produced, plan } = await makeTarget(io.cwd, inputs, model, target, {
    only: options.only ?? ARTIFACTS,
    onPart: (part) => status.say(`making ${part}`),
    onWrite: () => status.say("writing"),
  });
  status.done();
  printFindings();
  io.err.write(`${describeCounts(counts)}\n`);
  io.out.write(summary(produced, plan, pathFrom(io.cwd, target.root), performance.now() - started));
  return EXIT.ok;
}

function summary(produced: Produced, plan: OutputPlan, root: string, milliseconds: number): string {
  const rows = [...produced].map(([part, files]) => {
    const written = [...files.keys()].filter((path) => plan.write.has(path)).length;
    return `  ${part.padEnd(12)}${String(files.size).padStart(4)} ${files.size === 1 ? "file " : "files"}${written === 0 ? "  unchanged" : `  ${written} written`}\n`;
  });
  const seconds = (milliseconds / 1000).toFixed(1);
  const total = `${plan.write.size} written, ${plan.unchanged.length} unchanged, ${plan.remove.length} removed`;
  return `${rows.join("")}${total} in ${root === "." ? "this folder" : root}, ${seconds} s\n`;
}
