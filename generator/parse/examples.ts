import type { Example } from "../model/types.js";
import type { CodeBlock } from "./blocks.js";

/** An example on the lines of its section. */
export type ExampleReading = Omit<Example, "anchor" | "shows"> & { readonly members: readonly string[] };

const REQUEST = /^(GET|POST|PUT|PATCH|DELETE) (\S+)(?: HTTP\/[\d.]+)?$/;
const STATUS = /^HTTP\/[\d.]+ (\d{3})\b/;

/**
 * Reads the requests and responses that a code block shows: each starts with a request line or a status line, and
 * its body follows an empty line. A block that is JSON alone is a body without either, one that is a URL a request.
 */
export function readExamples(block: CodeBlock): readonly ExampleReading[] {
  const lines = block.value.split("\n").map((text, index) => ({ text, line: block.line + 1 + index }));
  const starts = lines.filter(({ text }) => REQUEST.test(text.trim()) || STATUS.test(text.trim()));
  if (starts.length === 0) {
    const path = /^\s*(https?:\/\/\S+)/.exec(block.value)?.[1];
    if (path !== undefined) return [toExample({ method: "GET", path }, null, [], block.line + 1)];
    return /^\s*[{[]/.test(block.value) ? [toExample(null, null, lines, block.line + 1)] : [];
  }
  const examples: ExampleReading[] = [];
  let request: Example["request"] = null;
  starts.forEach((start, index) => {
    const end = starts[index + 1]?.line ?? Number.POSITIVE_INFINITY;
    const part = lines.filter(({ line }) => line > start.line && line < end);
    const asked = REQUEST.exec(start.text.trim());
    if (asked !== null) {
      request = { method: asked[1] ?? "", path: asked[2] ?? "" };
      examples.push(toExample(request, null, bodyOf(part), start.line));
    } else {
      examples.push(toExample(request, Number(STATUS.exec(start.text.trim())?.[1]), bodyOf(part), start.line));
    }
  });
  return examples;
}

type Line = { readonly text: string; readonly line: number };

function bodyOf(lines: readonly Line[]): readonly Line[] {
  const empty = lines.findIndex(({ text }) => text.trim() === "");
  // A line such as "==Response==" captions what follows it.
  return empty < 0 ? [] : lines.slice(empty + 1).filter(({ text }) => !/^=+\s*\w+\s*=+$/.test(text));
}

function toExample(
  request: Example["request"],
  status: number | null,
  body: readonly Line[],
  line: number,
): ExampleReading {
  const first = body.find(({ text }) => text.trim() !== "");
  const text = body.map((one) => one.text).join("\n");
  return {
    line,
    request,
    status,
    bodyLine: first?.line ?? null,
    elided: /^\s*(?:\.\.\.|…|\/\/ ?\.\.\.)|[[{,]\s*\.\.\./m.test(text),
    members: topLevelMembers(text),
  };
}

/** The names of the members of the outermost JSON object, also where the rest is elided. */
function topLevelMembers(text: string): readonly string[] {
  const members: string[] = [];
  let depth = 0;
  for (const match of text.matchAll(/"((?:[^"\\]|\\.)*)"(\s*:)?|[{}[\]]/g)) {
    const token = match[0];
    if (token === "{" || token === "[") depth++;
    else if (token === "}" || token === "]") depth--;
    else if (match[2] !== undefined && depth === 1) members.push(match[1] ?? "");
  }
  return members;
}
