import { createHash } from "node:crypto";
import type { MarkdownParser } from "./blocks.js";
import type { HeadingReading } from "./headings.js";
import { TITLE } from "./recognise-document.js";
import { readSection, type SectionReading } from "./section.js";
import type { SourceText } from "./source-text.js";
import { splitSections } from "./split-sections.js";

/** Readings of sections by their text: what an earlier parse hands to the next one. */
export type ParseCache = ReadonlyMap<string, SectionReading>;

/** A section in its document. */
export interface PlacedSection {
  readonly reading: SectionReading;
  /** What to add to the section's lines to get the document's. */
  readonly offset: number;
  /** The headings above this one, outermost first. */
  readonly ancestors: readonly HeadingReading[];
}

/** A document whose sections have been read one by one. */
export interface DocumentReading {
  readonly id: string;
  readonly title: string;
  readonly source: string;
  readonly sha256: string;
  readonly sections: readonly PlacedSection[];
}

/**
 * Reads a document section by section.
 *
 * @param previous readings of an earlier parse, used for sections whose text is the same
 * @param cache receives every reading of this parse
 * @param markdown parses the sections that are read
 */
export function readDocument(
  source: SourceText,
  previous: ParseCache,
  cache: Map<string, SectionReading>,
  markdown: MarkdownParser,
): DocumentReading {
  const text = source.text.replace(/^\uFEFF/, "").replace(/\r\n?/g, "\n");
  const ancestors: HeadingReading[] = [];
  const sections = splitSections(text).map((section): PlacedSection => {
    const reading = previous.get(section.text) ?? readSection(section, markdown);
    cache.set(section.text, reading);
    const heading = reading.heading;
    if (heading !== null) {
      while ((ancestors.at(-1)?.level ?? 0) >= heading.level) ancestors.pop();
    }
    const placed = { reading, offset: section.line - 1, ancestors: [...ancestors] };
    if (heading !== null) ancestors.push(heading);
    return placed;
  });
  const { id, title } = TITLE.exec(text)?.groups ?? {};
  return {
    id: (id ?? source.file).toLowerCase(),
    title: title ?? source.file,
    source: source.file,
    sha256: createHash("sha256").update(source.text).digest("hex"),
    sections,
  };
}

/** Moves what stands on a section's lines to the document's. */
export function moved<T extends { readonly line: number }>(node: T, offset: number): T {
  return { ...node, line: node.line + offset };
}
