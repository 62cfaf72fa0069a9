import { reported } from "../reported.js";

export const fieldType = reported("field/type", {
  summary: "A field's type cannot be read.",
  why: "The field takes any value then, in every generated artifact.",
  ok: ["## 1. Lamp Object Format\n\nLamps contain the following named values:\n\n* `glow` - _Array[string]_ - (REQUIRED) Its glow."],
  notOk: [
    {
      text: "## 1. Lamp Object Format\n\nLamps contain the following named values:\n\n* `glow` - ⟦_Array[string_⟧ - (REQUIRED) Its glow.",
      message: "the type of `glow` cannot be read: _Array[string_",
    },
  ],
});
