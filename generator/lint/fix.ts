import type { SourceText } from "../parse/source-text.js";
import type { Edit } from "./rule.js";

/** Makes all edits that do not touch one another; of two that do, the earlier one. Sources without edits stay the same. */
export function applyEdits(sources: readonly SourceText[], edits: readonly Edit[]): readonly SourceText[] {
  return sources.map((source) => {
    const own = edits.filter(({ file }) => file === source.file);
    return own.length === 0 ? source : { ...source, text: edited(source.text, own) };
  });
}

function edited(text: string, edits: readonly Edit[]): string {
  const starts = lineStarts(text);
  const spans = edits
    .map((edit) => ({
      start: (starts[edit.line - 1] ?? 0) + edit.column - 1,
      end: (starts[edit.endLine - 1] ?? 0) + edit.endColumn - 1,
      text: edit.text,
    }))
    .sort((a, b) => a.start - b.start || a.end - b.end);
  const parts: string[] = [];
  let at = 0;
  for (const span of spans) {
    if (span.start < at) continue;
    parts.push(text.slice(at, span.start), span.text);
    at = span.end;
  }
  return parts.join("") + text.slice(at);
}

/** Where each line starts; a byte order mark is no part of the first one. */
function lineStarts(text: string): readonly number[] {
  return [text.startsWith("\uFEFF") ? 1 : 0, ...[...text.matchAll(/\r\n?|\n/g)].map((match) => match.index + match[0].length)];
}
