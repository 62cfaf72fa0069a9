import { reported } from "../reported.js";

const listing = (type: string): string =>
  `## 1. Lamp Object Format <a id="lamp-format" href="#lamp-format"></a>\n\nLamps contain the following named values:\n\n* \`glow\` - _string_ - (REQUIRED) Its glow.\n\n## 2. Listing Lamps\n\nClients request the list with \`GET\`. Lists contain the following named values:\n\n* \`lamps\` - _${type}_ - (REQUIRED) The lamps.\n* \`next\` - _URL or \`null\`_ - More.`;

export const listingNoCollection = reported("listing/no-collection", {
  summary: "A listing has no field that holds a list of objects.",
  why: "Clients do not find what is listed.",
  ok: [listing("Array[[Lamp](#lamp-format)]")],
  notOk: [{ text: listing("string").replace("## 2. Listing Lamps", "⟦## 2. Listing Lamps⟧"), message: "the listing “Listing Lamps” has no field that holds a list of objects" }],
}, (diagnostic, { documents }) => documents.find(({ file }) => file === diagnostic.file)?.find(diagnostic.line, "\n") ?? diagnostic);
