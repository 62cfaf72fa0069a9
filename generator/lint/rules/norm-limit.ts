import { finding, type Rule } from "../rule.js";

export const normLimit: Rule = {
  id: "norm/limit",
  severity: "error",
  summary: "A section states two different numbers for one limit.",
  why: "Servers and clients follow one of the two each, and fail against each other.",
  ok: ["## 1. Lamps\n\nIf more than 100 Lamps are available, Servers MAY truncate the list.\nAt most 100 Lamps are listed.\nAt most 3 Wicks burn."],
  notOk: [
    {
      text: "## 1. Lamps\n\nIf more than 100 Lamps are available, Servers MAY truncate the list.\nAt most ⟦50 Lamps⟧ are listed.",
      message: "the limit of Lamps is 50 here, and 100 on line 5",
    },
  ],
  check: ({ documents }) =>
    documents.flatMap(({ sections }) =>
      sections.flatMap((section) => {
        const stated = section.prose.flatMap(({ start, visible }) =>
          [...visible.matchAll(/\b(?:[Mm]ore than|[Aa]t most|[Uu]p to|[Mm]aximum of)\s+(?<limit>\d+)\s+(?<noun>[A-Z][a-z]+(?: [A-Z][a-z]+)*)/g)].map((match) => {
            const { limit = "", noun = "" } = match.groups ?? {};
            const at = start + match.index + match[0].indexOf(limit);
            return { limit, noun, place: section.place(at, start + match.index + match[0].length) };
          }),
        );
        return stated.flatMap(({ limit, noun, place }, index) => {
          const other = stated.slice(0, index).find((one) => one.noun.toLowerCase() === noun.toLowerCase() && one.limit !== limit);
          return other === undefined ? [] : [finding(place, `the limit of ${noun} is ${limit} here, and ${other.limit} on line ${other.place.line}`, "state one number, and state it once")];
        });
      }),
    ),
};
