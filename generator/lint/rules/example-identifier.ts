import type { JsonNode, Message } from "../exchanges.js";
import { allNodes, membersOf, textOf } from "../json-values.js";
import { finding, type Finding, type Rule } from "../rule.js";
import type { Span } from "../section-view.js";
import { probablyMeant } from "../words.js";

const ANSWER = '## 1. Examples\n\n```\nGET /lamps HTTP/1.1\n\nHTTP/1.1 200 OK\n\n{ "lamps": [{ "cds_lamp_id": "a7f3c92e01d4", "oil": "whale" }] }\n```\n\n';

export const exampleIdentifier: Rule = {
  id: "example/identifier",
  severity: "warning",
  summary: "An example refers to an object that no example shows.",
  why: "Readers who follow the examples from request to request lose the thread.",
  ok: [`${ANSWER}\`\`\`\nGET /lamps?cds_lamp_ids=a7f3c92e01d4%20a7f3c92e01d4 HTTP/1.1\n\`\`\``],
  notOk: [
    {
      text: `${ANSWER}\`\`\`\nGET /lamps?cds_lamp_ids=⟦a7f3c92e01d5⟧ HTTP/1.1\n\`\`\``,
      message: "no example has an object of the identifier a7f3c92e01d5",
    },
  ],
  check: ({ documents }) =>
    documents.flatMap((document) => {
      const messages = document.messages;
      const known = new Set(messages.flatMap(({ json }) => (json?.tree == null ? [] : identifiersOf(json.tree))));
      return known.size === 0 ? [] : messages.flatMap((message) => usesOf(message).flatMap((use) => report(message, use, known)));
    }),
};

const IDENTIFIER = /(?<![\w-])[a-z]*\d*(?=[0-9a-f]*\d)(?=[0-9a-f]*[a-f])[0-9a-f]{10,}(?![\w-])/g;

/** The identifiers that a body's objects have. */
function identifiersOf(tree: JsonNode): readonly string[] {
  return allNodes(tree).flatMap((node) => [
    ...membersOf(node).flatMap(({ name, value }) => (/(?:^|_)id$/.test(name) ? (textOf(value) ?? []) : [])),
    // Grants and others are announced by lists of their identifiers.
    ...membersOf(node).flatMap(({ name, value }) => (/_ids$/.test(name) ? (value.children ?? []).flatMap((child) => textOf(child) ?? []) : [])),
    ...membersOf(node).flatMap(({ value }) => (textOf(value)?.startsWith("http") === true ? (textOf(value)?.match(IDENTIFIER) ?? []) : [])),
  ]);
}

interface Use extends Span {
  readonly identifier: string;
}

/** The identifiers in the target of a request. */
function usesOf({ target, targetSpan }: Message): readonly Use[] {
  if (target === null || targetSpan === null) return [];
  return [...target.replace(/%[0-9A-F]{2}/gi, "   ").matchAll(IDENTIFIER)].map((match) => {
    const start = targetSpan.start + match.index;
    return { identifier: match[0], start, end: start + match[0].length };
  });
}

function report({ section }: Message, { identifier, start, end }: Use, known: ReadonlySet<string>): readonly Finding[] {
  if (known.has(identifier)) return [];
  const meant = probablyMeant(identifier, known);
  const hint = meant === null ? "use an identifier of an object that an example shows" : `did you mean ${meant}?`;
  return [finding(section.place(start, end), `no example has an object of the identifier ${identifier}`, hint)];
}
