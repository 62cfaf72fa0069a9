import { reported } from "../reported.js";

const LAMP = "Lamps contain the following named values:\n\n* `glow` - _string_ - (REQUIRED) Its glow.";

export const objectDuplicate = reported("object/duplicate", {
  summary: "Two sections define objects of the same name.",
  why: "References cannot tell which is meant.",
  ok: [`## 1. Lamp Object Format\n\n${LAMP}`],
  notOk: [
    {
      text: `## 1. Lamp Object Format\n\n${LAMP}\n\n⟦## 2. Lamp Object Format⟧\n\n${LAMP}`,
      message: "an object of the name Lamp is already defined on line 3; this one is called CDSWG901LanternLamp",
    },
  ],
}, (diagnostic, { documents }) => documents.find(({ file }) => file === diagnostic.file)?.find(diagnostic.line, "\n") ?? diagnostic);
