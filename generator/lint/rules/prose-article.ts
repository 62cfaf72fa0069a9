import indefinite from "indefinite";
import { mendable, type Rule } from "../rule.js";

export const proseArticle: Rule = {
  id: "prose/article",
  severity: "warning",
  summary: "“a” stands before a vowel sound, or “an” before a consonant.",
  why: "Readers stumble over it.",
  ok: ["A lamp is an object, a URL, a `url`, an hour, a user's choice or a one-time code of an `oil_id`."],
  notOk: [
    { text: "⟦A⟧ object burns.", message: "“A” stands before “object”", fixed: "An object burns." },
    { text: "It is ⟦an⟧ `lamp_id` value.", message: "“an” stands before “lamp_id”", fixed: "It is a `lamp_id` value." },
  ],
  check: ({ documents }) =>
    documents.flatMap(({ sections }) =>
      sections.flatMap((section) =>
        section.prose.flatMap(({ start, raw, visible }) =>
          [...visible.matchAll(/(?<![\w'’.(-])(an?)(\s+[\u0000"“]*)(?=([A-Za-z][\w-]*|□+))/gi)].flatMap((match) => {
            const [whole, article = "", , next = ""] = match;
            const at = match.index + whole.length;
            const word = next.startsWith("□") ? raw.slice(at, at + next.length).replace(/[`"]/g, "") : next;
            const right = articleOf(word);
            // "A" may be a name: "plan A is", "a and b".
            if (right === null || right === article.toLowerCase() || /^(?:and|or|is|as)$/.test(word)) return [];
            const text = article === article.toLowerCase() ? right : right.replace("a", "A");
            const place = section.place(start + match.index, start + match.index + article.length);
            return [mendable(place, `“${article}” stands before “${word}”`, `write “${text} ${word}”`, text)];
          }),
        ),
      ),
    ),
};

/** The article of a word; `null` where that depends on how it is spoken. */
function articleOf(word: string): "a" | "an" | null {
  if (!/^[A-Za-z]{2}/.test(word)) return null;
  if (/^U(?:RL|RI|UID|TF|TC)/i.test(word)) return "a";
  if (/^[A-Z]{2}/.test(word)) {
    if (/^[BCDGJKPQTVWYZ]/.test(word)) return "a";
    return /^[AEIO]/.test(word) ? "an" : null;
  }
  return indefinite(word, { articleOnly: true }) === "an" ? "an" : "a";
}
