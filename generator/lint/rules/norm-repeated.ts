import { splitSentences, unwrap } from "../../parse/sentences.js";
import { finding, type Rule } from "../rule.js";

export const normRepeated: Rule = {
  id: "norm/repeated",
  severity: "warning",
  summary: "A paragraph states the same requirement twice.",
  why: "Whoever changes one of the two forgets the other, or the second one should say something else.",
  ok: ["## 1. Lamps\n\nServers MUST light all lamps at dusk.\n\nServers MUST light all lamps at dusk."],
  notOk: [
    {
      text: "## 1. Lamps\n\nServers MUST light all lamps at dusk.\nThey burn.\n⟦Servers MUST light all lamps at dusk.⟧",
      message: "this requirement stands on line 5 already",
    },
  ],
  check: ({ documents }) =>
    documents.flatMap(({ sections }) =>
      sections.flatMap((section) => {
        return section.prose.filter(({ kind }) => kind === "paragraph").flatMap(({ start, raw }) => {
          // Two paragraphs may say the same of two things; one that says it twice forgot something.
          const seen = new Map<string, number>();
          return splitSentences(raw).flatMap(({ text, offset }) => {
            const sentence = unwrap(text);
            if (sentence.length < 30 || !/\b(?:MUST|SHALL|SHOULD|MAY)\b/.test(sentence)) return [];
            const place = section.place(start + offset, start + offset + text.length);
            const first = seen.get(sentence);
            seen.set(sentence, first ?? place.line);
            return first === undefined ? [] : [finding(place, `this requirement stands on line ${first} already`, "remove one of the two, or say what is different here")];
          });
        });
      }),
    ),
};
