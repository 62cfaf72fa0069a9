import { diagnose, type LocalDiagnostic, type SourceRange } from "../model/diagnostics.js";
import type { Field } from "../model/types.js";
import { moved } from "./document.js";
import type { FieldReading } from "./field-bullets.js";

/** Puts a field on the document's lines. */
export function moveField(reading: FieldReading, offset: number): FieldReading {
  return {
    ...reading,
    field: moved(reading.field, offset),
    nested: reading.nested.map((field) => moveField(field, offset)),
  };
}

/** Puts a diagnostic on the document's lines. */
export function moveDiagnostic(diagnostic: LocalDiagnostic, offset: number): LocalDiagnostic {
  return { ...diagnostic, line: diagnostic.line + offset, endLine: diagnostic.endLine + offset };
}

/** Reports fields that an object has twice. */
export function duplicates(object: string, fields: readonly FieldReading[]): readonly LocalDiagnostic[] {
  const seen = new Map<string, number>();
  return fields.flatMap(({ field }) => {
    const first = seen.get(field.name);
    seen.set(field.name, first ?? field.line);
    return first === undefined ? [] : [diagnose("field/duplicate", fieldRange(field), { name: field.name, object, first })];
  });
}

/** The range of a field's name in its bullet. */
export function fieldRange(field: Pick<Field, "line" | "column" | "name">): SourceRange {
  return { line: field.line, column: field.column, endLine: field.line, endColumn: field.column + field.name.length + 2 };
}
