import type { Diagnostic } from "../../model/types.js";

/** Diagnostics as JSON, each as the model has them. */
export function formatJson(diagnostics: readonly Diagnostic[]): string {
  return `${JSON.stringify({ diagnostics }, null, 2)}\n`;
}
