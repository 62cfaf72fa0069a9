import { diagnose, type LocalDiagnostic } from "../model/diagnostics.js";
import type { OrderKey, Reference, Term } from "../model/types.js";
import { readBlocks, type MarkdownParser, type Block, type CodeBlock, type ListBlock, type ListItem } from "./blocks.js";
import { readExamples, type ExampleReading } from "./examples.js";
import { readFieldBullet } from "./field-bullets.js";
import { readAnchors, readHeading, type AnchorReading, type HeadingReading } from "./headings.js";
import { readOrderKeys } from "./order-keys.js";
import { UNWRITTEN, readList, type ListReading, type Verdict } from "./lists.js";
import { ALIASES } from "./phrases/aliases.js";
import { OPENNESS } from "./phrases/openness.js";
import { matchPhrases } from "./phrases/phrase.js";
import { readRequirements, type RequirementReading } from "./requirements.js";
import { unwrap } from "./sentences.js";
import type { SectionText } from "./split-sections.js";
import { codeNames } from "./statements.js";
import { readReference, readTerm } from "./terms.js";

/**
 * All that one section says by itself: a pure function of its text, on its own lines, so that a section which has
 * not changed need not be read again.
 */
export interface SectionReading {
  readonly heading: HeadingReading | null;
  readonly anchors: readonly AnchorReading[];
  /** Whether something is announced and not yet written here. */
  readonly unwritten: boolean;
  /** Whether the section says anything beside that. */
  readonly written: boolean;
  readonly paragraphs: readonly string[];
  /** Other names by which references call what the section defines, so far as it says so. */
  readonly aliases: readonly string[];
  readonly lists: readonly ListReading[];
  readonly orderKeys: readonly Omit<OrderKey, "resolved">[];
  readonly ignoresUnknown: boolean;
  readonly terms: readonly Term[];
  readonly references: readonly Reference[];
  readonly requirements: readonly RequirementReading[];
  readonly examples: readonly ExampleReading[];
  readonly diagnostics: readonly LocalDiagnostic[];
  readonly counts: BlockCounts;
}

export type BlockCounts = Readonly<Record<Verdict, number>>;

/** What one block of a section says. */
type BlockReading = Omit<SectionReading, "heading" | "anchors" | "ignoresUnknown">;

const NOTHING: BlockReading = {
  unwritten: false,
  written: false,
  paragraphs: [],
  aliases: [],
  lists: [],
  orderKeys: [],
  terms: [],
  references: [],
  requirements: [],
  examples: [],
  diagnostics: [],
  counts: { consumed: 0, informative: 0, unknown: 0 },
};

/** Reads one section of a document. */
export function readSection(section: SectionText, markdown: MarkdownParser): SectionReading {
  const blocks = readBlocks(section.text, markdown);
  const [first, ...others] = blocks;
  const heading = first?.kind === "heading" ? readHeading(first) : null;
  const body = heading === null ? blocks : others;
  const own: BlockReading = {
    ...NOTHING,
    counts: { ...NOTHING.counts, consumed: heading === null ? 0 : 1 },
    diagnostics: section.unclosedFence === null ? [] : [unclosedFence(section.unclosedFence)],
  };
  const reading = combine([own, ...body.map((block, index) => readBlock(block, leadInOf(body, index), heading?.title ?? ""))]);
  return {
    ...reading,
    heading,
    anchors: readAnchors(section.text),
    ignoresUnknown: reading.paragraphs.some((paragraph) => matchPhrases(OPENNESS, paragraph).length > 0),
  };
}

/** The paragraph that stands before a block, if only lists, code and announcements of what is unwritten stand between. */
function leadInOf(blocks: readonly Block[], index: number): string {
  const before = blocks.slice(0, index).findLast((block) => (block.kind === "paragraph" || block.kind === "html") && !UNWRITTEN.test(block.raw));
  return before === undefined ? "" : unwrap(before.raw);
}

function readBlock(block: Block, leadIn: string, title: string): BlockReading {
  switch (block.kind) {
    case "list":
      return readListBlock(block, leadIn, title);
    case "paragraph":
    case "html":
      return readParagraph(block);
    case "code":
      return readCode(block);
    case "heading":
    case "other":
      // Rules and quotations structure or illustrate prose.
      return { ...readProse(block, "informative"), written: true };
  }
}

function readListBlock(block: ListBlock, leadIn: string, title: string): BlockReading {
  const list = readList(block, leadIn, title);
  const items = block.items.flatMap((item) => {
    const verdict = list.verdict(item);
    const own = { ...readProse(item, verdict), unwritten: UNWRITTEN.test(item.raw) };
    return [own, ...readNested(item.children, verdict === "unknown" ? "informative" : verdict)];
  });
  const written = list.reading.kind !== "placeholder-id";
  return combine([{ ...NOTHING, lists: [list.reading], diagnostics: list.diagnostics, written }, ...items]);
}

function readParagraph(block: Block): BlockReading {
  if (UNWRITTEN.test(block.raw)) return { ...counted("consumed", block), unwritten: true };
  const [alias] = matchPhrases(ALIASES, unwrap(block.raw));
  // A name does not yet say what is named.
  if (alias !== undefined) return { ...counted("consumed", block), aliases: codeNames(alias.groups["names"] ?? "") };
  const term = readTerm(block);
  const reference = readReference(block);
  const orderKeys = readOrderKeys(block);
  const understood = term !== null || reference !== null || orderKeys.length > 0;
  const verdict = understood ? "consumed" : /^\|/.test(block.raw) ? "unknown" : "informative";
  return {
    // The definition of the key words uses none of them.
    ...(term === null ? readProse(block, verdict) : counted(verdict, block)),
    written: true,
    paragraphs: [unwrap(block.raw)],
    orderKeys,
    terms: term === null ? [] : [term],
    references: reference === null ? [] : [reference],
  };
}

function readCode(block: CodeBlock): BlockReading {
  const examples = readExamples(block);
  const verdict = examples.length > 0 ? "consumed" : block.language === "mermaid" ? "informative" : "unknown";
  return { ...counted(verdict, block), written: true, examples };
}

/** Reads what is nested below an understood item; its prose may hold requirements, too. */
function readNested(children: readonly Block[], verdict: Verdict): readonly BlockReading[] {
  return children.flatMap((child) => {
    if (child.kind !== "list") return [readProse(child, child.kind === "code" ? "unknown" : verdict)];
    return child.items.flatMap((item) => {
      // A field bullet where no list of fields was expected is a fact that nothing took.
      const own = verdict === "informative" && readFieldBullet(item, false) !== null ? "unknown" : verdict;
      return [readProse(item, own), ...readNested(item.children, own)];
    });
  });
}

/** Takes the requirements out of a block; with them, it is understood. */
function readProse(block: Block | ListItem, verdict: Verdict): BlockReading {
  const requirements = readRequirements(block, "server");
  return { ...counted(requirements.length > 0 ? "consumed" : verdict, block), requirements };
}

function counted(verdict: Verdict, block: Block | ListItem): BlockReading {
  return {
    ...NOTHING,
    counts: { ...NOTHING.counts, [verdict]: 1 },
    diagnostics: verdict === "unknown" ? [diagnose("block/unknown", block)] : [],
  };
}

function unclosedFence(line: number): LocalDiagnostic {
  return diagnose("heading/fence", { line, column: 1, endLine: line, endColumn: 4 });
}

/** Puts the readings of blocks together, in their order. */
function combine(parts: readonly BlockReading[]): BlockReading {
  const sum = (verdict: Verdict): number => parts.reduce((total, { counts }) => total + counts[verdict], 0);
  return {
    unwritten: parts.some(({ unwritten }) => unwritten),
    written: parts.some(({ written }) => written),
    paragraphs: parts.flatMap(({ paragraphs }) => paragraphs),
    aliases: parts.flatMap(({ aliases }) => aliases),
    lists: parts.flatMap(({ lists }) => lists),
    orderKeys: parts.flatMap(({ orderKeys }) => orderKeys),
    terms: parts.flatMap(({ terms }) => terms),
    references: parts.flatMap(({ references }) => references),
    requirements: parts.flatMap(({ requirements }) => requirements),
    examples: parts.flatMap(({ examples }) => examples),
    diagnostics: parts.flatMap(({ diagnostics }) => diagnostics),
    counts: { consumed: sum("consumed"), informative: sum("informative"), unknown: sum("unknown") },
  };
}
