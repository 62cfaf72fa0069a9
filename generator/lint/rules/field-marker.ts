import { reported } from "../reported.js";

export const fieldMarker = reported("field/marker", {
  summary: "A field's marker is misspelt.",
  why: "Tools then do not know whether the field must be there.",
  ok: ["## 1. Lamp Object Format\n\nLamps contain the following named values:\n\n* `glow` - _string_ - (REQUIRED) Its glow."],
  notOk: [
    {
      text: "## 1. Lamp Object Format\n\nLamps contain the following named values:\n\n* `glow` - _string_ - (⟦REQUIRD⟧) Its glow.",
      message: "`(REQUIRD)` is no marker",
    },
  ],
});
