import { reported } from "../reported.js";

export const typeMisspelt = reported("type/misspelt", {
  summary: "A type's name is almost that of a definition.",
  why: "The field takes any value then, in every generated artifact.",
  ok: ["## 1. Lamp Object Format\n\nLamps contain the following named values:\n\n* `glow` - _[string](#string)_ - (REQUIRED) Its glow."],
  notOk: [
    {
      text: "## 1. Lamp Object Format\n\nLamps contain the following named values:\n\n* `glow` - _⟦[strng]⟧(#strng)_ - (REQUIRED) Its glow.",
      message: "the type strng is not defined: no section has the anchor `#strng`",
    },
  ],
}, (diagnostic, { documents }) => {
  const name = /^the type (\S+)/.exec(diagnostic.message)?.[1] ?? "";
  const document = documents.find(({ file }) => file === diagnostic.file);
  return document?.find(diagnostic.line, `[${name}]`) ?? diagnostic;
});
