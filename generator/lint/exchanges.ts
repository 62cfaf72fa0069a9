import { type Node as JsonNode, type ParseError, parseTree, printParseErrorCode } from "jsonc-parser";
import type { SpecDocument } from "../model/types.js";
import type { CodeFence, SectionView, Span } from "./section-view.js";

export type { JsonNode };

/** A header line of a message. */
export interface HeaderLine {
  readonly name: string;
  readonly value: string;
  readonly nameSpan: Span;
  readonly valueSpan: Span;
}

/** A body that is JSON, with the offsets of the section's text. */
export interface JsonBody extends Span {
  /** The tree, as far as it could be read; its offsets are those of the section's text. */
  readonly tree: JsonNode | null;
  readonly errors: readonly JsonError[];
  /** What stands for parts that are left out: `...`. */
  readonly elisions: readonly Span[];
}

export interface JsonError extends Span {
  readonly code: string;
}

/** A request or a response of an example. */
export interface Message {
  readonly section: SectionView;
  readonly kind: "request" | "response" | "body";
  readonly method: string | null;
  readonly target: string | null;
  readonly targetSpan: Span | null;
  readonly status: number | null;
  readonly headers: readonly HeaderLine[];
  readonly json: JsonBody | null;
  /** The form-encoded body of a request. */
  readonly form: { readonly text: string; readonly span: Span } | null;
  /** The request that a response answers. */
  readonly answers: Message | null;
  /** The object that the body shows. */
  readonly shows: string | null;
}

const REQUEST = /^(?<method>GET|POST|PUT|PATCH|DELETE) (?<target>\S+)(?: HTTP\/[\d.]+)?$/;
const STATUS = /^HTTP\/[\d.]+ (?<status>\d{3})\b/;

/** Reads all messages of a document's examples, in order. */
export function readMessages(spec: SpecDocument, sections: readonly SectionView[]): readonly Message[] {
  const shown = new Map(spec.examples.map((example) => [example.line, example.shows]));
  return sections.flatMap((section) => section.fences.flatMap((fence) => readFence(section, fence, shown)));
}

interface Line extends Span {
  readonly text: string;
}

function readFence(section: SectionView, fence: CodeFence, shown: ReadonlyMap<number, string | null>): readonly Message[] {
  const lines = linesOf(section.text, fence).slice(1);
  const isStart = ({ text }: Line): boolean => REQUEST.test(text.trim()) || STATUS.test(text.trim());
  const starts = lines.flatMap((line, index) => (isStart(line) ? [index] : []));
  const showsAt = (line: Line | undefined): string | null =>
    line === undefined ? null : (shown.get(section.place(line.start, line.start).line) ?? null);
  if (starts.length === 0) {
    const json = readJson(section.text, lines.filter(({ text }) => !/^\s*[`~]{3,}\s*$/.test(text)));
    const base = { section, method: null, target: null, targetSpan: null, status: null, headers: [], form: null, answers: null };
    return json === null ? [] : [{ ...base, kind: "body", json, shows: showsAt(lines[0]) }];
  }
  const messages: Message[] = [];
  starts.forEach((start, index) => {
    const part = lines.slice(start, starts[index + 1] ?? lines.length).filter(({ text }) => !/^\s*(?:[`~]{3,}|=+\s*\w+\s*=+)\s*$/.test(text));
    const answers = messages.findLast(({ kind }) => kind === "request") ?? null;
    messages.push(readMessage(section, part, answers, showsAt(part[0])));
  });
  return messages;
}

function readMessage(section: SectionView, lines: readonly Line[], answers: Message | null, shows: string | null): Message {
  const [first, ...rest] = lines;
  const request = REQUEST.exec(first?.text.trim() ?? "")?.groups;
  const status = STATUS.exec(first?.text.trim() ?? "")?.groups?.["status"];
  const empty = rest.findIndex(({ text }) => text.trim() === "");
  const head = empty < 0 ? rest : rest.slice(0, empty);
  const body = empty < 0 ? [] : rest.slice(empty + 1);
  const target = request?.["target"] ?? null;
  const at = target === null || first === undefined ? -1 : first.text.indexOf(target);
  const json = readJson(section.text, body);
  const content = body.filter(({ text }) => text.trim() !== "");
  return {
    section,
    kind: request === undefined ? "response" : "request",
    method: request?.["method"] ?? null,
    target,
    targetSpan: target === null || first === undefined ? null : { start: first.start + at, end: first.start + at + target.length },
    status: status === undefined ? null : Number(status),
    headers: head.flatMap((line) => readHeader(line) ?? []),
    json,
    form: json !== null || content.length === 0 ? null : formOf(content),
    answers: request === undefined ? answers : null,
    shows,
  };
}

function formOf(lines: readonly Line[]): Message["form"] {
  const [first] = lines;
  const last = lines.at(-1);
  if (first === undefined || last === undefined || !/^[\w.-]+=/.test(first.text.trim())) return null;
  return { text: lines.map(({ text }) => text.trim()).join(""), span: { start: first.start, end: last.end } };
}

function readHeader(line: Line): HeaderLine | null {
  const match = /^\s*(?<name>[A-Za-z][\w-]*):\s*(?<value>.*?)\s*$/.exec(line.text);
  const { name = "", value = "" } = match?.groups ?? {};
  if (match === null) return null;
  const nameAt = line.start + line.text.indexOf(name);
  const valueAt = line.start + line.text.indexOf(value, line.text.indexOf(":") + 1);
  return { name, value, nameSpan: { start: nameAt, end: nameAt + name.length }, valueSpan: { start: valueAt, end: valueAt + value.length } };
}

/** Elisions: lines of `...` alone, and `...` beside brackets and commas. */
const ELISION = /^[ \t]*(?:\/\/ ?)?(?:\.{3}|…)(?:,|[ \t][^"\n]*)?[ \t]*$|(?<=[[{,]\s*)(?:\.{3}|…)(?=\s*[\]},])/gm;

function readJson(text: string, lines: readonly Line[]): JsonBody | null {
  const content = lines.filter((line) => line.text.trim() !== "");
  const [first] = content;
  const last = content.at(-1);
  if (first === undefined || last === undefined || !/^\s*[{[]/.test(first.text)) return null;
  const { start } = first;
  const { end } = last;
  const raw = text.slice(start, end);
  const elisions = [...raw.matchAll(ELISION)].map((match) => {
    const lead = match[0].length - match[0].trimStart().length;
    return { start: start + match.index + lead, end: start + match.index + match[0].trimEnd().length };
  });
  // Blanks keep all offsets; the comma before an elision then stands before a closing bracket.
  const blanked = raw.replace(ELISION, (elision) => " ".repeat(elision.length));
  const errors: ParseError[] = [];
  const tree = parseTree(" ".repeat(start) + blanked, errors, { disallowComments: true, allowTrailingComma: elisions.length > 0 });
  return {
    start,
    end,
    tree: tree ?? null,
    elisions,
    errors: errors
      .filter(({ error, offset }) => !(printParseErrorCode(error) === "CommaExpected" && isElided(text, offset, elisions)))
      .map(({ error, offset, length }) => ({ code: printParseErrorCode(error), start: offset, end: offset + length })),
  };
}

/** Whether only an elision stands between a value and what precedes it. */
function isElided(text: string, offset: number, elisions: readonly Span[]): boolean {
  return elisions.some(({ end }) => end <= offset && text.slice(end, offset).trim() === "");
}

function linesOf(text: string, { start, end }: Span): readonly Line[] {
  const lines: Line[] = [];
  for (let at = start; at < end; ) {
    const stop = text.indexOf("\n", at);
    const to = stop < 0 || stop > end ? end : stop;
    lines.push({ text: text.slice(at, to), start: at, end: to });
    at = to + 1;
  }
  return lines;
}
