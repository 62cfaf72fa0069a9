import type { DraftHistory } from "../../history.js";
import type { Page, PageWriter } from "../page.js";
import { withCode } from "../runs.js";

/** What changed between drafts, for clients and for servers, the latest first. */
export function changesPage(writer: PageWriter, { steps }: DraftHistory): Page {
  return {
    path: writer.path,
    template: "docs/changes.html.hbs",
    data: {
      frame: writer.frame("Changes", null),
      steps: steps.map((step) => ({
        ...step,
        groups: step.groups.map((group) => ({
          ...group,
          families: group.families.map((family) => ({
            ...family,
            changes: family.changes.map((change) => ({ ...change, summary: withCode(change.summary), action: withCode(change.action) })),
          })),
        })),
      })),
    },
  };
}
