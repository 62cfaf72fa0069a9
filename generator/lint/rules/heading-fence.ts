import { reported } from "../reported.js";

export const headingFence = reported("heading/fence", {
  summary: "A block of code is never closed.",
  why: "All that follows, headings too, is read as code.",
  ok: ["## 1. Lamps\n\n```\nGET /lamps\n```"],
  notOk: [{ text: "## 1. Lamps\n\n⟦```⟧\nGET /lamps\n\n## 2. Oil", message: "the code fence that opens here is never closed" }],
});
