/** As many words in a row are a sentence of somebody's. */
const RUN = 12;

/** Stands for a code span, a tag or a link's target: facts, like headings and contents links, are no sentences. */
const FACT = "\u0001";

/** All runs of twelve words in prose. */
export function runsOf(texts: readonly string[]): ReadonlySet<string> {
  const runs = new Set<string>();
  for (const words of texts.map(wordsOf)) {
    words.forEach((_, index) => {
      const run = words.slice(index, index + RUN);
      if (run.length === RUN && !run.includes(FACT)) runs.add(run.join(" "));
    });
  }
  return runs;
}

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
