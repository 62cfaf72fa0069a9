import { reported } from "../reported.js";

const listing = (item: string): string =>
  `## 1. Lamp Object Format <a id="lamp-format" href="#lamp-format"></a>\n\nLamps contain the following named values:\n\n* \`glow\` - _string_ - (REQUIRED) Its glow.\n\n## 2. Listing Lamps\n\nClients request the list with \`GET\`. Lists contain the following named values:\n\n* \`lamps\` - _Array[${item}]_ - (REQUIRED) The lamps.\n* \`next\` - _URL or \`null\`_ - More.`;

export const listingItem = reported("listing/item", {
  summary: "A listing lists objects that are defined nowhere.",
  why: "Neither client nor server can be made for it.",
  ok: [listing("[Lamp](#lamp-format)")],
  notOk: [{ text: listing("[Torch](#torch-format)").replace("`lamps`", "⟦`lamps`⟧"), message: "the listing “Listing Lamps” lists Torch, which is not defined" }],
});
