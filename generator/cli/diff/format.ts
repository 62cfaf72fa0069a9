import type { DiffReport } from "../../diff/report.js";
import type { Templates } from "../../emit/templates.js";
import { formatGitHubChanges } from "./formats/github.js";
import { formatText } from "./formats/text.js";
import type { DiffFormat } from "./options.js";
import { present } from "./presentation.js";

/** What formats need beside the comparison. */
export interface FormatOptions {
  readonly colours: boolean;
  /** Called only by formats that are templates. */
  readonly templates: () => Templates;
}

/** Prints a comparison in a format. */
export function formatDiff(report: DiffReport, format: DiffFormat, { colours, templates }: FormatOptions): string {
  switch (format) {
    case "text":
      return formatText(present(report), colours);
    case "json":
      return `${JSON.stringify(report, null, 2)}\n`;
    case "github":
      return formatGitHubChanges(report);
    case "markdown":
      return templates().render("diff/changelog.md.hbs", present(report));
    case "html":
      return templates().render("diff/page.html.hbs", present(report));
  }
}
