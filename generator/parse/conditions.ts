import type { Condition, ConditionWhen } from "../model/types.js";
import { CONDITIONS } from "./phrases/conditions.js";
import { matchPhrases } from "./phrases/phrase.js";
import { splitSentences, unwrap } from "./sentences.js";
import { codeValues, linkedAnchors } from "./statements.js";

/**
 * Reads from a field's prose when the field is required, forbidden, null or non-empty. Each distinct condition
 * appears once, in the order of the sentences.
 */
export function readConditions(description: string): readonly Condition[] {
  const conditions: Condition[] = [];
  for (const sentence of splitSentences(description)) {
    const text = unwrap(sentence.text);
    for (const match of matchPhrases(CONDITIONS, text)) {
      const condition = toCondition(match.id, match.groups["when"]);
      if (!conditions.some((known) => JSON.stringify(known) === JSON.stringify(condition))) conditions.push(condition);
    }
  }
  return conditions;
}

function toCondition(id: (typeof CONDITIONS)[number]["id"], when: string | undefined): Condition {
  switch (id) {
    case "null-if":
    case "null-when":
      return { kind: "null-if", when: readWhen(when ?? "") };
    case "required-if":
    case "included-if":
    case "if-required":
      return { kind: "required-if", when: readWhen(when ?? "") };
    case "forbidden-if":
    case "if-forbidden":
      return { kind: "forbidden-if", when: readWhen(when ?? "") };
    case "non-empty":
      return { kind: "non-empty", when: null };
  }
}

/** Reads the circumstances of a condition; prose that states them in no regular way is `described`. */
function readWhen(text: string): ConditionWhen {
  const scopes = linkedAnchors(text).filter((anchor) => anchor.startsWith("scope-"));
  if (scopes.length > 0) return { kind: "scope-supported", anchors: scopes };
  const details = linkedAnchors(text).filter((anchor) => anchor.startsWith("auth-details-"));
  if (details.length > 0) return { kind: "authorization-details-field-supported", anchors: details };
  // A further circumstance in other words makes the whole one that only prose describes.
  if (/`\s*(?:,)? and\b/.test(text)) return { kind: "described" };
  const populated = /^\s*(?:the )?`([^`]+)`(?: field| value)? is (?:populated|included|present)\b/.exec(text);
  if (populated?.[1] !== undefined) return { kind: "field-populated", field: populated[1] };
  const valued = /^\s*(?:the )?`([^`]+)`(?: field| value)?(?: value)? is (?:one of )?((?:`[^`]+`(?:, | or |, or )?)+)/.exec(text);
  if (valued?.[1] !== undefined && valued[2] !== undefined) {
    return { kind: "field-value", field: valued[1], values: codeValues(valued[2]) };
  }
  return { kind: "described" };
}
