import { join, resolve } from "node:path";
import { compareTarget, type Finding } from "./compare-target.js";
import { type Config, loadConfig } from "./config.js";
import { EXIT, type ExitCode } from "./exit-codes.js";
import type { Io } from "./io.js";
import { readManifest } from "./manifest.js";
import { foldersIn, placesBelow, placesInProject, resolveTarget, type Target, type TargetOptions } from "./target.js";

export interface CheckOptions {
  readonly files: readonly string[];
  readonly out?: string;
  readonly full?: boolean;
  readonly json?: boolean;
}

/**
 * Compares what is there with what the documents give, and says what differs.
 *
 * @throws UserError for documents or templates that cannot be used
 */
export async function check(io: Io, options: CheckOptions): Promise<ExitCode> {
  const config = await loadConfig(io.cwd);
  const findings: Finding[] = [];
  for (const target of targetsOf(io.cwd, config, options)) {
    findings.push(...(await compareTarget(io.cwd, config, target, options.full === true)));
  }
  if (options.json === true) io.out.write(`${JSON.stringify({ clean: findings.length === 0, findings }, null, 2)}\n`);
  else io.out.write(report(findings));
  return findings.length === 0 ? EXIT.ok : EXIT.findings;
}

/** Without arguments, the project's own artifacts and those of every draft that has some. */
function targetsOf(cwd: string, config: Config, options: CheckOptions): readonly Target[] {
  const { files, out } = options;
  if (out === undefined && files.length === 0) {
    const drafts = foldersIn(join(cwd, config.drafts.outputs));
    return [undefined, ...drafts].map((draft) => {
      const { templates } = earlierRequest(placesInProject(cwd, config, draft));
      return resolveTarget(cwd, config, { files: [], draft, templates });
    });
  }
  const earlier = earlierRequest(out === undefined ? placesInProject(cwd, config, undefined) : placesBelow(resolve(cwd, out)));
  return [resolveTarget(cwd, config, files.length > 0 ? { files, out, templates: earlier.templates } : { ...earlier, out })];
}

/** What was asked for when the outputs of a place were made. */
function earlierRequest(places: Pick<Target, "root" | "manifest">): TargetOptions {
  const request = readManifest(join(places.root, places.manifest))?.request;
  return { files: request?.files ?? [], draft: request?.draft ?? undefined, templates: request?.templates ?? undefined };
}

function report(findings: readonly Finding[]): string {
  if (findings.length === 0) return "everything is in step\n";
  const lines = findings.map(({ kind, file, detail }) => `${kind.padEnd(9)} ${file}  (${detail})\n`);
  const remedies = [...new Set(findings.map((finding) => finding.mend))];
  const count = `${findings.length} ${findings.length === 1 ? "difference" : "differences"}`;
  return `${lines.join("")}\n${count}; to mend:\n${remedies.map((remedy) => `  ${remedy}\n`).join("")}`;
}
