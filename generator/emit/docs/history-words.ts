import type { Field, SpecDocument, SpecObject } from "../../model/types.js";
import type { PageWriter } from "./page.js";
import { plain, type Run, withCode } from "./runs.js";

/** Since which draft a field is there, and what drafts changed about it, a sentence each; nothing without older drafts. */
export function historyNotes(writer: PageWriter, document: SpecDocument, object: SpecObject): (field: Field) => readonly (readonly Run[])[] {
  const { history } = writer.site.context;
  return (field) => {
    if (history === undefined) return [];
    const { since, changes } = history.ofField(document.id, object.name, field.name);
    return [
      ...(since === null ? [] : [[plain(`Since ${since}.`)]]),
      ...changes.map(({ draft, summary }) => [plain(`Changed in ${draft}: `), ...withCode(summary)]),
    ];
  };
}

/** The fields that an object had in older drafts, each with the draft that took it away. */
export function removedFields(writer: PageWriter, document: SpecDocument, object: SpecObject): readonly { readonly name: string; readonly draft: string }[] {
  return writer.site.context.history?.removedFrom(document.id, object.name) ?? [];
}
