import { spanOf } from "../plain-text.js";
import { finding, mendable, type Finding, type Rule } from "../rule.js";
import type { Prose, SectionView } from "../section-view.js";

/** Words that are never said twice on purpose. */
const FUNCTION_WORD = /^(?:a|an|the|to|of|in|on|for|and|or|is|are|be|by|with|at|as|from|this|it|not)$/i;

export const proseRepeatedWord: Rule = {
  id: "prose/repeated-word",
  severity: "warning",
  summary: "A word stands twice in a row, or a name twice in a list.",
  why: "It is a slip of editing, and often another word was meant.",
  ok: ["The lamp that the user lights. It is said that `lamp` lamp values are strings. `a`, `b`, or `c`. The value is `null` or `null` by default."],
  notOk: [
    { text: "Light ⟦the the⟧ lamp.", message: "“the” stands twice", fixed: "Light the lamp." },
    { text: "Light the ⟦lamp lamp⟧.", message: "“lamp” stands twice" },
    { text: "Check `oil`, ⟦`oil`⟧, and `wick`.", message: "`oil` stands twice in this list" },
    { text: "A lamp with `oil` and ⟦`oil`⟧ values.", message: "`oil` stands twice in this list" },
  ],
  check: ({ documents }) =>
    documents.flatMap(({ sections }) => sections.flatMap((section) => section.prose.flatMap((prose) => [...findWords(section, prose), ...findCodes(section, prose)]))),
};

function findWords(section: SectionView, { start, visible }: Prose): readonly Finding[] {
  return [...visible.matchAll(/(?<![\w-])([A-Za-z]+)(\s+)\1(?![\w-])/gi)].flatMap((match) => {
    const [whole, word = ""] = match;
    if (/^(?:that|had)$/i.test(word)) return [];
    const place = section.place(start + match.index, start + match.index + whole.length);
    const message = `“${word}” stands twice`;
    return [FUNCTION_WORD.test(word) ? mendable(place, message, "write it once", word) : finding(place, message, "write it once, or the word that was meant")];
  });
}

/** "`a`, `a`, or `b`", "`a` and `a` values". */
function findCodes(section: SectionView, { plain }: Prose): readonly Finding[] {
  return [...plain.text.matchAll(/□(?:(?:,| and| or|, and|, or) □)+/g)].flatMap((list) => {
    const seen = new Set<string>();
    return [...list[0].matchAll(/□/g)].flatMap(({ index }) => {
      const { start } = spanOf(plain, list.index + index, list.index + index + 1);
      const code = section.codes.find((one) => one.start === start);
      if (code === undefined || !/\w{2}/.test(code.value) || /^(?:null|true|false)$/.test(code.value)) return [];
      const isSecond = seen.has(code.value);
      seen.add(code.value);
      return isSecond ? [finding(section.place(code.start, code.end), `\`${code.value}\` stands twice in this list`, "write it once, or the name that was meant")] : [];
    });
  });
}
