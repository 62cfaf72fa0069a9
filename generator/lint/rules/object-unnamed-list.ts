import { reported } from "../reported.js";

export const objectUnnamedList = reported("object/unnamed-list", {
  summary: "No sentence before a list of fields says whose fields they are.",
  why: "The heading is all that tools have to go by, and headings change.",
  ok: ["## 1. Lamp Object Format\n\nLamps contain the following named values:\n\n* `glow` - _string_ - (REQUIRED) Its glow."],
  notOk: [
    {
      text: "## 1. Lamp Object Format\n\nLamps shine.\n\n⟦* `glow` - _string_ - (REQUIRED) Its glow.⟧",
      message: "these fields are read as those of Lamp, which no sentence before the list says",
    },
  ],
}, (diagnostic, { documents }) => documents.find(({ file }) => file === diagnostic.file)?.find(diagnostic.line, "\n") ?? diagnostic);
