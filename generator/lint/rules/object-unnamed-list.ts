import { reported } from "../reported.js";

export const objectUnnamedList = reported("object/unnamed-list", {
  summary: "No sentence before a list of fields says whose fields they are.",
  why: "The heading is all that tools have to go by, and headings change.",
  ok: ["## 1. Lamp Object Format\n\nLamps are written as JSON objects containing the following named values:\n\n* `glow` - _string_ - (REQUIRED) Its glow.", "## 1. Lamp Object Format\n\nLamps contain the following named values:\n\n* `glow` - _string_ - (REQUIRED) Its glow."],
  notOk: [
    {
      text: "## 1. Lamp Object Format\n\nLamps shine.\n\n⟦* `glow` - _string_ - (REQUIRED) Its glow.⟧",
      message: "these fields are read as those of Lamp, which no sentence before the list says",
    },
  ],
}, (diagnostic, { documents }) => {
  const document = documents.find(({ file }) => file === diagnostic.file);
  const before = document?.lines.slice(0, diagnostic.line - 1).findLast((line) => line.trim() !== "") ?? "";
  // The sentence says it, in words from which tools do not learn whose fields they are.
  return /\b(?:containing|contains?|ha(?:s|ve)) the following\b/.test(before) ? null : (document?.find(diagnostic.line, "\n") ?? diagnostic);
});
