import type { Condition, ConditionWhen } from "../model/types.js";
import { code, codes, link, valueText } from "./markdown.js";

/** States a condition of a field in one sentence. */
export function conditionSentence({ kind, when }: Condition): string {
  switch (kind) {
    case "required-if":
      return `This field is REQUIRED if ${circumstances(when)}.`;
    case "forbidden-if":
      return `This field MUST NOT be included if ${circumstances(when)}.`;
    case "null-if":
      return `This value MUST be ${code("null")} if ${circumstances(when)}.`;
    case "non-empty":
      return "This value MUST NOT be empty.";
  }
}

function circumstances(when: ConditionWhen | null): string {
  switch (when?.kind) {
    case "field-populated":
      return `${code(when.field)} is populated`;
    case "field-value":
      return `${code(when.field)} is ${when.values.length > 1 ? "one of " : ""}${codes(when.values.map(valueText), "or")}`;
    case "scope-supported":
    case "authorization-details-field-supported":
      return `the Server supports ${when.anchors.map((anchor) => link(code(anchor), anchor)).join(" or ")}`;
    case "outside-scope":
      return `the Scope of the access does not include ${when.object} objects`;
    case "described":
    case undefined:
      return "the official text says so";
  }
}
