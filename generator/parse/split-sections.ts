/** A heading with the lines up to the next heading of any level. */
export interface SectionText {
  readonly text: string;
  /** The number of the section's first line, one-based. */
  readonly line: number;
  /** The line in the section on which a code fence opens that nothing closes, one-based. */
  readonly unclosedFence: number | null;
}

const HEADING = /^ {0,3}#{1,6}(?:[ \t]|$)/;
const FENCE = /^ {0,3}(`{3,}|~{3,})(.*)$/;

/**
 * Splits a Markdown document before each ATX heading (CommonMark 0.31, section 4.2), except inside code fences
 * (section 4.5). Joining the parts with line feeds gives the document again. What stands before the first heading
 * is a part of its own.
 *
 * Parsing the parts one by one is what keeps the time linear in the document's length.
 */
export function splitSections(document: string): readonly SectionText[] {
  const lines = document.split("\n");
  const sections: SectionText[] = [];
  let start = 0;
  let fence: { readonly marker: string; readonly line: number } | null = null;

  const close = (end: number): void => {
    if (end === start) return;
    sections.push({
      text: lines.slice(start, end).join("\n"),
      line: start + 1,
      unclosedFence: fence === null ? null : fence.line - start + 1,
    });
    start = end;
  };

  lines.forEach((line, index) => {
    const match = FENCE.exec(line);
    if (fence === null) {
      if (match?.[1] !== undefined && !(match[1].startsWith("`") && match[2]?.includes("`"))) {
        fence = { marker: match[1], line: index };
      } else if (HEADING.test(line)) {
        close(index);
      }
    } else if (match?.[1] !== undefined && match[2]?.trim() === "" && closes(match[1], fence.marker)) {
      fence = null;
    }
  });
  close(lines.length);
  return sections;
}

function closes(candidate: string, opening: string): boolean {
  return candidate[0] === opening[0] && candidate.length >= opening.length;
}
