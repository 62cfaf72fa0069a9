import { finding, mendable, type Rule } from "../rule.js";

/** Words that are never said twice on purpose. */
const FUNCTION_WORD = /^(?:a|an|the|to|of|in|on|for|and|or|is|are|be|by|with|at|as|from|this|it|not)$/i;

export const proseRepeatedWord: Rule = {
  id: "prose/repeated-word",
  severity: "warning",
  summary: "A word stands twice in a row.",
  why: "It is a slip of editing, and often another word was meant.",
  ok: ["The lamp that the user lights. It is said that `lamp` lamp values are strings."],
  notOk: [
    { text: "Light ⟦the the⟧ lamp.", message: "“the” stands twice", fixed: "Light the lamp." },
    { text: "Light the ⟦lamp lamp⟧.", message: "“lamp” stands twice" },
  ],
  check: ({ documents }) =>
    documents.flatMap(({ sections }) =>
      sections.flatMap((section) =>
        section.prose.flatMap(({ start, visible }) =>
          [...visible.matchAll(/(?<![\w-])([A-Za-z]+)(\s+)\1(?![\w-])/gi)].flatMap((match) => {
            const [whole, word = ""] = match;
            if (/^(?:that|had)$/i.test(word)) return [];
            const place = section.place(start + match.index, start + match.index + whole.length);
            const message = `“${word}” stands twice`;
            return [FUNCTION_WORD.test(word) ? mendable(place, message, "write it once", word) : finding(place, message, "write it once, or the word that was meant")];
          }),
        ),
      ),
    ),
};
