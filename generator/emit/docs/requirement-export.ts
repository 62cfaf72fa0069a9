import type { EmitContext } from "../context.js";
import { csvOf } from "./csv.js";
import { sectionOf } from "./requirement-parts.js";

/** A requirement with all that stands about it elsewhere in the model, for people's own tools. */
export interface RequirementRecord {
  readonly document: string;
  readonly id: string;
  readonly keyword: string;
  readonly subject: string;
  readonly section: string | null;
  readonly sectionTitle: string | null;
  readonly anchor: string | null;
  readonly symbols: readonly string[];
  readonly text: string;
  readonly source: string;
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** The requirements of all documents, in document order. */
export function requirementRecords(context: EmitContext): readonly RequirementRecord[] {
  return context.model.documents.flatMap((document) =>
    document.requirements.map((requirement) => {
      const section = sectionOf(document, requirement);
      return {
        document: document.id,
        id: requirement.id,
        keyword: requirement.keyword,
        subject: requirement.subject,
        section: section?.number ?? null,
        sectionTitle: section?.title ?? null,
        anchor: requirement.anchor,
        symbols: requirement.symbols,
        text: requirement.text,
        source: context.sourceLink(document, requirement.line),
        file: document.source,
        line: requirement.line,
        column: requirement.column,
      };
    })
  );
}

/** The records as JSON text. */
export function requirementsJson(records: readonly RequirementRecord[]): string {
  return `${JSON.stringify(records, null, 2)}\n`;
}

const COLUMNS = [
  "document",
  "id",
  "keyword",
  "subject",
  "section",
  "sectionTitle",
  "anchor",
  "symbols",
  "text",
  "source",
  "file",
  "line",
  "column",
] as const satisfies readonly (keyof RequirementRecord)[];

/** The records as comma-separated values; symbols are separated by spaces. */
export function requirementsCsv(records: readonly RequirementRecord[]): string {
  return csvOf(COLUMNS, records);
}
