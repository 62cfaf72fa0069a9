import { enumerationOf, instancesOf, membersOf, textOf, type Member } from "../json-values.js";
import type { JsonNode } from "../exchanges.js";
import { finding, type Rule } from "../rule.js";
import { listed, probablyMeant } from "../words.js";

const LAMP = '## 1. Lamp Object Format <a id="lamp-format" href="#lamp-format"></a>\n\nLamps contain the following named values:\n\n* `lamp_id` - _string_ - (REQUIRED) Its name.\n* `fuels` - _Array[[Fuel](#fuels)]_ - (REQUIRED) Its fuels.\n\nClients MUST ignore unknown `fuels` values.\n\n## 2. Fuels <a id="fuels" href="#fuels"></a>\n\nFuel values MUST be one of the following:\n\n* `oil` - Oil.\n* `gas` - Gas.\n\n';
const fence = (body: string): string => `${LAMP}## 3. Examples\n\n\`\`\`\n${body}\n\`\`\``;

export const exampleValue: Rule = {
  id: "example/value",
  severity: "error",
  summary: "An example uses a value that the field's enumeration does not define.",
  why: "Even where Clients must tolerate unknown values, examples teach the known ones.",
  ok: [fence('{ "lamp_id": "a", "fuels": ["oil", "gas"] }')],
  notOk: [{ text: fence('{ "lamp_id": "a", "fuels": ["oil", ⟦"gass"⟧] }'), message: "Fuel does not define the value `gass`" }],
  check: ({ documents, vocabulary }) =>
    documents.flatMap((document) =>
      document.messages.flatMap(({ section, json, shows }) =>
        json?.tree == null || shows === null
          ? []
          : instancesOf(vocabulary, shows, json.tree).flatMap(({ node, fields }) =>
              membersOf(node).flatMap((member) => {
                const enumeration = enumerationOf(fields.find(({ name }) => name === member.name)?.type ?? { kind: "any" });
                const known = enumeration === null ? null : vocabulary.valuesOf(enumeration);
                if (enumeration === null || known === null) return [];
                return stringsOf(member).flatMap((value) => {
                  const text = textOf(value) ?? "";
                  if (known.has(text) || /^example/.test(text)) return [];
                  const meant = probablyMeant(text, known);
                  const hint = meant === null ? `its values are ${listed([...known])}` : `did you mean \`${meant}\`?`;
                  return [finding(section.place(value.offset, value.offset + value.length), `${enumeration} does not define the value \`${text}\``, hint)];
                });
              }),
            ),
      ),
    ),
};

function stringsOf({ value }: Member): readonly JsonNode[] {
  return (value.type === "array" ? (value.children ?? []) : [value]).filter(({ type }) => type === "string");
}
