import { diagnose, type DiagnosticRule } from "../model/diagnostics.js";
import type { Diagnostic } from "../model/types.js";
import type { SourceText } from "./source-text.js";

/** The title of a CDS document: its identifier, a dash and its name. */
export const TITLE = /^#\s+(?<id>CDS-[A-Z]+\d+-\d+)\s+[-–—]\s+(?<title>.+?)\s*(?:<.*)?$/m;

/**
 * Says why a text is no CDS document, with the place where that shows; `null` when it is one.
 */
export function recogniseDocument(source: SourceText): Diagnostic | null {
  const { file, text } = source;
  const at = (rule: DiagnosticRule, offset: number): Diagnostic => {
    const before = text.slice(0, offset).split("\n");
    const line = before.length;
    const column = (before.at(-1)?.length ?? 0) + 1;
    return { ...diagnose(rule, { line, column, endLine: line, endColumn: column + 1 }), file };
  };
  if (text.trim() === "") return at("document/empty", 0);
  const binary = text.search(/[\0\uFFFD]/);
  if (binary >= 0) return at("document/binary", binary);
  if (/^\s*(?:<!doctype html|<html\b)/i.test(text)) return at("document/html", text.search(/\S/));
  return TITLE.test(text) ? null : at("document/no-title", 0);
}
