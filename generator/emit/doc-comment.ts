/** The width at which comment text is wrapped, the leading ` * ` not counted. */
const WIDTH = 110;

/** A documentation comment's text, without the comment marks. */
export interface DocComment {
  readonly lines: readonly string[];
  /** Whether the comment fits on the line of its marks. */
  readonly isShort: boolean;
}

/**
 * Makes the text of a documentation comment: paragraphs of Markdown wrapped at words, their own line breaks kept,
 * then one `@see` line a link. Text that would end the comment or open a tag is defused; links inside the
 * document keep their text alone, as they lead nowhere from code.
 *
 * @param paragraphs empty ones are left out
 */
export function docComment(paragraphs: readonly string[], links: readonly string[]): DocComment {
  const blocks = paragraphs
    .map((paragraph) => paragraph.replaceAll(/\[((?:[^[\]]|\[[^[\]]*\])*)\]\(#[^)]*\)/g, "$1").trim())
    .filter((paragraph) => paragraph !== "")
    .map((paragraph) => paragraph.split("\n").flatMap(wrapped));
  const see = links.map((link) => `@see ${defused(link)}`);
  const lines = [...blocks, see]
    .filter((block) => block.length > 0)
    .flatMap((block, index) => (index === 0 ? block : ["", ...block]));
  return { lines, isShort: lines.length === 1 };
}

/**
 * A whole documentation comment with a link to the line of the specification.
 *
 * @param text Markdown
 * @param see where the text comes from
 */
export function commentBlock(text: string, see: string | undefined): string {
  return `/*${commentBody(text, see)}*/`;
}

/** The same comment without its outer delimiters, as the TypeScript printer takes it. */
export function commentBody(text: string, see: string | undefined): string {
  const { lines } = docComment([text], see === undefined ? [] : [see]);
  return ["*", ...lines.map((line) => ` * ${line}`.trimEnd()), " "].join("\n");
}

/** A line's words in lines of the width; what follows the first is indented like the text of a list item. */
function wrapped(text: string): readonly string[] {
  const indent = " ".repeat(/^\s*(?:[-*] )?/.exec(text)?.[0].length ?? 0);
  const lines: string[] = [];
  for (const word of text.trimEnd().split(" ")) {
    const last = lines.at(-1);
    if (last === undefined) lines.push(word);
    else if (last.length + 1 + word.length <= WIDTH) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(indent + word);
  }
  return lines.map((line) => defused(line).replace(/^(\s*)@/, "$1\\@"));
}

function defused(text: string): string {
  return text.replaceAll("*/", "*\\/");
}
