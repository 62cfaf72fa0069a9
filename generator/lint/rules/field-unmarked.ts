import { finding, type Rule } from "../rule.js";

export const fieldUnmarked: Rule = {
  id: "field/unmarked",
  severity: "warning",
  summary: "A field says neither (REQUIRED) nor (OPTIONAL).",
  why: "Implementers guess, and guess differently.",
  ok: [
    "## 1. Lamp Object Format\n\nLamps contain the following named values:\n\n* `glow` - _string_ - (REQUIRED) Its glow.",
    "## 1. Listing Lamps\n\nClients `GET` the list of a request. It contains the following named values:\n\n* `lamps` - _Array[[Lamp](#lamp)]_ - (REQUIRED) Lamps.\n* `next` - _[URL](#url)_ or `null` - More.",
  ],
  notOk: [
    {
      text: "## 1. Lamp Object Format\n\nLamps contain the following named values:\n\n* `glow` - _string_ - (REQUIRED) Its glow.\n* ⟦`colour`⟧ - _string_ - Its colour.",
      message: "`colour` of Lamp has no marker",
    },
  ],
  check: ({ documents }) =>
    documents.flatMap((document) =>
      // What a request or response must hold is said by the sentence before its list.
      document.spec.objects.filter(({ role }) => role !== "request" && role !== "response").flatMap((object) =>
        object.fields
          // The links between a listing's pages carry no marker in any draft.
          .filter(({ name, presence }) => presence === "unmarked" && !/(?:^|_)(?:next|previous)$/.test(name))
          .map(({ name, line }) =>
            finding(document.find(line, `\`${name}\``), `\`${name}\` of ${object.name} has no marker`, "write `(REQUIRED)` or `(OPTIONAL)` before its description"),
          ),
      ),
    ),
};
