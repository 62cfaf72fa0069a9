import type { JsonValue } from "../model/types.js";
import type { ListBlock, ListItem } from "./blocks.js";
import { unwrap } from "./sentences.js";

/** A bullet of a list of requirements, with what stands below it. */
export interface Statement {
  readonly text: string;
  readonly children: readonly Statement[];
}

/** Reads a list as a tree of statements, each in one line. */
export function readStatements(list: ListBlock): readonly Statement[] {
  return list.items.map(toStatement);
}

function toStatement(item: ListItem): Statement {
  return {
    text: unwrap(item.raw),
    children: item.children.flatMap((child) => (child.kind === "list" ? readStatements(child) : [])),
  };
}

/** All statements of a tree, parents before children. */
export function allStatements(statements: readonly Statement[]): readonly Statement[] {
  return statements.flatMap((statement) => [statement, ...allStatements(statement.children)]);
}

/** The code spans of a text, in order, as the JSON values that they write; names stay strings. */
export function codeValues(text: string): readonly JsonValue[] {
  return [...text.matchAll(/`([^`]+)`/g)].map((match) => jsonValue(match[1] ?? ""));
}

/** The code spans of a text as strings, without the quotes of JSON strings. */
export function codeNames(text: string): readonly string[] {
  return [...text.matchAll(/`([^`]+)`/g)].map((match) => unquote(match[1] ?? ""));
}

/** The value that a code span writes: JSON where it is JSON, else the name itself. */
export function jsonValue(code: string): JsonValue {
  if (code === "null") return null;
  if (code === "true" || code === "false") return code === "true";
  const list = /^\[(.*)\]$/.exec(code);
  if (list?.[1] !== undefined) return [...list[1].matchAll(/"([^"]*)"/g)].map((match) => match[1] ?? "");
  return unquote(code);
}

/** The targets of a text's links within its document, without `#`. */
export function linkedAnchors(text: string): readonly string[] {
  return [...text.matchAll(/\]\(#([^)]+)\)/g)].map((match) => match[1] ?? "");
}

function unquote(code: string): string {
  return code.replace(/^"(.*)"$/, "$1");
}
