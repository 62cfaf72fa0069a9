import { allNodes, membersOf } from "../json-values.js";
import { finding, type Rule } from "../rule.js";

const fence = (body: string): string => `## 1. Examples\n\n\`\`\`\n${body}\n\`\`\``;

export const exampleDuplicateKey: Rule = {
  id: "example/duplicate-key",
  severity: "error",
  summary: "A JSON object of an example has two members of the same name.",
  why: "Programs keep one of them, and not all the same one (RFC 8259, section 4).",
  ok: [fence('{ "oil": { "kind": "whale" }, "wick": { "kind": "cotton" } }')],
  notOk: [{ text: fence('{ "oil": "whale", ⟦"oil"⟧: "seal" }'), message: "the object already has a member `oil`" }],
  check: ({ documents }) =>
    documents.flatMap((document) =>
      document.messages.flatMap(({ section, json }) =>
        (json?.tree == null ? [] : allNodes(json.tree)).flatMap((node) => {
          const seen = new Set<string>();
          return membersOf(node).flatMap(({ name, key }) => {
            if (!seen.has(name)) {
              seen.add(name);
              return [];
            }
            return [finding(section.place(key.offset, key.offset + key.length), `the object already has a member \`${name}\``, "remove one of the two, or rename it")];
          });
        }),
      ),
    ),
};
