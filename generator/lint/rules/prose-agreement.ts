import { findDisagreements } from "../grammar/agreement.js";
import { checkSentences } from "../grammar/check-sentences.js";
import { findWrongNumbers } from "../grammar/number.js";
import type { Rule } from "../rule.js";

export const proseAgreement: Rule = {
  id: "prose/agreement",
  severity: "warning",
  summary: "A verb, an article or a pronoun has another number than its noun.",
  why: "Readers do not know whether one thing or several are meant.",
  ok: [
    "Each lamp that is lit has oil. The list of lamps that are lit is long. The data in these lamps are bright. A lamp with fields that are required shines.",
    "If a Client registers for Lamps and is told so, it shines. The number of Lamps are counted. Lamps, such as this one, have values that contain oil.",
    "The `oil` and `wick` values have an address. This means light. An entry of these Fields is lit.",
  ],
  notOk: [
    { text: "The Lamps defined in this section ⟦provides⟧ light.", message: "the subject “Lamps” is plural" },
    { text: "It is lit if any Lamps included in the `lamps` array ⟦has⟧ oil.", message: "the subject “Lamps” is plural" },
    { text: "The format of these lamps ⟦are⟧ round.", message: "the subject “format” is singular" },
    { text: "There are many lamps, and ⟦each have⟧ a wick.", message: "“each” is singular" },
    { text: "A lamp is another type of light that ⟦want⟧ oil.", message: "“light” is singular" },
    { text: "If the list of lamps ⟦contain⟧ oil, it burns.", message: "the subject is one list" },
    { text: "Servers MUST treat ⟦an oil details entries⟧ as lit.", message: "“an oil details entries” mixes singular and plural" },
    { text: "It has ⟦a⟧ `oil` and `wick` fields.", message: "one article stands before two things" },
    { text: "It is in ⟦this scopes⟧ array.", message: "“this scopes” mixes singular and plural" },
    { text: "It is in ⟦these object⟧.", message: "“these object” mixes plural and singular" },
    { text: "It selects a set of ⟦Account⟧ with oil.", message: "“Account” is singular, and many are meant" },
  ],
  check: (context) => checkSentences(context, (sentence) => [...findDisagreements(sentence), ...findWrongNumbers(sentence)]),
};
