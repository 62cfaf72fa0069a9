const WIDTH = 110;

/**
 * A TSDoc comment with a link to the line of the specification.
 *
 * @param text Markdown; long lines are wrapped, its own line breaks are kept
 * @param see where the text comes from
 */
export function docComment(text: string, see: string | undefined): string {
  return `/*${commentBody(text, see)}*/`;
}

/** The same comment without its outer delimiters, as the TypeScript printer takes it. */
export function commentBody(text: string, see: string | undefined): string {
  const lines = text === "" ? [] : text.replaceAll("*/", "*\\/").split("\n").flatMap(wrapped);
  const link = see === undefined ? [] : [...(lines.length === 0 ? [] : [""]), `@see ${see}`];
  return ["*", ...[...lines, ...link].map((line) => ` * ${line}`.trimEnd()), " "].join("\n");
}

function wrapped(line: string): readonly string[] {
  const indent = /^\s*(?:[-*] )?/.exec(line)?.[0].length ?? 0;
  const lines: string[] = [];
  for (const word of line.split(" ")) {
    const last = lines.at(-1);
    if (last === undefined) lines.push(word);
    else if (last.length + 1 + word.length <= WIDTH) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(" ".repeat(indent) + word);
  }
  return lines;
}
