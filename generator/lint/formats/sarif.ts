import type { Diagnostic } from "../../model/types.js";
import { fingerprint } from "../fingerprint.js";
import type { Rule } from "../rule.js";

/** The program that made a log. */
export interface SarifTool {
  readonly version: string;
  readonly informationUri: string;
}

const LEVELS = { error: "error", warning: "warning", info: "note" } as const;

/** Diagnostics as a log of the Static Analysis Results Interchange Format, SARIF 2.1.0 (OASIS Standard). */
export function formatSarif(
  diagnostics: readonly Diagnostic[],
  rules: readonly Rule[],
  tool: SarifTool,
  lineOf: (diagnostic: Diagnostic) => string,
): string {
  const used = [...new Set(diagnostics.map(({ rule }) => rule))].sort();
  const log = {
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: {
          driver: {
            name: "cds-codegen lint",
            version: tool.version,
            informationUri: tool.informationUri,
            rules: used.map((id) => describe(id, rules.find((rule) => rule.id === id))),
          },
        },
        columnKind: "utf16CodeUnits",
        results: diagnostics.map((diagnostic) => ({
          ruleId: diagnostic.rule,
          ruleIndex: used.indexOf(diagnostic.rule),
          level: LEVELS[diagnostic.severity],
          message: { text: diagnostic.hint === null ? diagnostic.message : `${diagnostic.message}: ${diagnostic.hint}` },
          locations: [{ physicalLocation: { artifactLocation: { uri: encodeURI(diagnostic.file) }, region: regionOf(diagnostic) } }],
          partialFingerprints: { "cdsLint/v1": fingerprint(diagnostic, lineOf(diagnostic)) },
        })),
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}

function describe(id: string, rule: Rule | undefined): object {
  return rule === undefined ? { id } : { id, shortDescription: { text: rule.summary }, fullDescription: { text: rule.why }, defaultConfiguration: { level: LEVELS[rule.severity] } };
}

function regionOf({ line, column, endLine, endColumn }: Diagnostic): object {
  return { startLine: line, startColumn: column, endLine, endColumn };
}
