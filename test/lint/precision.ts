import { readFileSync } from "node:fs";
import { lintDocuments } from "../../generator/cli/lint/lint-documents.js";
import type { Diagnostic } from "../../generator/model/types.js";
import { draft } from "../drafts-folder.js";

/** The findings of some drafts that were read together as their editor would, by rule. */
export interface Reading {
  readonly drafts: readonly string[];
  /** Where each rule finds something: `document:line:column`, without the document where there is one. */
  readonly findings: Readonly<Record<string, readonly string[]>>;
  /** Those of them that are wrong, with the reason. */
  readonly wrong: readonly WrongFinding[];
}

export interface WrongFinding {
  readonly rule: string;
  readonly at: string;
  readonly why: string;
}

export const PRECISION_FILE = new URL("precision.json", import.meta.url);
export const PRECISION_PAGE = new URL("../../docs/lint-precision.md", import.meta.url);

/** The readings that are committed. */
export function committedReadings(): readonly Reading[] {
  return JSON.parse(readFileSync(PRECISION_FILE, "utf8"));
}

/** What the rules find in some drafts now, with nothing configured. */
export async function findingsIn(drafts: readonly string[]): Promise<Reading["findings"]> {
  const results = await lintDocuments(drafts.map(draft), { rules: {}, words: [], baseline: null });
  const byRule = new Map<string, string[]>();
  for (const { diagnostic } of results) byRule.set(diagnostic.rule, [...(byRule.get(diagnostic.rule) ?? []), placeOf(diagnostic)]);
  return Object.fromEntries([...byRule].sort(([a], [b]) => (a < b ? -1 : 1)));
}

function placeOf({ file, line, column }: Diagnostic): string {
  const document = /cds-(wg\d+-\d+)/.exec(file)?.[1] ?? file;
  return `${document}:${line}:${column}`;
}

/** The page that shows the readings: what was found by rule, and what of it is wrong. */
export function precisionPage(readings: readonly Reading[]): string {
  const total = readings.flatMap(({ findings }) => Object.values(findings).flat()).length;
  const wrong = readings.flatMap((reading) => reading.wrong).length;
  return [
    "# How often lint is right",
    "",
    "The findings of `cds-codegen lint` in published drafts were read one by one, as the editor of the draft would read them:",
    "right is what an editor would change, or would want to have been shown; wrong is everything else. Of",
    `${total} findings, ${wrong} ${wrong === 1 ? "is" : "are"} wrong: ${percent(wrong, total)}.`,
    "",
    "`test/lint/precision.json` holds the place of each finding that was read. The tests fail when a rule finds more or",
    "less in these drafts, until somebody has read what is new and written it there with `npm run precision`.",
    "",
    ...readings.flatMap(tableOf),
  ].join("\n");
}

function tableOf({ drafts, findings, wrong }: Reading): readonly string[] {
  const count = Object.values(findings).flat().length;
  return [
    `## ${drafts.join(", ")}`,
    "",
    "| rule | findings | wrong |",
    "|---|---:|---:|",
    ...Object.entries(findings).map(([rule, places]) => `| [${rule}](rules/${rule.replace("/", "-")}.md) | ${places.length} | ${wrong.filter((one) => one.rule === rule).length} |`),
    `| all | ${count} | ${wrong.length} (${percent(wrong.length, count)}) |`,
    "",
    ...(wrong.length === 0 ? [] : ["Wrong:", "", ...wrong.map(({ rule, at, why }) => `* ${at}, ${rule}: ${why}`), ""]),
  ];
}

function percent(part: number, whole: number): string {
  return `${((100 * part) / whole).toFixed(1)} %`;
}
