import { distance } from "fastest-levenshtein";
import { finding, type Rule } from "../rule.js";

const KEYWORDS = ["MUST", "SHALL", "SHOULD", "REQUIRED", "RECOMMENDED", "OPTIONAL"];

export const bcp14Misspelt: Rule = {
  id: "bcp14/misspelt",
  severity: "error",
  summary: "A key word of BCP 14 is misspelt, or its NOT is written in lower case.",
  why: "Only the key words as RFC 2119 and RFC 8174 spell them have their meaning.",
  ok: ["Lamps MUST burn, MUST NOT smoke, and are RECOMMENDED. MAST is an acronym that stands here."],
  notOk: [
    { text: "Lamps ⟦MUST not⟧ smoke.", message: "“MUST not” is no key word of BCP 14" },
    { text: "Lamps ⟦MSUT⟧ burn.", message: "“MSUT” is no key word of BCP 14" },
    { text: "Lamps ⟦MAY NOT⟧ smoke.", message: "“MAY NOT” is no key word of BCP 14" },
  ],
  check: ({ documents }) =>
    documents.flatMap(({ sections }) =>
      sections.flatMap((section) =>
        section.prose.flatMap(({ start, visible }) =>
          [...visible.matchAll(/(?<![\w"“'-])(?:(?:MUST|SHALL|SHOULD|MAY)\s+not|MAY\s+NOT|(?:MUST|SHALL|SHOULD)-?NOT|[A-Z]{4,12})(?![\w"”'-])/g)].flatMap((match) => {
            const meant = meantBy(match[0]);
            if (meant === null) return [];
            const place = section.place(start + match.index, start + match.index + match[0].length);
            return [finding(place, `“${match[0].replace(/\s+/g, " ")}” is no key word of BCP 14`, `write “${meant}”`)];
          }),
        ),
      ),
    ),
};

function meantBy(written: string): string | null {
  if (/^MAY\s+not/i.test(written)) return "MUST NOT” where it is forbidden, and “MAY” with another verb where it is a choice: “MAY omit";
  const negated = /^(MUST|SHALL|SHOULD)(?:\s+not|-?NOT)$/.exec(written);
  if (negated !== null) return `${negated[1] ?? ""} NOT`;
  if (KEYWORDS.includes(written)) return null;
  return KEYWORDS.find((keyword) => isTransposed(written, keyword) || (keyword.length > 5 && distance(written, keyword) <= 2)) ?? null;
}

/** Whether two neighbouring letters of a short word changed places; a letter more or less makes other words. */
function isTransposed(written: string, keyword: string): boolean {
  if (written.length !== keyword.length) return false;
  return [...keyword].some((_, at) => keyword.slice(0, at) + (keyword[at + 1] ?? "") + (keyword[at] ?? "") + keyword.slice(at + 2) === written);
}
