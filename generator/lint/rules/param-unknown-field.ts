import { namedPlace, reported } from "../reported.js";

const LISTING = '## 1. Lamp Object Format <a id="lamp-format" href="#lamp-format"></a>\n\nLamps contain the following named values:\n\n* `lamp_id` - _string_ - (REQUIRED) Its name.\n\n## 2. Listing Lamps <a id="lamps-list" href="#lamps-list"></a>\n\nClients request the list with `GET`. Lists contain the following named values:\n\n* `lamps` - _Array[[Lamp](#lamp-format)]_ - (REQUIRED) The lamps.\n* `next` - _URL or `null`_ - More.\n\nServers support the following URL parameters:\n\n';

export const paramUnknownField = reported("param/unknown-field", {
  summary: "A URL parameter filters by a field that the listed objects do not have.",
  why: "Nobody can implement the filter, and each server guesses another field.",
  ok: [`${LISTING}* \`lamp_ids\` - A space-separated list of \`lamp_id\` values.`],
  notOk: [
    {
      text: `${LISTING}* \`lamp_ids\` - A space-separated list of ⟦\`lamp_number\`⟧ values.`,
      message: "`lamp_number`, which the parameter `lamp_ids` filters by, is no field of Lamp nor of an object it links to",
    },
  ],
}, namedPlace);
