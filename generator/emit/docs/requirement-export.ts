import type { Requirement, Section, SpecDocument } from "../../model/types.js";
import type { EmitContext } from "../context.js";

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

/** The section that holds a requirement: by its anchor, else the last one that opens before it. */
export function sectionOf(document: SpecDocument, requirement: Requirement): Section | null {
  const named = document.sections.find((section) => section.anchor !== null && section.anchor === requirement.anchor);
  return named ?? document.sections.findLast((section) => section.line <= requirement.line) ?? null;
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

/** The records as comma-separated values with a header line (RFC 4180); symbols are separated by spaces. */
export function requirementsCsv(records: readonly RequirementRecord[]): string {
  const rows = [COLUMNS, ...records.map((record) => COLUMNS.map((column) => cell(record[column])))];
  return rows.map((row) => `${row.map(quote).join(",")}\r\n`).join("");
}

function cell(value: string | number | readonly string[] | null): string {
  if (value === null) return "";
  return typeof value === "object" ? value.join(" ") : String(value);
}

/** RFC 4180, section 2, rules 5 to 7. */
function quote(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replace(/"/g, "\"\"")}"` : text;
}
