import { singular } from "../../model/names.js";
import { finding, type Rule } from "../rule.js";
import { LISTED_LAMPS } from "../sample-texts.js";

export const paramInexactField: Rule = {
  id: "param/inexact-field",
  severity: "warning",
  yieldsTo: ["object/unknown-name"],
  summary: "A URL parameter is said to filter by values that no field is called, although it is plain which field is meant.",
  why: "Implementers look for the field in vain, and may take the parameter's own name for it.",
  ok: [`${LISTED_LAMPS}* \`lamp_ids\` - A space-separated list of \`lamp_id\` values for which the Servers MUST filter the Lamps.`],
  notOk: [{ text: `${LISTED_LAMPS}* \`lamp_ids\` - A space-separated list of ⟦\`lamp_ids\`⟧ values for which the Servers MUST filter the Lamps.`, message: "no object has a field `lamp_ids`" }],
  check: ({ documents, vocabulary }) =>
    documents.flatMap((document) =>
      document.spec.listings.flatMap(({ parameters }) =>
        parameters.flatMap(({ filter, stated, fields, line }) =>
          stated
            .filter((name) => filter === "in" && !name.includes(".") && !fields.includes(name) && vocabulary.ownersOf(name).length === 0)
            .map((name) => {
              const meant = vocabulary.ownersOf(singular(name)).length > 0 ? singular(name) : (fields[0] ?? name);
              const text = document.lines[line - 1] ?? "";
              const column = text.lastIndexOf(`\`${name}\``) + 1;
              const place = column > 0 ? { file: document.file, line, column, endLine: line, endColumn: column + name.length + 2 } : document.find(line, `\`${name}\``, 3);
              return finding(place, `no object has a field \`${name}\``, `write \`${meant}\``);
            }),
        ),
      ),
    ),
};
