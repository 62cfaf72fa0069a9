import { finding, type Rule } from "../rule.js";

const LISTING = '## 1. Lamp Object Format <a id="lamp-format" href="#lamp-format"></a>\n\nLamps contain the following named values:\n\n* `cds_modified` - _datetime_ - (REQUIRED) When it changed.\n\n## 2. Listing Lamps <a id="lamps-list" href="#lamps-list"></a>\n\nClients request the list with `GET`. Lists contain the following named values:\n\n* `lamps` - _Array[[Lamp](#lamp-format)]_ - (REQUIRED) The lamps.\n* `next` - _URL or `null`_ - More.\n\n';

export const orderAbridgedField: Rule = {
  id: "order/abridged-field",
  severity: "warning",
  summary: "A listing is ordered by a field whose name is not written in full.",
  why: "Tools must guess the field, and so must readers where several end alike.",
  ok: [`${LISTING}Listings MUST be ordered in reverse chronological order by \`cds_modified\` timestamp.`],
  notOk: [
    {
      text: `${LISTING}Listings MUST be ordered in reverse chronological order by ⟦\`modified\`⟧ timestamp.`,
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
