import { checkSentences } from "../grammar/check-sentences.js";
import { findPatterns, samplesOf } from "../grammar/patterns.js";
import { WORDINGS } from "../grammar/wordings.js";
import type { Rule } from "../rule.js";

export const proseWording: Rule = {
  id: "prose/wording",
  severity: "warning",
  summary: "A word stands in a form, or in a place, where English does not have it.",
  why: "Readers stumble, and those to whom English is foreign do not know what is meant.",
  ok: ["The Server is lit. If Servers have oil, they MUST be lit, and more than one burns. It's lit, e.g. by a user whose response is a light."],
  notOk: samplesOf(WORDINGS),
  check: (context) => checkSentences(context, (sentence) => findPatterns(sentence, WORDINGS)),
};
