import { expect, it } from "vitest";
import { parse } from "../../generator/parse/parse.js";

const TEXT = `# CDS-WG9-01 - Widgets

## 1. Widget Object Format <a id="widget-format" href="#widget-format">🔗</a>

Widgets are JSON objects and contain the following named values:

* \`widget_id\` - _[string](#string)_ - (REQUIRED) The identifier.
* \`status\` - _[string](#string)_ - (REQUIRED) How it is.
* \`parts\` - _Array[[string](#string)]_ - (REQUIRED) What it is made of.

## 2. Part Object Format <a id="part-format" href="#part-format">🔗</a>

Parts are JSON objects and contain the following named values:

* \`status\` - _[string](#string)_ - (REQUIRED) How it is.
`;

const shown = (method: string, answer: string): readonly (string | null)[] => {
  const example = `\`\`\`\n${method} /widgets/1 HTTP/1.1\n\n{ "status": "worn" }\n\nHTTP/1.1 200 OK\n\n${answer}\n\`\`\``;
  const { model } = parse([{ file: "widgets.md", text: `${TEXT}\n## 3. Examples\n\n${example}\n` }]);
  return (model.documents[0]?.examples ?? []).map(({ shows }) => shows);
};

it("takes what a request changes for what the answer shows, and reads other requests by their members", () => {
  const widget = '{ "widget_id": "1", "status": "worn", "parts": [] }';
  expect(shown("PATCH", widget)).toEqual(["Widget", "Widget"]);
  expect(shown("PUT", widget)).toEqual(["Widget", "Widget"]);
  expect(shown("POST", widget)).toEqual(["Part", "Widget"]);
  expect(shown("PATCH", '{ "widget_id": "1", "parts": [] }')).toEqual(["Part", "Widget"]);
});
