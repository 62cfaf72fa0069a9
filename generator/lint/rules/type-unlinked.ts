import { finding, type Finding, type Rule } from "../rule.js";
import type { DocumentView } from "../document-view.js";

const TERM = '## 1. Terms\n\n<a id="string" href="#string"></a> **"string"** - A text.\n\n';
const LAMP = (type: string): string =>
  `${TERM}## 2. Lamp Object Format\n\nLamps contain the following named values:\n\n* \`glow\` - ${type} - (REQUIRED) Its glow.`;

export const typeUnlinked: Rule = {
  id: "type/unlinked",
  severity: "warning",
  summary: "A type is written without the link to its definition that the others have.",
  why: "Readers cannot look it up, and a slip in its name goes unnoticed.",
  ok: [LAMP("_[string](#string)_"), LAMP("_Array[[string](#string)]_")],
  notOk: [
    { text: LAMP("⟦string⟧"), message: "the type of `glow` is no link" },
    { text: LAMP("⟦_string_⟧"), message: "the type of `glow` is no link" },
    { text: LAMP("⟦_Array[string]_⟧"), message: "the type of `glow` is no link" },
  ],
  check: ({ documents }) =>
    documents.flatMap((document) => document.spec.objects.flatMap((object) => object.fields.flatMap((field) => checkType(document, field.name, field.line)))),
};

function checkType(document: DocumentView, name: string, line: number): readonly Finding[] {
  const text = document.lines[line - 1] ?? "";
  const type = /^\s*\* `[^`]+` - (.*?) - \(/.exec(text)?.[1];
  if (type === undefined || type.includes("](")) return [];
  const word = /([A-Za-z][A-Za-z\d-]*)\]?(?:_|$| or)/.exec(type.replace(/^_/, "").replace(/^Array\[|^Map\[/, ""))?.[1] ?? "";
  const anchors = [...document.anchors.keys()];
  const anchor = anchors.find((id) => id.toLowerCase() === word.toLowerCase());
  if (anchor === undefined) return [];
  return [finding(document.find(line, type), `the type of \`${name}\` is no link`, `write \`[${word}](#${anchor})\` for ${word}`)];
}
