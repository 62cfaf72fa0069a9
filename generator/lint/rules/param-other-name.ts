import { finding, type Rule } from "../rule.js";
import { LISTED_LAMPS } from "../sample-texts.js";

export const paramOtherName: Rule = {
  id: "param/other-name",
  severity: "warning",
  summary: "A URL parameter is named after one field and filters by another one.",
  why: "The sentence was copied from the parameter above, and the filter that is meant is lost.",
  ok: [`${LISTED_LAMPS}* \`lamp_ids\` - A space-separated list of \`lamp_id\` values.`],
  notOk: [
    { text: `${LISTED_LAMPS}* \`wick_numbers\` - A space-separated list of ⟦\`lamp_id\`⟧ values.`, message: "`wick_numbers` filters by `lamp_id`, and there is a field `wick_number`" },
  ],
  check: ({ documents, vocabulary }) =>
    documents.flatMap((document) =>
      document.spec.listings.flatMap(({ item, parameters }) =>
        parameters.flatMap(({ name, filter, stated, line }) => {
          const [field] = stated;
          const fields = vocabulary.fieldsOf(item);
          if (filter !== "in" || field === undefined || field.includes(".") || fields === null) return [];
          const own = [...fields].find((one) => one === name || pluralOf(one).includes(name));
          if (own === undefined || own === field || pluralOf(field).includes(name) || field === name) return [];
          return [finding(document.find(line, `\`${field}\``, 3), `\`${name}\` filters by \`${field}\`, and there is a field \`${own}\``, `write \`${own}\`, or rename the parameter`)];
        }),
      ),
    ),
};

function pluralOf(field: string): readonly string[] {
  return [`${field}s`, `${field}es`, field.replace(/y$/, "ies")];
}
