import type { JsonError, Message } from "../exchanges.js";
import { finding, mendable, type Finding, type Rule } from "../rule.js";

const fence = (body: string): string => `## 1. Examples\n\n\`\`\`\nHTTP/1.1 200 OK\n\n${body}\n\`\`\``;

export const exampleJson: Rule = {
  id: "example/json",
  severity: "error",
  summary: "The body of an example is not JSON.",
  why: "Readers who copy it get an error, and what it shows cannot be checked.",
  ok: [fence('{ "oil": ["whale"], "lit": true }'), fence('{\n  ...\n  "lit": true,\n  ...\n}')],
  notOk: [
    {
      text: fence('{\n  "oil": ⟦"whale"⟧\n  "lit": true\n}'),
      message: "a comma is missing after this value",
      fixed: fence('{\n  "oil": "whale",\n  "lit": true\n}'),
    },
    {
      text: fence('{\n  "oil": ["whale"⟦,⟧]\n}'),
      message: "JSON allows no comma before a closing bracket",
      fixed: fence('{\n  "oil": ["whale"]\n}'),
    },
    { text: fence('{ "oil": 1⟦,⟧ }'), message: "JSON allows no comma before a closing bracket", fixed: fence('{ "oil": 1 }') },
    { text: fence('{ "oil": ⟦whale⟧ }'), message: "this is no JSON: a value is expected" },
  ],
  check: ({ documents }) => documents.flatMap((document) => document.messages.flatMap(checkMessage)),
};

function checkMessage({ section, json }: Message): readonly Finding[] {
  if (json === null) return [];
  // A comma before a brace is reported twice: no name follows it, and no value.
  const errors = json.errors.filter(({ start }, index) => json.errors.findIndex((one) => one.start === start) === index);
  const commas = errors.flatMap((error) => commaFinding(section, error) ?? []);
  // After any other mistake, what follows is reported for its sake alone.
  const other = errors.find((error) => commaFinding(section, error) === null);
  if (other === undefined) return commas;
  const place = section.place(other.start, Math.max(other.end, other.start + 1));
  const first = finding(place, `this is no JSON: ${WORDS[other.code] ?? "it cannot be read"}`, "write JSON as RFC 8259 defines it; `...` alone on a line leaves parts out");
  return [...commas.filter(({ line, column }) => line < place.line || (line === place.line && column < place.column)), first];
}

function commaFinding(section: Message["section"], { code, start, end }: JsonError): Finding | null {
  if (code === "CommaExpected") {
    const before = section.text.slice(0, start).trimEnd();
    const lastLine = before.slice(before.lastIndexOf("\n") + 1);
    const value = /(?:"(?:[^"\\\n]|\\.)*"|[^\s,:[\]{}"]+|[\]}])$/.exec(lastLine)?.[0] ?? "";
    if (!/^["\w[{]/.test(section.text.slice(start, end))) return null;
    const place = section.place(before.length - value.length, before.length);
    return mendable(place, "a comma is missing after this value", "add a comma", `${value},`);
  }
  const before = section.text.slice(0, start).trimEnd();
  const comma = before.endsWith(",") ? before.length - 1 : null;
  if (comma === null || !/^[\]}]/.test(section.text.slice(start))) return null;
  return mendable(section.place(comma, comma + 1), "JSON allows no comma before a closing bracket", "remove the comma", "");
}

const WORDS: Readonly<Record<string, string>> = {
  InvalidSymbol: "a value is expected",
  InvalidNumberFormat: "the number is malformed",
  PropertyNameExpected: "the name of a member in quotes is expected",
  ValueExpected: "a value is expected",
  ColonExpected: "a colon is expected",
  CommaExpected: "a comma is expected",
  CloseBraceExpected: "a closing brace is expected",
  CloseBracketExpected: "a closing bracket is expected",
  EndOfFileExpected: "the end is expected",
  InvalidCommentToken: "it has no comments",
  UnexpectedEndOfComment: "it has no comments",
  UnexpectedEndOfString: "the string is not closed",
  UnexpectedEndOfNumber: "the number is malformed",
  InvalidUnicode: "the escape sequence is malformed",
  InvalidEscapeCharacter: "the escape sequence is unknown",
  InvalidCharacter: "the character must be escaped",
};
