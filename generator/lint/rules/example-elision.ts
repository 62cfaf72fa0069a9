import { finding, type Rule } from "../rule.js";

const fence = (body: string): string => `## 1. Examples\n\n\`\`\`\n${body}\n\`\`\``;

export const exampleElision: Rule = {
  id: "example/elision",
  severity: "info",
  summary: "The body of an example leaves parts out.",
  why: "It is checked less strictly: members that are missing may be among what is left out.",
  ok: [fence('{ "oil": "whale..." }')],
  notOk: [{ text: fence('{\n  "oil": "whale",\n  ⟦...⟧\n}'), message: "parts of this body are left out" }],
  check: ({ documents }) =>
    documents.flatMap((document) =>
      document.messages.flatMap(({ section, json }) => {
        const [first] = json?.elisions ?? [];
        return first === undefined ? [] : [finding(section.place(first.start, first.end), "parts of this body are left out", "nothing needs to be done where that is meant")];
      }),
    ),
};
