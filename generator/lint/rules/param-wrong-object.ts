import { pascalCase, singular, wordsOf } from "../../model/names.js";
import { finding, type Rule } from "../rule.js";

const LISTING = (parameter: string): string =>
  `## 1. Lamp Object Format <a id="lamp-format" href="#lamp-format"></a>\n\nLamps contain the following named values:\n\n* \`lamp_id\` - _string_ - (REQUIRED) Its name.\n\n## 2. Wick Object Format <a id="wick-format" href="#wick-format"></a>\n\nWicks contain the following named values:\n\n* \`length\` - _string_ - (REQUIRED) Its length.\n\n## 3. Listing Lamps <a id="lamps-list" href="#lamps-list"></a>\n\nClients request the list with \`GET\`. Lists contain the following named values:\n\n* \`lamps\` - _Array[[Lamp](#lamp-format)]_ - (REQUIRED) The lamps.\n* \`next\` - _URL or \`null\`_ - More.\n\nServers support the following URL parameters:\n\n${parameter}`;

export const paramWrongObject: Rule = {
  id: "param/wrong-object",
  severity: "error",
  summary: "A URL parameter is said to filter other objects than those which are listed.",
  why: "The sentence was copied from another listing, and what it says of its fields may be, too.",
  ok: [LISTING("* `lamp_ids` - A space-separated list of `lamp_id` values for which the Servers MUST filter the Lamps.")],
  notOk: [
    {
      text: LISTING("* `lamp_ids` - A space-separated list of `lamp_id` values for which the Servers MUST ⟦filter the Wicks⟧."),
      message: "this listing lists Lamp objects, not Wick objects",
    },
  ],
  check: ({ documents, vocabulary }) =>
    documents.flatMap((document) =>
      document.spec.listings.flatMap((listing) =>
        listing.parameters.flatMap(({ line, description }) => {
          const said = /\bfilter the (?<name>[A-Z][a-z]+(?: [A-Z][a-z]+)*)/.exec(description);
          const name = pascalCase(singular(said?.groups?.["name"] ?? ""));
          if (said === null || name === listing.item || !vocabulary.objects.has(name)) return [];
          if (wordsOf(listing.item).every((word) => wordsOf(name).includes(word))) return [];
          const aliases = vocabulary.objects.get(listing.item)?.aliases ?? [];
          if (aliases.includes(name)) return [];
          return [finding(document.find(line, said[0], 3), `this listing lists ${listing.item} objects, not ${name} objects`, `write “filter the ${listing.item} objects”, and look at the fields that the sentence names`)];
        }),
      ),
    ),
};
