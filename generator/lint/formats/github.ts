import type { Diagnostic } from "../../model/types.js";

const COMMANDS = { error: "error", warning: "warning", info: "notice" } as const;

/** Diagnostics as workflow commands of GitHub Actions, which shows them beside the lines of a pull request. */
export function formatGitHub(diagnostics: readonly Diagnostic[]): string {
  return diagnostics
    .map(({ rule, severity, message, hint, file, line, column, endLine, endColumn }) => {
      const range = endLine === line ? `line=${line},endLine=${endLine},col=${column},endColumn=${endColumn}` : `line=${line},endLine=${endLine}`;
      const text = hint === null ? message : `${message}\n${hint}`;
      return `::${COMMANDS[severity]} file=${property(file)},${range},title=${property(rule)}::${data(text)}\n`;
    })
    .join("");
}

function data(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

function property(text: string): string {
  return data(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
