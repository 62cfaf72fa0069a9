import type { Change, DiffReport, Impact } from "../../../diff/report.js";
import { gravest } from "../../../diff/severity.js";
import { formatGitHub } from "../../../lint/formats/github.js";
import type { Diagnostic, Severity } from "../../../model/types.js";

const SEVERITIES: Readonly<Record<Impact, Severity>> = { breaking: "error", risky: "warning", compatible: "info", editorial: "info" };

/**
 * A comparison as annotations of GitHub Actions: each change on its line of the newer document, what is gone on the
 * document's first line.
 */
export function formatGitHubChanges({ changes, documents }: DiffReport): string {
  return formatGitHub(changes.map((change) => annotationOf(change, documents.find(({ id }) => id === change.document)?.after ?? null)));
}

function annotationOf(change: Change, newer: string | null): Diagnostic {
  const { kind, summary, action, impact, before, after } = change;
  const place = after ?? { file: newer ?? before?.file ?? "", line: 1 };
  return {
    rule: kind,
    severity: SEVERITIES[gravest(change)],
    message: `${summary} Clients: ${impact.clients}. Servers: ${impact.servers}.`,
    hint: action,
    file: place.file,
    line: place.line,
    column: 1,
    endLine: place.line,
    endColumn: 1,
  };
}
