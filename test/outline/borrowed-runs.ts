/** As many words in a row are a sentence of somebody's. */
const RUN = 12;

/**
 * Finds the runs of words of a text that stand in the sources, too. Headings, contents links and code spans are facts
 * and do not count.
 */
export function borrowedRuns(text: string, sources: readonly string[]): readonly string[] {
  const known = new Set(sources.flatMap((source) => runsOf(source)));
  return runsOf(text).filter((run) => known.has(run));
}

function runsOf(text: string): readonly string[] {
  const words = wordsOf(text);
  return words
    .map((_, index) => words.slice(index, index + RUN))
    .filter((run) => run.length === RUN && !run.includes(FACT))
    .map((run) => run.join(" "));
}

/** Stands for a code span, a tag or a link's target. */
const FACT = "\u0001";

function wordsOf(text: string): readonly string[] {
  return (
    text
      .split("\n")
      .filter((line) => !/^\s*(?:#{1,6} |[*-] \[[^\]]*\]\(#[^)]*\)\s*$)/.test(line))
      .join("\n")
      .toLowerCase()
      .replace(/`[^`\n]*`|<[^>\n]*>|\]\([^)\n]*\)/g, ` ${FACT} `)
      .match(/[a-z0-9_']+|\u0001/g) ?? []
  );
}
