import { writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { diff as compare } from "../diff/diff.js";
import type { DiffReport } from "../diff/report.js";
import { compileTemplates, TemplateError } from "../emit/templates.js";
import { loadConfig } from "./config.js";
import { acceptedText, readAccepted, type Remaining, withoutAccepted } from "./diff/accepted.js";
import { formatDiff } from "./diff/format.js";
import { type DiffFormat, type FailOn, failsOn } from "./diff/options.js";
import { readStates } from "./diff/states.js";
import { EXIT, type ExitCode } from "./exit-codes.js";
import type { Io } from "./io.js";
import { printDiagnostics } from "./print-diagnostics.js";
import { readTemplates } from "./read-templates.js";
import { readTextIfThere } from "./read-text.js";
import { userError } from "./user-error.js";

export interface DiffOptions {
  readonly older: string;
  /** `null` for the project's own documents. */
  readonly newer: string | null;
  readonly format: DiffFormat;
  readonly failOn?: readonly FailOn[];
  readonly accepted?: string;
  readonly updateAccepted?: boolean;
  readonly templates?: string;
}

/**
 * Compares two states of documents and prints what changed.
 *
 * @throws UserError for documents, revisions, templates and files of accepted changes that cannot be used
 */
export async function diff(io: Io, options: DiffOptions): Promise<ExitCode> {
  const config = await loadConfig(io.cwd);
  const { older, newer } = readStates(io.cwd, config, options.older, options.newer);
  const report = compare(older, newer);
  if (options.updateAccepted === true) return updateAccepted(io, options.accepted, report);
  const remaining = remainingOf(io, options.accepted, report);
  io.out.write(print(io, remaining.report, options, config.templates));
  const { problems, accepted } = remaining;
  printDiagnostics(io.err, problems, new Map(options.accepted === undefined ? [] : [[options.accepted, readTextIfThere(resolve(io.cwd, options.accepted)) ?? ""]]));
  io.err.write(`${counted(remaining.report.changes.length)}${accepted.length === 0 ? "" : `, ${accepted.length} accepted`}\n`);
  const isFailing = remaining.report.changes.some((change) => failsOn(change, options.failOn ?? []));
  return isFailing || problems.length > 0 ? EXIT.findings : EXIT.ok;
}

function counted(count: number): string {
  return count === 1 ? "1 change" : `${count} changes`;
}

function remainingOf(io: Io, file: string | undefined, report: DiffReport): Remaining {
  return file === undefined ? { report, accepted: [], problems: [] } : withoutAccepted(report, readAccepted(io.cwd, file));
}

function print(io: Io, report: DiffReport, { format, templates }: DiffOptions, configured: string | null): string {
  try {
    return formatDiff(report, format, { colours: io.out.colours, templates: () => compileTemplates(readTemplates(io.cwd, templates ?? configured)) });
  } catch (error) {
    if (!(error instanceof TemplateError)) throw error;
    const { file, line, column, message } = error;
    throw userError("template/invalid", { file, line, column }, message, "correct the template");
  }
}

function updateAccepted(io: Io, file: string | undefined, report: DiffReport): ExitCode {
  if (file === undefined) throw userError("diff/accepted", { file: "--update-accepted" }, "no file of accepted changes is named", "name it with --accepted FILE");
  const earlier = readTextIfThere(resolve(io.cwd, file)) === null ? null : readAccepted(io.cwd, file);
  writeFileSync(resolve(io.cwd, file), acceptedText(report, earlier));
  io.err.write(`${file} accepts ${counted(report.changes.length)}; give each its reason\n`);
  return EXIT.ok;
}
