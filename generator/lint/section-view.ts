import type { Nodes, Parents } from "mdast";
import { parseMarkdown, type MarkdownParser } from "../parse/blocks.js";
import type { HeadingReading } from "../parse/headings.js";
import type { SectionReading } from "../parse/section.js";
import { CODE, MARKUP, plainText, type PlainText, type Span } from "./plain-text.js";
import type { Place } from "./rule.js";

export { CODE, MARKUP, type Span };

/** A link with its label. */
export interface LinkSpan extends Span {
  /** The address as written. */
  readonly target: string;
  /** The label without markup. */
  readonly label: string;
  /** Where the label stands. */
  readonly labelSpan: Span;
  readonly targetSpan: Span;
}

export interface CodeSpan extends Span {
  readonly value: string;
}

/** A paragraph, a heading, the first paragraph of a list item, or what somebody else says. */
export interface Prose extends Span {
  readonly kind: "heading" | "paragraph" | "item" | "quote";
  readonly raw: string;
  /** As long as `raw`: each code span's characters are `□`, each character of markup is U+0000. */
  readonly visible: string;
  /** The same as it would be read aloud. */
  readonly plain: PlainText;
}

/** A fenced or indented block of code. */
export interface CodeFence extends Span {
  readonly language: string | null;
  readonly value: string;
}

/** One section of a document, with what rules look at. */
export interface SectionView {
  readonly file: string;
  readonly documentId: string;
  readonly text: string;
  /** What to add to the section's lines to get the document's. */
  readonly offset: number;
  readonly reading: SectionReading;
  readonly heading: HeadingReading | null;
  /** The headings above this one, outermost first. */
  readonly ancestors: readonly HeadingReading[];
  readonly links: readonly LinkSpan[];
  readonly codes: readonly CodeSpan[];
  readonly prose: readonly Prose[];
  readonly fences: readonly CodeFence[];
  /** The place of a stretch of the section's text in the document. */
  readonly place: (start: number, end: number) => Place;
}

/** What remark finds in a section's text, wherever the section stands. */
export type SectionNodes = Pick<SectionView, "links" | "codes" | "prose" | "fences">;

interface Collected {
  readonly links: LinkSpan[];
  readonly codes: CodeSpan[];
  readonly prose: Prose[];
  readonly fences: CodeFence[];
}

/**
 * Looks at a section's text with remark.
 *
 * @param markdown parses the text, or knows its tree already
 */
export function readNodes(text: string, markdown: MarkdownParser = parseMarkdown): SectionNodes {
  const nodes: Collected = { links: [], codes: [], prose: [], fences: [] };
  collect(markdown(text), text, nodes, "paragraph");
  return nodes;
}

/** Puts what remark finds in a section in its place. */
export function viewSection(
  origin: Pick<SectionView, "file" | "documentId" | "text" | "offset" | "reading" | "ancestors">,
  nodes: SectionNodes,
): SectionView {
  const { heading } = origin.reading;
  const starts = lineStarts(origin.text);
  return {
    ...origin,
    ...nodes,
    heading: heading === null ? null : { ...heading, line: heading.line + origin.offset },
    place(start, end) {
      const from = positionOf(starts, start);
      const to = positionOf(starts, end);
      return {
        file: origin.file,
        line: from.line + origin.offset,
        column: from.column,
        endLine: to.line + origin.offset,
        endColumn: to.column,
      };
    },
  };
}

function collect(node: Nodes, text: string, into: Collected, kind: Prose["kind"]): void {
  const span = spanOf(node);
  switch (node.type) {
    case "code":
      into.fences.push({ ...span, language: node.lang ?? null, value: node.value });
      return;
    case "inlineCode":
      into.codes.push({ ...span, value: node.value });
      return;
    case "link": {
      const first = node.children[0];
      const last = node.children.at(-1);
      const labelSpan = first === undefined || last === undefined ? span : { start: spanOf(first).start, end: spanOf(last).end };
      const label = labelOf(node);
      const at = text.indexOf(node.url, labelSpan.end);
      const targetSpan = at < 0 || at > span.end ? span : { start: at, end: at + node.url.length };
      into.links.push({ ...span, target: node.url, label, labelSpan, targetSpan });
      break;
    }
    case "heading":
    case "paragraph": {
      const visible = visibleText(node, text);
      into.prose.push({
        ...span,
        kind: node.type === "heading" ? "heading" : kind,
        raw: text.slice(span.start, span.end),
        visible,
        plain: plainText(visible, span.start),
      });
      break;
    }
  }
  if (!("children" in node)) return;
  const isQuoted = kind === "quote" || node.type === "blockquote";
  node.children.forEach((child, index) => collect(child, text, into, isQuoted ? "quote" : node.type === "listItem" && index === 0 ? "item" : "paragraph"));
}

/** The label of a link without emphasis and code marks. */
function labelOf(node: Nodes): string {
  if ("value" in node) return node.type === "html" ? "" : node.value;
  return "children" in node ? node.children.map(labelOf).join("") : "";
}

/** The source of a block with markup hidden, character by character, so that offsets stay. */
function visibleText(block: Parents, text: string): string {
  const { start, end } = spanOf(block);
  const shown: string[] = [];
  let at = start;
  const hide = (to: number): void => {
    shown.push(MARKUP.repeat(Math.max(0, to - at)));
    at = Math.max(at, to);
  };
  const visit = (node: Nodes): void => {
    const span = spanOf(node);
    if (node.type === "text" || node.type === "break" || node.type === "inlineCode") {
      hide(span.start);
      shown.push(node.type === "inlineCode" ? CODE.repeat(span.end - span.start) : text.slice(span.start, span.end));
      at = span.end;
    } else if ("children" in node) {
      node.children.forEach(visit);
    }
  };
  block.children.forEach(visit);
  hide(end);
  return shown.join("");
}

function spanOf(node: Nodes): Span {
  const { start, end } = node.position ?? {};
  if (start?.offset === undefined || end?.offset === undefined) throw new Error("remark gives every parsed node a position");
  return { start: start.offset, end: end.offset };
}

function lineStarts(text: string): readonly number[] {
  const starts = [0];
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
  return starts;
}

function positionOf(starts: readonly number[], offset: number): { readonly line: number; readonly column: number } {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
}
