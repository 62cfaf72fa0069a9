import type { Section } from "../model/types.js";
import type { Block } from "./blocks.js";

/** A heading on the lines of its section. */
export type HeadingReading = Omit<Section, "placeholder">;

const ANCHOR = /<a\s+id="([^"]+)"/;

/** Reads a heading such as `### 10.1. Account Object Format <a id="account-format" …>🔗</a>`. */
export function readHeading(block: Block): HeadingReading {
  const level = /^#+/.exec(block.raw)?.[0].length ?? (/\n=+\s*$/.test(block.raw) ? 1 : 2);
  const text = block.raw
    .replace(/^#+\s*|\s*#*\s*$|\n[-=]+\s*$/g, "")
    .replace(/<a\b[^>]*>.*?<\/a>/g, "")
    .replace(/<[^>]+>/g, "")
    .replace(/\[([^\]]*)\]\([^)]*\)/g, "$1")
    .trim();
  const numbered = /^(\d+(?:\.\d+)*)\.?\s+(.*)$/.exec(text);
  return {
    number: numbered?.[1] ?? null,
    title: numbered?.[2] ?? text,
    anchor: ANCHOR.exec(block.raw)?.[1] ?? null,
    level,
    line: block.line,
  };
}

/** An anchor that a section defines, on the section's lines. */
export interface AnchorReading {
  readonly id: string;
  readonly line: number;
  readonly column: number;
}

/** Finds every anchor that a section's text defines, outside of code. */
export function readAnchors(text: string): readonly AnchorReading[] {
  if (!text.includes("<a ")) return [];
  return text.split("\n").flatMap((line, index) =>
    [...line.replace(/`[^`]*`/g, (code) => " ".repeat(code.length)).matchAll(/<a\s+id="([^"]+)"/g)].map((match) => ({
      id: match[1] ?? "",
      line: index + 1,
      column: match.index + 1,
    })),
  );
}
