/** What lint says about its own settings rather than about a document. */
export const NOTICES = {
  comment: { rule: "lint/comment", severity: "error" },
  unused: { rule: "lint/unused-comment", severity: "warning" },
  stale: { rule: "lint/stale-baseline", severity: "error" },
} as const;
