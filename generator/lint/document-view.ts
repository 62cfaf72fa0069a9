import type { SpecDocument } from "../model/types.js";
import type { ParseCache } from "../parse/document.js";
import type { HeadingReading } from "../parse/headings.js";
import type { SourceText } from "../parse/source-text.js";
import { splitSections } from "../parse/split-sections.js";
import { readMessages, type Message } from "./exchanges.js";
import type { Place } from "./rule.js";
import { viewSection, type SectionNodes, type SectionView } from "./section-view.js";

/** An anchor of a document. */
export interface AnchorView {
  readonly id: string;
  readonly line: number;
  /** The section in which it stands. */
  readonly section: SectionView;
  /** Whether it is that section's own. */
  readonly isHeading: boolean;
}

/** A document as rules see it. */
export interface DocumentView {
  readonly id: string;
  readonly file: string;
  readonly spec: SpecDocument;
  readonly lines: readonly string[];
  readonly sections: readonly SectionView[];
  readonly anchors: ReadonlyMap<string, AnchorView>;
  /** The requests and responses of its examples. */
  readonly messages: readonly Message[];
  /** The first place of a text on a line or one of those that follow it; the line itself where it is not there. */
  readonly find: (line: number, text: string, among?: number) => Place;
}

/**
 * Looks at a document section by section.
 *
 * @param readings what the parser read of the sections, by their text
 * @param nodesOf finds the links, code and prose of a section's text
 */
export function viewDocument(
  source: SourceText,
  spec: SpecDocument,
  readings: ParseCache,
  nodesOf: (text: string) => SectionNodes,
): DocumentView {
  const text = source.text.replace(/^\uFEFF/, "").replace(/\r\n?/g, "\n");
  const lines = text.split("\n");
  const above: HeadingReading[] = [];
  const sections = splitSections(text).flatMap((part): readonly SectionView[] => {
    const reading = readings.get(part.text);
    if (reading === undefined) return [];
    while (reading.heading !== null && (above.at(-1)?.level ?? 0) >= reading.heading.level) above.pop();
    const origin = {
      file: source.file,
      documentId: spec.id,
      text: part.text,
      offset: part.line - 1,
      reading,
      ancestors: [...above],
    };
    const view = viewSection(origin, nodesOf(part.text));
    if (view.heading !== null) above.push(view.heading);
    return [view];
  });
  const anchors = new Map<string, AnchorView>();
  for (const section of sections) {
    for (const { id, line } of section.reading.anchors) {
      if (!anchors.has(id)) {
        anchors.set(id, { id, line: line + section.offset, section, isHeading: section.heading?.anchor === id });
      }
    }
  }
  return { id: spec.id, file: source.file, spec, lines, sections, anchors, messages: readMessages(spec, sections), find: finder(source.file, lines) };
}

function finder(file: string, lines: readonly string[]): DocumentView["find"] {
  return (line, text, among = 1) => {
    for (let at = line; at < line + among && at <= lines.length; at++) {
      const column = (lines[at - 1] ?? "").indexOf(text) + 1;
      if (column > 0) return { file, line: at, column, endLine: at, endColumn: column + text.length };
    }
    const whole = lines[line - 1] ?? "";
    const column = whole.length - whole.trimStart().length + 1;
    return { file, line, column, endLine: line, endColumn: Math.max(column + 1, whole.trimEnd().length + 1) };
  };
}
