import { HEADERS } from "../http-headers.js";
import { finding, mendable, type Rule } from "../rule.js";
import { probablyMeant } from "../words.js";

const fence = (header: string): string => `## 1. Examples\n\n\`\`\`\nGET /lamps HTTP/1.1\nHost: lamps.example\n${header}\n\`\`\``;

export const exampleHeader: Rule = {
  id: "example/header",
  severity: "error",
  summary: "A message of an example has a header that no standard knows.",
  why: "Requests that are copied from it fail.",
  ok: [fence("Authorization: Bearer x"), fence("X-Lamp: lit")],
  notOk: [
    { text: fence("⟦Authorizatin⟧: Bearer x"), message: "there is no header Authorizatin", fixed: fence("Authorization: Bearer x") },
    { text: fence("⟦Lamp-Colour⟧: amber"), message: "there is no header Lamp-Colour" },
  ],
  check: ({ documents }) =>
    documents.flatMap((document) =>
      document.messages.flatMap(({ section, headers }) =>
        headers.flatMap(({ name, nameSpan }) => {
          if (/^x-/i.test(name) || HEADERS.some((known) => known.toLowerCase() === name.toLowerCase())) return [];
          const place = section.place(nameSpan.start, nameSpan.end);
          const meant = probablyMeant(name, HEADERS);
          const message = `there is no header ${name}`;
          return [meant === null ? finding(place, message, "write the name of a registered header field") : mendable(place, message, `write ${meant}`, meant)];
        }),
      ),
    ),
};
