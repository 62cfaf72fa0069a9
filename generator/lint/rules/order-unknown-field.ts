import { namedPlace, reported } from "../reported.js";
import { DATED_LAMPS } from "../sample-texts.js";

export const orderUnknownField = reported("order/unknown-field", {
  summary: "A listing is ordered by a field that the listed objects do not have.",
  why: "Clients that read page by page rely on the order, and nobody can implement it.",
  ok: [`${DATED_LAMPS}Listings MUST be ordered in reverse chronological order by \`cds_modified\` timestamp.`],
  notOk: [
    {
      text: `${DATED_LAMPS}Listings MUST be ordered in reverse chronological order by ⟦\`shine\`⟧ timestamp.`,
      message: "`shine`, by which Lamp objects are ordered, is no field of Lamp nor of an object it links to",
    },
  ],
}, namedPlace);
