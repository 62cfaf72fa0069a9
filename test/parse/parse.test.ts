import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Diagnostic } from "../../generator/model/types.js";
import { parse } from "../../generator/parse/parse.js";

const TITLE = "# CDS-WG9-01 - Widgets";
const BODY = `
## 1. Widget Object Format <a id="widget-format" href="#widget-format">🔗</a>

Widgets are formatted as JSON objects and contain the following named values:

* \`cds_widget_id\` - _[string](#string)_ - (REQUIRED) The identifier.
* \`parent\` - _[string](#string) or \`null\`_ - (OPTIONAL) The parent.
  If there is no parent, this value is \`null\`.
`;

const read = (text: string) => parse([{ file: "widgets.md", text }]).model;
const said = (text: string): readonly Diagnostic[] => read(text).diagnostics;
const change = (from: string, to: string): string => {
  const text = TITLE + "\n" + BODY;
  if (!text.includes(from)) throw new Error(`nothing to change: ${from}`);
  return text.replace(from, to);
};

describe("a document", () => {
  it("gives its objects with positions", () => {
    expect(read(TITLE + "\n" + BODY).documents[0]?.objects).toMatchObject([
      {
        name: "Widget",
        line: 3,
        fields: [
          { name: "cds_widget_id", presence: "required", nullable: false, line: 7, column: 3 },
          { name: "parent", presence: "optional", nullable: true, conditions: [{ kind: "null-if" }] },
        ],
      },
    ]);
  });

  it("reads Windows line ends and a byte order mark", () => {
    const text = "\uFEFF" + (TITLE + "\n" + BODY).replaceAll("\n", "\r\n");
    expect(read(text).documents[0]?.objects).toEqual(read(TITLE + "\n" + BODY).documents[0]?.objects);
  });

  it("finds fields under headings and bullets of another style", () => {
    const model = read(`${TITLE}
## Widgets endpoint

### Response Object

- \`id\` - _string_ - (REQUIRED) - The identifier.
- \`name\` - string - (OPTIONAL) The name.
`);
    expect(model.documents[0]?.objects).toMatchObject([
      { fields: [{ name: "id", presence: "required", description: "The identifier." }, { name: "name", presence: "optional" }] },
    ]);
    expect(model.diagnostics.map(({ rule }) => rule)).toContain("object/unnamed-list");
  });
});

describe("a sister document with headings of its own", () => {
  const endpoint = (title: string, fields: string) => `
## ${title}

GET /things

### Response Object

${fields}
`;
  const sister = `# CDS-WG9-02 - Sister
${endpoint("Widget Endpoint", "- `id` - _string_ - (REQUIRED) - The identifier.\n- `size` - _[integer](#integer) or `null`_ - (OPTIONAL) - The size.")}
${endpoint("Gadget Endpoint", "- `id` - string - (REQUIRED) The identifier.\n- `parts` - _Array[string]_ - (REQUIRED) The parts.\n  - `loose` - _string_ - (OPTIONAL) A nested one.")}
`;
  const model = read(sister);
  const bullets = sister.split("\n").flatMap((line, index) => (/\((?:REQUIRED|OPTIONAL)\)/.test(line) ? [index + 1] : []));

  it("loses no field: each is found or reported", () => {
    const found = model.documents.flatMap(({ objects }) => objects.flatMap(({ fields }) => fields.map(({ line }) => line)));
    const reported = model.diagnostics.filter(({ rule }) => rule === "block/unknown").map(({ line }) => line);
    expect([...found, ...reported].sort((a, b) => a - b)).toEqual(bullets);
  });

  it("tells the response objects of its endpoints apart", () => {
    expect(model.documents[0]?.objects.map(({ name, fields }) => [name, fields.map((field) => field.name)])).toEqual([
      ["WidgetEndpointResponse", ["id", "size"]],
      ["GadgetEndpointResponse", ["id", "parts"]],
      ["GadgetEndpointResponsePart", ["loose"]],
    ]);
    const parts = model.documents[0]?.objects[1]?.fields[1];
    expect(parts?.type).toMatchObject({ kind: "array", items: { kind: "ref", name: "GadgetEndpointResponsePart", target: "object" } });
  });
});

describe("what is wrong in a document is said with its place", () => {
  it.each([
    ["a misspelt marker", change("(OPTIONAL)", "(OPTONAL)"), "field/marker", 8, 47, "(OPTIONAL)"],
    ["a misspelt type", change("_[string](#string)_", "_[Sring](#sring)_"), "type/misspelt", 7, 21, "[string](#string)"],
    ["a field that is there twice", change("`parent`", "`cds_widget_id`"), "field/duplicate", 8, 3, "rename"],
    ["an anchor that is taken", change("## 1.", '## 0. <a id="widget-format"></a>\n\n## 1.'), "id/duplicate", 5, 28, "anchor"],
    ["an unclosed fence", TITLE + "\n" + BODY + "\n```json\n{}\n", "heading/fence", 11, 1, "fence"],
    ["an unreadable type", change("_[string](#string) or `null`_", "_[string](#string) or_"), "field/type", 8, 14, "type"],
  ])("%s", (_, text, rule, line, column, hint) => {
    const found = said(text).filter((diagnostic) => diagnostic.rule === rule);
    expect(found).toMatchObject([{ file: "widgets.md", line, column }]);
    expect(found[0]?.hint).toContain(hint);
  });

  it("a listing whose item nothing defines", () => {
    const text = `${TITLE}
## 1. Listing Gadgets <a id="gadgets"></a>

Ask by a \`GET\` request to the \`cds_gadgets_api\` URL. Responses contain the following named values.

* \`gadgets\` - _Array[[Gadget](#gadget-format)]_ - (REQUIRED) The gadgets.
* \`next\` - _[URL](#url)_ or \`null\` - The next page.
`;
    expect(said(text).filter(({ rule }) => rule === "listing/item")).toMatchObject([{ line: 6, column: 3 }]);
  });
});

describe("parsing", () => {
  it("never throws, whatever the Markdown", () => {
    const piece = fc.oneof(
      fc.string(),
      fc.constantFrom(...BODY.split("\n"), TITLE, "```", "* `a` - _Array[", "  * - `b`", "| a |", "> q", "[x]: y", "---"),
    );
    fc.assert(fc.property(fc.array(piece, { maxLength: 30 }), (lines) => {
      const model = read(lines.join("\n"));
      expect(model.coverage.blocks).toBe(model.coverage.consumed + model.coverage.informative + model.coverage.unknown);
    }), { numRuns: 300 });
  });

  it("with a cache gives what it gives without", () => {
    const first = parse([{ file: "widgets.md", text: TITLE + "\n" + BODY }]);
    const changed = "\n\n" + TITLE + "\nNew prose.\n" + BODY.replace("(OPTIONAL)", "(REQUIRED)") + "\n## 2. More\n\nServers MUST work.\n";
    const fresh = parse([{ file: "widgets.md", text: changed }]).model;
    expect(parse([{ file: "widgets.md", text: changed }], first.cache).model).toEqual(fresh);
  });

  it("reads only the sections that changed when it is given a cache", () => {
    const text = TITLE + "\n" + BODY + "\n## 2. More\n\nServers MUST work.\n";
    const first = parse([{ file: "widgets.md", text }]);
    const again = parse([{ file: "widgets.md", text: text.replace("(OPTIONAL)", "(REQUIRED)") }], first.cache);
    const kept = [...first.cache].filter(([section, reading]) => again.cache.get(section) === reading);
    expect(kept.length).toBe(first.cache.size - 1);
  });
});
