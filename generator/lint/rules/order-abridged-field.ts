import { finding, type Rule } from "../rule.js";
import { DATED_LAMPS } from "../sample-texts.js";

export const orderAbridgedField: Rule = {
  id: "order/abridged-field",
  severity: "warning",
  summary: "A listing is ordered by a field whose name is not written in full.",
  why: "Tools must guess the field, and so must readers where several end alike.",
  ok: [`${DATED_LAMPS}Listings MUST be ordered in reverse chronological order by \`cds_modified\` timestamp.`],
  notOk: [
    {
      text: `${DATED_LAMPS}Listings MUST be ordered in reverse chronological order by ⟦\`modified\`⟧ timestamp.`,
      message: "Lamp has no field `modified`; `cds_modified` is meant",
    },
  ],
  check: ({ documents }) =>
    documents.flatMap((document) =>
      document.spec.listings.flatMap((listing) =>
        listing.order.flatMap(({ field, resolved, line }) => {
          if (resolved === null || resolved === field || resolved.includes(".")) return [];
          const place = document.find(line, `\`${field}\``, 3);
          return [finding(place, `${listing.item} has no field \`${field}\`; \`${resolved}\` is meant`, `write \`${resolved}\``)];
        }),
      ),
    ),
};
