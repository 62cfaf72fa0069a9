import type { Diagnostic, Severity } from "./types.js";

interface DiagnosticDefinition {
  readonly severity: Severity;
  /** The message with `{parameters}`. */
  readonly message: string;
  readonly hint: string;
}

/** Every diagnostic that reading a document can give, in one place: code, severity, text and what to do. */
export const DIAGNOSTICS = {
  "document/empty": {
    severity: "error",
    message: "the file is empty",
    hint: "name a specification document in Markdown",
  },
  "document/binary": {
    severity: "error",
    message: "the file is binary, not Markdown text",
    hint: "name the Markdown source of the specification, saved as UTF-8",
  },
  "document/html": {
    severity: "error",
    message: "the file is an HTML page, not Markdown",
    hint: "download the document's Markdown source instead of its rendered page",
  },
  "document/no-title": {
    severity: "error",
    message: "no title of the form `# CDS-WG3-01 - Customer Data` was found, so this is no CDS document",
    hint: "start the document with a first-level heading that holds its identifier, a dash and its title",
  },
  "document/duplicate": {
    severity: "error",
    message: "{id} is given twice, first as {first}",
    hint: "name one draft of each document",
  },
  "heading/fence": {
    severity: "error",
    message: "the code fence that opens here is never closed",
    hint: "add a line of the same fence characters after the code",
  },
  "id/duplicate": {
    severity: "error",
    message: "the anchor `{anchor}` is already taken on line {first}",
    hint: "give this one an anchor of its own and correct the links that mean it",
  },
  "field/marker": {
    severity: "error",
    message: "`({marker})` is no marker",
    hint: "write `({suggestion})`",
  },
  "field/duplicate": {
    severity: "error",
    message: "`{name}` is already a field of {object}, on line {first}",
    hint: "remove one of the two, or rename it",
  },
  "field/type": {
    severity: "error",
    message: "the type of `{name}` cannot be read: {text}",
    hint: "write a type such as `_[string](#string)_`, `_Array[[Account](#account-format)]_` or `_[URL](#url) or `null`_`",
  },
  "type/undefined": {
    severity: "warning",
    message: "the type {name} is not defined{place}",
    hint: "{hint}",
  },
  "type/misspelt": {
    severity: "error",
    message: "the type {name} is not defined{place}",
    hint: "did you mean {suggestion}?",
  },
  "object/unnamed-list": {
    severity: "info",
    message: "these fields are read as those of {object}, which no sentence before the list says",
    hint: "put a sentence before the list that says whose fields these are, such as “… contain the following named values:”",
  },
  "listing/item": {
    severity: "error",
    message: "the listing “{listing}” lists {item}, which is not defined",
    hint: "define the object in a section of its own and link its name here",
  },
  "listing/no-collection": {
    severity: "error",
    message: "the listing “{listing}” has no field that holds a list of objects",
    hint: "add a field such as `accounts` of type `_Array[[Account](#account-format)]_`",
  },
  "param/unreadable": {
    severity: "warning",
    message: "what the URL parameter `{name}` filters cannot be read",
    hint: "say “A space-separated list of `field` values …”, “A [date](#date) … on or before …”, or “A search term …”",
  },
  "param/unknown-field": {
    severity: "warning",
    message: "`{field}`, which the parameter `{name}` filters by, is no field of {object} nor of an object it links to",
    hint: "{hint}",
  },
  "order/unknown-field": {
    severity: "warning",
    message: "`{field}`, by which {object} objects are ordered, is no field of {object} nor of an object it links to",
    hint: "{hint}",
  },
  "xref/no-section": {
    severity: "warning",
    message: "`{label}` cites a section {section} that {document} does not have",
    hint: "{hint}",
  },
  "object/duplicate": {
    severity: "warning",
    message: "an object of the name {name} is already defined on line {first}; this one is called {other}",
    hint: "give each object a heading of its own, such as “Widget Object Format”",
  },
  "phrase/ambiguous": {
    severity: "warning",
    message: "this sentence can be read in {count} ways: {readings}",
    hint: "say one thing in one sentence",
  },
  "block/unknown": {
    severity: "info",
    message: "this block looks like a fact, but nothing here understood it",
    hint: "use one of the regular phrasings, or make it plain prose",
  },
} as const satisfies Readonly<Record<string, DiagnosticDefinition>>;

export type DiagnosticRule = keyof typeof DIAGNOSTICS;

/** A range of source text. */
export interface SourceRange {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** A diagnostic before it is known in which file it stands. */
export type LocalDiagnostic = Omit<Diagnostic, "file">;

/**
 * Makes a diagnostic of the registry; every `{name}` of its texts is replaced by the parameter of that name.
 */
export function diagnose(
  rule: DiagnosticRule,
  range: SourceRange,
  parameters: Readonly<Record<string, string | number>> = {},
): LocalDiagnostic {
  const definition: DiagnosticDefinition = DIAGNOSTICS[rule];
  const fill = (text: string): string => text.replace(/\{(\w+)\}/g, (whole, name: string) => `${parameters[name] ?? whole}`);
  return {
    rule,
    severity: definition.severity,
    message: fill(definition.message),
    hint: fill(definition.hint),
    line: range.line,
    column: range.column,
    endLine: range.endLine,
    endColumn: range.endColumn,
  };
}
