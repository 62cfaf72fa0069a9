import { reported } from "../reported.js";

export const idDuplicate = reported("id/duplicate", {
  summary: "Two places have the same anchor.",
  why: "Links lead to the first one only.",
  ok: ['## 1. Lamps <a id="lamps" href="#lamps"></a>\n\n## 2. Oil <a id="oil" href="#oil"></a>'],
  notOk: [
    {
      text: '## 1. Lamps <a id="lamps" href="#lamps"></a>\n\n## 2. Oil ⟦<a id="lamps"⟧ href="#lamps"></a>',
      message: "the anchor `lamps` is already taken on line 3",
    },
  ],
});
