import { reported } from "../reported.js";

export const typeUndefined = reported("type/undefined", {
  summary: "A field's type is defined nowhere in the documents.",
  why: "Implementers do not know what such a value holds, and generated artifacts let everything pass.",
  ok: ["## 1. Lamp Object Format\n\nLamps contain the following named values:\n\n* `glow` - _[string](#string)_ - (REQUIRED) Its glow."],
  notOk: [
    {
      text: "## 1. Lamp Object Format\n\nLamps contain the following named values:\n\n* `wicks` - _Array[⟦[Wick]⟧(#wick-format)]_ - (REQUIRED) Its wicks.",
      message: "the type Wick is not defined: no section has the anchor `#wick-format`",
    },
  ],
}, (diagnostic, { documents }) => {
  const name = /^the type (\S+)/.exec(diagnostic.message)?.[1] ?? "";
  const document = documents.find(({ file }) => file === diagnostic.file);
  // What links to a reference is defined by the standard that it names.
  const references = new Set(document?.spec.references.map(({ anchor }) => anchor));
  if (references.has(/`#([^`]+)`/.exec(diagnostic.message)?.[1] ?? "")) return null;
  return document?.find(diagnostic.line, `[${name}]`) ?? diagnostic;
});
