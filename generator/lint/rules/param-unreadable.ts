import { reported } from "../reported.js";

const LISTING = "## 2. Listing Lamps\n\nServers support the following URL parameters:\n\n";

export const paramUnreadable = reported("param/unreadable", {
  summary: "A URL parameter's description does not say in a regular way what it filters by.",
  why: "Servers cannot be generated for it, and readers have to guess.",
  ok: [`${LISTING}* \`lamp_ids\` - A space-separated list of \`lamp_id\` values.`],
  notOk: [
    { text: `${LISTING}* ⟦\`lamp_ids\` - Some lamps.⟧`, message: "what the URL parameter `lamp_ids` filters cannot be read" },
  ],
});
