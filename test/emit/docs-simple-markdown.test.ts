import fc from "fast-check";
import remarkParse from "remark-parse";
import { unified } from "unified";
import { expect, test } from "vitest";
import { readSimpleMarkdown } from "../../generator/emit/docs/simple-markdown.js";

const parser = unified().use(remarkParse).freeze();

/** Remark's tree as JSON, without positions. */
const remarkTree = (text: string): string =>
  JSON.stringify(parser.parse(text).children, (key: string, value: unknown) => key === "position" ? undefined : value);
const simpleTree = (text: string): string | null => {
  const children = readSimpleMarkdown(text);
  return children === null ? null : sorted([{ type: "paragraph", children }]);
};
/** JSON with the members of every object in one order. */
const sorted = (value: unknown): string =>
  JSON.stringify(
    value,
    (_key, member: unknown) =>
      member !== null && typeof member === "object" && !Array.isArray(member)
        ? Object.fromEntries(Object.entries(member).sort(([a], [b]) => (a < b ? -1 : 1)))
        : member,
  );

test.each([
  "Plain words, with (brackets); and \"quotes\".",
  "The `cds_account_id` of an [Account](#account-format), see [`q`](#q).",
  "As [[RFC 3339 Section 5.6](#ref-rfc3339)] says",
  "`code`",
  "[a](https://example.org/a?b=c#d)",
  "Gas & Electric, EG&E (a && b) and [[RFC 1](#ref)]: so",
])("reads %j as remark does", (text) => {
  expect(simpleTree(text)).toBe(sorted(JSON.parse(remarkTree(text))));
});

test.each([
  "*a*",
  "a\nb",
  "a_b_c",
  "<b>",
  "&amp;",
  "1. one",
  "- a",
  "# a",
  "a ",
  " a",
  "``a``",
  "[a]",
  "[a](<b>)",
  "![a](b)",
  "\\`a`",
  "[[a](b)](c)",
  "[[a](b)]: c",
  "",
])(
  "leaves %j to remark",
  (text) => {
    expect(readSimpleMarkdown(text)).toBeNull();
  },
);

test("agrees with remark on whatever it reads", () => {
  const piece = fc.constantFrom(
    ..."ab1 `[]()!*_\\<>&#:.-+\"'~=|\n\t",
    "[a](#b)",
    "[[a](#b)]",
    "`c d`",
    "``",
    "[`e`](#f)",
    "https://example.org",
    "  ",
    "1. ",
  );
  const simple = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join("")).filter((text) =>
    readSimpleMarkdown(text) !== null
  );
  fc.assert(
    fc.property(simple, (text) => {
      expect(simpleTree(text)).toBe(sorted(JSON.parse(remarkTree(text))));
    }),
    { numRuns: 500 },
  );
});
