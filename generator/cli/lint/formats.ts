/** How findings are printed. */
export const LINT_FORMATS = ["pretty", "json", "github", "sarif", "junit"] as const;
export type LintFormat = (typeof LINT_FORMATS)[number];
