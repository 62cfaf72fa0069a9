import { pascalCase, singular } from "../model/names.js";
import type { Condition, ConditionWhen } from "../model/types.js";
import { CONDITIONS, OUTSIDE_SCOPES } from "./phrases/conditions.js";
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
      for (const circumstance of circumstancesIn(match.groups["when"])) {
        const condition = toCondition(match.id, circumstance);
        if (!conditions.some((known) => JSON.stringify(known) === JSON.stringify(condition))) conditions.push(condition);
      }
    }
  }
  return conditions;
}

/** What a scope includes is a circumstance of its own, also where the sentence names it beside another one. */
function circumstancesIn(when: string | undefined): readonly (string | undefined)[] {
  const [before = "", after] = (when ?? "").split(/,? or (?=the Scope\b)/);
  return after === undefined || matchPhrases(OUTSIDE_SCOPES, after).length === 0 ? [when] : [before, after];
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
  const [outside] = matchPhrases(OUTSIDE_SCOPES, text);
  const object = outside?.groups["object"]?.replace(/ objects$/, "");
  if (object !== undefined) return { kind: "outside-scope", object: pascalCase(singular(object)) };
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
