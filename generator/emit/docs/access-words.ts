import type { Field, SpecDocument, SpecObject } from "../../model/types.js";
import type { LockedField, ObjectPolicy } from "../access/policy.js";
import type { ScopeAccess } from "./access.js";
import type { PageWriter } from "./page.js";
import { code, enumerate, plain, type Run } from "./runs.js";

/** A scope's type, linked. */
export function scopeRun(writer: PageWriter, type: string): Run {
  return code(type, writer.to(writer.site.access.scope(type)));
}

/** An authorization details field's id, linked. */
export function detailsFieldRun(writer: PageWriter, id: string): Run {
  return code(id, writer.to(writer.site.access.detailsField(id)));
}

/** An object's name, linked. */
export function objectRun(writer: PageWriter, document: SpecDocument, name: string): Run {
  return code(name, writer.to(writer.site.object(document, name)));
}

/** What opens an object, a sentence each; empty where no rule is about it. */
export function openingWords(writer: PageWriter, policy: ObjectPolicy): readonly (readonly Run[])[] {
  const { openedBy, relatedBy } = policy;
  const scopes = openedBy.map((type) => scopeRun(writer, type));
  const fields = relatedBy.map((id) => detailsFieldRun(writer, id));
  return [
    ...(scopes.length === 0 ? [] : [[plain("Opened by the scopes "), ...enumerate(scopes, "and"), plain(".")]]),
    ...(fields.length === 0 ? [] : [[plain("Opened where it is related, by "), ...enumerate(fields, "or"), plain(".")]]),
  ];
}

/** When a field shows, a sentence; nothing for one that shows whenever its object does. */
export function lockNotes(
  writer: PageWriter,
  document: SpecDocument,
  object: SpecObject,
): (field: Field) => readonly (readonly Run[])[] {
  const policy = writer.site.access.ofObject(document, object);
  return (field) => {
    const lock = policy?.locked[field.name];
    return lock === undefined ? [] : [lockWords(writer, lock)];
  };
}

function lockWords(writer: PageWriter, { unlockedBy, byDefault, accompanies }: LockedField): readonly Run[] {
  const fields = unlockedBy.map((id) => detailsFieldRun(writer, id));
  const scopes = byDefault.map((type) => scopeRun(writer, type));
  return [
    plain("Shows with "),
    ...enumerate(fields, "or"),
    ...(accompanies === null ? [] : [plain(", as it goes with "), code(accompanies)]),
    ...(scopes.length === 0 ? [] : [plain("; by default with the scopes "), ...enumerate(scopes, "and")]),
    plain("."),
  ];
}

/** What a scope does for a field, in a word or two. */
export function scopeAccessWords(access: ScopeAccess): string {
  switch (access) {
    case "default":
      return "by default";
    case "required":
      return "on request";
    case "conditional":
      return "if offered";
    case "forbidden":
      return "never";
    case "none":
      return "–";
  }
}
