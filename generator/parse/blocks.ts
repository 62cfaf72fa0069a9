import type { Code, List, ListItem as MdastListItem, Nodes, Root, RootContent } from "mdast";
import remarkParse from "remark-parse";
import { unified } from "unified";

/** Where a block stands, one-based, in the lines of its section. */
export interface BlockPosition {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** A block of Markdown with its source text. */
export type Block =
  | (BlockPosition & { readonly kind: "heading" | "paragraph" | "html" | "other"; readonly raw: string })
  | (BlockPosition & { readonly kind: "code"; readonly raw: string; readonly language: string | null; readonly value: string })
  | (BlockPosition & { readonly kind: "list"; readonly raw: string; readonly items: readonly ListItem[] });

export type ListBlock = Extract<Block, { kind: "list" }>;
export type CodeBlock = Extract<Block, { kind: "code" }>;

/** A list item: its first paragraph, and what is nested below it. */
export interface ListItem extends BlockPosition {
  /** The source of the first paragraph with its line breaks; empty when the item does not start with one. */
  readonly raw: string;
  readonly children: readonly Block[];
}

const processor = unified().use(remarkParse).freeze();

/** Parses one section's text with remark, nothing more: the unit of every parsing bound. */
export function parseMarkdown(text: string): Root {
  return processor.parse(text);
}

/** What parses a section's text: `parseMarkdown`, or what knows the tree already. */
export type MarkdownParser = (text: string) => Root;

/** Parses each text once, for those who look at its tree several times. */
export function parseMarkdownOnce(): MarkdownParser {
  const trees = new Map<string, Root>();
  return (text) => {
    const tree = trees.get(text) ?? parseMarkdown(text);
    trees.set(text, tree);
    return tree;
  };
}

/** Parses one section's text into blocks. */
export function readBlocks(text: string, markdown: MarkdownParser): readonly Block[] {
  return markdown(text).children.map((node) => toBlock(text, node));
}

function toBlock(text: string, node: RootContent): Block {
  const place = { ...positionOf(node), raw: sourceOf(text, node) };
  switch (node.type) {
    case "heading":
    case "paragraph":
    case "html":
      return { ...place, kind: node.type };
    case "code":
      return toCode(place, node);
    case "list":
      return toList(text, place, node);
    default:
      return { ...place, kind: "other" };
  }
}

function toCode(place: BlockPosition & { raw: string }, node: Code): Block {
  return { ...place, kind: "code", language: node.lang ?? null, value: node.value };
}

function toList(text: string, place: BlockPosition & { raw: string }, node: List): Block {
  return { ...place, kind: "list", items: node.children.map((item) => toItem(text, item)) };
}

function toItem(text: string, node: MdastListItem): ListItem {
  const [first, ...rest] = node.children;
  if (first === undefined) return { ...positionOf(node), raw: "", children: [] };
  if (first.type !== "paragraph") {
    return { ...positionOf(node), raw: "", children: node.children.map((child) => toBlock(text, child)) };
  }
  return { ...positionOf(first), raw: sourceOf(text, first), children: rest.map((child) => toBlock(text, child)) };
}

function positionOf(node: Nodes): BlockPosition {
  const position = node.position;
  if (position === undefined) throw new Error("remark gives every parsed node a position");
  return {
    line: position.start.line,
    column: position.start.column,
    endLine: position.end.line,
    endColumn: position.end.column,
  };
}

function sourceOf(text: string, node: Nodes): string {
  return text.slice(node.position?.start.offset, node.position?.end.offset);
}

/** The one-based line and column of an offset into a block's source. */
export function positionIn(block: BlockPosition & { readonly raw: string }, offset: number): { line: number; column: number } {
  const before = block.raw.slice(0, offset);
  const lastBreak = before.lastIndexOf("\n");
  if (lastBreak < 0) return { line: block.line, column: block.column + offset };
  return { line: block.line + before.split("\n").length - 1, column: offset - lastBreak };
}
