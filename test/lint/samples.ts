import type { Place, Sample } from "../../generator/lint/rule.js";
import type { SourceText } from "../../generator/parse/parse.js";

const TITLE = "# CDS-WG9-01 - Lanterns\n\n";

/** A sample's documents, and the range that its markers enclose. */
export interface MarkedDocuments {
  readonly sources: readonly SourceText[];
  readonly place: Place | null;
}

/** Takes the markers out of a sample. */
export function readSample(sample: Sample): MarkedDocuments {
  let place: Place | null = null;
  const sources = (typeof sample === "string" ? [sample] : sample).map((text, index): SourceText => {
    const whole = text.startsWith("# CDS-") ? text : TITLE + text;
    const file = `sample-${index + 1}.md`;
    const start = whole.indexOf("⟦");
    if (start >= 0) {
      const end = whole.indexOf("⟧");
      if (end < start || whole.split("⟦").length !== 2) throw new Error("a sample marks one range");
      const from = positionOf(whole.slice(0, start));
      const to = positionOf(whole.slice(0, end).replace("⟦", ""));
      place = { file, ...from, endLine: to.line, endColumn: to.column };
    }
    return { file, text: whole.replace(/[⟦⟧]/g, "") };
  });
  return { sources, place };
}

function positionOf(before: string): { readonly line: number; readonly column: number } {
  const lines = before.split("\n");
  return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
}

