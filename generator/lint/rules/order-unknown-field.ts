import { namedPlace, reported } from "../reported.js";

const LISTING = '## 1. Lamp Object Format <a id="lamp-format" href="#lamp-format"></a>\n\nLamps contain the following named values:\n\n* `cds_modified` - _datetime_ - (REQUIRED) When it changed.\n\n## 2. Listing Lamps <a id="lamps-list" href="#lamps-list"></a>\n\nClients request the list with `GET`. Lists contain the following named values:\n\n* `lamps` - _Array[[Lamp](#lamp-format)]_ - (REQUIRED) The lamps.\n* `next` - _URL or `null`_ - More.\n\n';

export const orderUnknownField = reported("order/unknown-field", {
  summary: "A listing is ordered by a field that the listed objects do not have.",
  why: "Clients that read page by page rely on the order, and nobody can implement it.",
  ok: [`${LISTING}Listings MUST be ordered in reverse chronological order by \`cds_modified\` timestamp.`],
  notOk: [
    {
      text: `${LISTING}Listings MUST be ordered in reverse chronological order by ⟦\`shine\`⟧ timestamp.`,
      message: "`shine`, by which Lamp objects are ordered, is no field of Lamp nor of an object it links to",
    },
  ],
}, namedPlace);
