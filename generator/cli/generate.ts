import { existsSync } from "node:fs";
import { join } from "node:path";
import { performance } from "node:perf_hooks";
import { ARTIFACTS, type Artifact } from "../emit/context.js";
import { loadConfig } from "./config.js";
import { EXIT, type ExitCode } from "./exit-codes.js";
import { sha256 } from "./hash.js";
import { inputsOf, readInputs } from "./inputs.js";
import { type Io, progress } from "./io.js";
import { formatManifest, listedOutputs, type Manifest, type ManifestPart, type Part, readManifest } from "./manifest.js";
import { pathFrom } from "./paths.js";
import { countSeverities, describeCounts, printDiagnostics } from "./print-diagnostics.js";
import { type Produced, produce } from "./produce.js";
import { readModel } from "./read-model.js";
import { resolveTarget, type Target } from "./target.js";
import { type OutputPlan, planOutputs, writeOutputs } from "./write-outputs.js";

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

  const earlier = readManifest(join(target.root, target.manifest));
  const made = await produce(inputs, model, target, {
    only: options.only ?? ARTIFACTS,
    onPart: (part) => status.say(`making ${part}`),
  });
  const produced = withoutForeignProject(made, earlier, target);
  const manifest = manifestOf(produced, earlier, target, (part) => inputsOf(part, inputs, target));
  const wanted = new Map([...produced.values()].flatMap((files) => [...files]));
  wanted.set(target.manifest, formatManifest(manifest));
  status.say("writing");
  const plan = planOutputs(target.root, wanted, listedOutputs(earlier, [...produced.keys()]));
  writeOutputs(plan, io.cwd);
  status.done();
  printFindings();
  io.err.write(`${describeCounts(counts)}\n`);
  io.out.write(summary(produced, plan, pathFrom(io.cwd, target.root), performance.now() - started));
  return EXIT.ok;
}

// A folder may be a part of somebody's project: a package.json that no manifest lists is theirs and stays.
function withoutForeignProject(produced: Produced, earlier: Manifest | null, target: Target): Produced {
  const project = produced.get("project");
  if (project === undefined) return produced;
  const own = new Set(listedOutputs(earlier, ["project"]));
  const writable = new Map([...project].filter(([path]) => own.has(path) || !existsSync(join(target.root, path))));
  return new Map([...produced, ["project", writable]]);
}

function manifestOf(
  produced: Produced,
  earlier: Manifest | null,
  target: Target,
  inputsOfPart: (part: Part) => ManifestPart["inputs"],
): Manifest {
  const parts: Partial<Record<Part, ManifestPart>> = { ...earlier?.parts };
  for (const [part, files] of produced) {
    const outputs = Object.fromEntries([...files].map(([path, content]) => [path, sha256(content)]));
    parts[part] = { inputs: inputsOfPart(part), outputs };
  }
  return { manifestVersion: 1, request: target.request, parts };
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
