import { diagnose, type LocalDiagnostic } from "../model/diagnostics.js";
import type { OrderKey, Reference, Term } from "../model/types.js";
import { readBlocks, type Block, type ListItem } from "./blocks.js";
import { readExamples, type ExampleReading } from "./examples.js";
import { readAnchors, readHeading, type AnchorReading, type HeadingReading } from "./headings.js";
import { readOrderKeys } from "./order-keys.js";
import { UNWRITTEN, readList, type ListReading, type Verdict } from "./lists.js";
import { OPENNESS, matchPhrases } from "./phrases.js";
import { readRequirements, type RequirementReading } from "./requirements.js";
import { unwrap } from "./sentences.js";
import type { SectionText } from "./split-sections.js";
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

/** Reads one section of a document. */
export function readSection(section: SectionText): SectionReading {
  const blocks = readBlocks(section.text);
  const [first, ...others] = blocks;
  const heading = first?.kind === "heading" ? readHeading(first) : null;
  const body = heading === null ? blocks : others;
  const title = heading?.title ?? "";

  const lists: ListReading[] = [];
  const paragraphs: string[] = [];
  const terms: Term[] = [];
  const references: Reference[] = [];
  const orderKeys: Omit<OrderKey, "resolved">[] = [];
  const requirements: RequirementReading[] = [];
  const examples: ExampleReading[] = [];
  const diagnostics: LocalDiagnostic[] = [];
  const counts = { consumed: heading === null ? 0 : 1, informative: 0, unknown: 0 };
  let unwritten = false;
  let written = false;
  let leadIn = "";

  const count = (verdict: Verdict, block: Block | ListItem): void => {
    counts[verdict]++;
    if (verdict === "unknown") diagnostics.push(diagnose("block/unknown", block));
  };
  /** Takes the requirements out of a block; with them, it is understood. */
  const readProse = (block: Block | ListItem): boolean => {
    const found = readRequirements(block, "server");
    requirements.push(...found);
    return found.length > 0;
  };
  const countProse = (block: Block | ListItem, verdict: Verdict): void => {
    const consumed = readProse(block);
    count(consumed ? "consumed" : verdict, block);
  };
  /** Counts what is nested below an understood item; its prose may hold requirements, too. */
  const countNested = (children: readonly Block[], verdict: Verdict): void => {
    for (const child of children) {
      if (child.kind !== "list") {
        countProse(child, child.kind === "code" ? "unknown" : verdict);
        continue;
      }
      for (const item of child.items) {
        countProse(item, verdict);
        countNested(item.children, verdict);
      }
    }
  };

  for (const block of body) {
    if (block.kind === "list") {
      const list = readList(block, leadIn, title);
      lists.push(list.reading);
      diagnostics.push(...list.diagnostics);
      for (const item of block.items) {
        if (UNWRITTEN.test(item.raw)) unwritten = true;
        const verdict = list.verdict(item);
        countProse(item, verdict);
        countNested(item.children, verdict === "unknown" ? "informative" : verdict);
      }
      written ||= list.reading.kind !== "placeholder-id";
    } else if (block.kind === "paragraph" || block.kind === "html") {
      if (UNWRITTEN.test(block.raw)) {
        unwritten = true;
        count("consumed", block);
        continue;
      }
      const term = readTerm(block);
      const reference = readReference(block);
      const keys = readOrderKeys(block);
      if (term !== null) terms.push(term);
      if (reference !== null) references.push(reference);
      orderKeys.push(...keys);
      // The definition of the key words uses none of them.
      const requires = term === null && readProse(block);
      const understood = term !== null || reference !== null || keys.length > 0 || requires;
      count(understood ? "consumed" : /^\|/.test(block.raw) ? "unknown" : "informative", block);
      leadIn = unwrap(block.raw);
      paragraphs.push(leadIn);
      written = true;
    } else if (block.kind === "code") {
      const shown = readExamples(block);
      examples.push(...shown);
      const isDiagram = block.language === "mermaid";
      count(shown.length > 0 ? "consumed" : isDiagram ? "informative" : "unknown", block);
      written = true;
    } else {
      // Rules and quotations structure or illustrate prose.
      countProse(block, "informative");
      written = true;
    }
  }
  if (section.unclosedFence !== null) {
    const line = section.unclosedFence;
    diagnostics.push(diagnose("heading/fence", { line, column: 1, endLine: line, endColumn: 4 }));
  }

  return {
    heading,
    anchors: readAnchors(section.text),
    unwritten,
    written,
    paragraphs,
    lists,
    orderKeys,
    ignoresUnknown: paragraphs.some((paragraph) => matchPhrases(OPENNESS, paragraph).length > 0),
    terms,
    references,
    requirements,
    examples,
    diagnostics,
    counts,
  };
}
