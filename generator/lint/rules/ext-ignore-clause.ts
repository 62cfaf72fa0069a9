import { enumerationOf } from "../json-values.js";
import { finding, type Rule } from "../rule.js";
import { listed } from "../words.js";

const LAMP = (clause: string): string =>
  `## 1. Lamp Object Format <a id="lamp-format" href="#lamp-format"></a>\n\nLamps contain the following named values:\n\n* \`types\` - _Array[[LampType](#lamp-types)]_ - (REQUIRED) Its types.\n* \`fuel\` - _[Fuel](#fuels)_ - (REQUIRED) Its fuel.\n\n${clause}\n\n## 2. Lamp Types <a id="lamp-types" href="#lamp-types"></a>\n\nLamp Type values MUST be one of the following:\n\n* \`hand\` - To be held.\n\n## 3. Fuels <a id="fuels" href="#fuels"></a>\n\nFuel values MUST be one of the following:\n\n* \`oil\` - Oil.`;

export const extIgnoreClause: Rule = {
  id: "ext/ignore-clause",
  severity: "warning",
  summary: "The sentence that tells Clients to ignore unknown values omits an enumeration of the object.",
  why: "Clients that fail on a value which an extension adds to it then do what the specification says.",
  ok: [LAMP("Clients MUST ignore unknown `types` and `fuel` values and unknown fields in this object."), LAMP("Clients MUST ignore unknown `types` values, unknown `fuel` values and unknown fields."), LAMP("Clients MUST ignore all unknown enumerated values in this object.")],
  notOk: [
    {
      text: LAMP("⟦Clients MUST ignore unknown `types` values⟧ and unknown fields in this object."),
      message: "`fuel` has values of an enumeration, too, and is not among those whose unknown values are ignored",
    },
  ],
  check: ({ documents }) =>
    documents.flatMap((document) =>
      document.sections.flatMap((section) => {
        const { anchor } = section.heading ?? { anchor: null };
        const object = document.spec.objects.find((one) => one.role === "object" && anchor !== null && one.anchor === anchor);
        if (object === undefined) return [];
        return section.prose.flatMap(({ start, raw }) => {
          const clause = /\bClients? MUST (?:also )?ignore (?:any )?unknown `[^.]*?` values?\b/.exec(raw);
          if (clause === null || /\benumerated\b/.test(raw)) return [];
          const named = new Set(/^[^.]*/.exec(raw.slice(clause.index))?.[0].match(/\w+/g));
          const omitted = object.fields.filter(({ name, type, values }) => values === null && enumerationOf(type) !== null && !named.has(name)).map(({ name }) => name);
          if (omitted.length === 0) return [];
          const place = section.place(start + clause.index, start + clause.index + clause[0].length);
          const message = `${listed(omitted)} ${omitted.length === 1 ? "has values of an enumeration" : "have values of enumerations"}, too, and ${omitted.length === 1 ? "is" : "are"} not among those whose unknown values are ignored`;
          return [finding(place, message, "name it, or say that its enumeration is closed")];
        });
      }),
    ),
};
