/** The width at which comment text is wrapped, the leading ` * ` not counted. */
const WIDTH = 110;

/** A documentation comment's text, without the comment marks. */
export interface DocComment {
  readonly lines: readonly string[];
  /** Whether the comment fits on the line of its marks. */
  readonly isShort: boolean;
}

/**
 * Makes the text of a documentation comment: paragraphs of the text wrapped at words,
 * then one `@see` line a link. Text that would end the comment or open a tag is defused; links inside the
 * document keep their text alone, as they lead nowhere from code.
 *
 * @param paragraphs empty ones are left out
 */
export function docComment(paragraphs: readonly string[], links: readonly string[]): DocComment {
  const blocks = paragraphs
    .map((paragraph) => paragraph.replaceAll(/\[((?:[^[\]]|\[[^[\]]*\])*)\]\(#[^)]*\)/g, "$1").trim())
    .filter((paragraph) => paragraph !== "")
    .map((paragraph) => paragraph.split("\n").flatMap(wrap));
  const see = links.map((link) => `@see ${defuse(link)}`);
  const lines = [...blocks, see]
    .filter((block) => block.length > 0)
    .flatMap((block, index) => (index === 0 ? block : ["", ...block]));
  return { lines, isShort: lines.length === 1 };
}

function wrap(text: string): readonly string[] {
  const words = text.trim().split(/\s+/);
  const lines: string[] = [];
  let line = "";
  for (const word of words) {
    if (line !== "" && line.length + 1 + word.length > WIDTH) {
      lines.push(line);
      line = word;
    } else {
      line = line === "" ? word : `${line} ${word}`;
    }
  }
  return [...lines, line].map((each) => defuse(each).replace(/^@/, "\\@"));
}

function defuse(text: string): string {
  return text.replaceAll("*/", "*\\/");
}
