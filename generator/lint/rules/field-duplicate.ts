import { reported } from "../reported.js";

export const fieldDuplicate = reported("field/duplicate", {
  summary: "An object has two fields of the same name.",
  why: "A JSON object can hold only one of them.",
  ok: ["## 1. Lamp Object Format\n\nLamps contain the following named values:\n\n* `glow` - _string_ - (REQUIRED) Its glow."],
  notOk: [
    {
      text: "## 1. Lamp Object Format\n\nLamps contain the following named values:\n\n* `glow` - _string_ - (REQUIRED) Its glow.\n* ⟦`glow`⟧ - _string_ - (OPTIONAL) Its shine.",
      message: "`glow` is already a field of Lamp, on line 7",
    },
  ],
});
