import { checkSentences } from "../grammar/check-sentences.js";
import { MISSING_WORDS } from "../grammar/missing-words.js";
import { findPatterns, samplesOf } from "../grammar/patterns.js";
import type { Rule } from "../rule.js";

export const proseMissingWord: Rule = {
  id: "prose/missing-word",
  severity: "warning",
  summary: "A word is missing.",
  why: "Readers stumble, and where it is not plain which word, they do not know what is meant.",
  ok: [
    "Any of the following lamps is able to shine in a JSON object format. These are lamps. In addition, the Server's lamp is formatted the same as others.",
    "Clients that a Server offers are such as these. The Customer's lamp is part of a set. Lamps refer to as many as the Client has.",
  ],
  notOk: samplesOf(MISSING_WORDS),
  check: (context) => checkSentences(context, (sentence) => findPatterns(sentence, MISSING_WORDS)),
};
