import { diff } from "../diff/diff.js";
import { trailOf } from "../diff/history.js";
import type { DraftHistory } from "../emit/history.js";
import type { SpecModel } from "../model/types.js";
import { parse } from "../parse/parse.js";
import { present } from "./diff/presentation.js";
import type { KeptDraft } from "./kept-drafts.js";
import { identifierOf } from "./lint/new-findings.js";
import type { DocumentText } from "./read-documents.js";

/** How pages call the draft that the project's own documents state. */
const CURRENT = "the current draft";

/** Models of kept drafts by what they were read from: one run hands them to the next. */
export type KeptModels = ReadonlyMap<string, SpecModel>;

/**
 * Follows the fields of a target's documents through the older drafts. A draft that lacks a document has it as the next
 * one does.
 *
 * @param known models that were read before
 * @returns nothing where there is no older draft
 */
export function historyOf(
  drafts: readonly KeptDraft[],
  documents: readonly DocumentText[],
  model: SpecModel,
  date: string | null,
  known: KeptModels,
): { readonly history: DraftHistory | undefined; readonly models: KeptModels } {
  const models = new Map<string, SpecModel>();
  const states = [{ name: date ?? CURRENT, model }];
  let following: readonly DocumentText[] = documents;
  for (const draft of drafts.toReversed()) {
    const ids = new Set(draft.documents.map(identifierOf));
    following = [...draft.documents, ...following.filter((document) => !ids.has(identifierOf(document)))];
    const key = following.map(({ file, sha256 }) => `${file} ${sha256}`).join("\n");
    const read = known.get(key) ?? parse(following).model;
    models.set(key, read);
    states.unshift({ name: draft.date, model: read });
  }
  const steps = states.slice(1).flatMap((newer, index) => {
    const older = states[index];
    return older === undefined ? [] : [{ older: older.name, draft: newer.name, report: diff(older.model, newer.model) }];
  });
  if (steps.length === 0) return { history: undefined, models };
  const { ofField, removedFrom } = trailOf(steps);
  return {
    history: { steps: steps.toReversed().map(({ older, draft, report }) => ({ ...present(report), older, newer: draft })), ofField, removedFrom },
    models,
  };
}
