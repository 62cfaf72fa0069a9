import { parse } from "../parse/parse.js";
import type { SourceText } from "../parse/source-text.js";
import type { Diagnostic, SpecModel } from "../model/types.js";
import { UserError } from "./user-error.js";

/**
 * Reads documents into a model.
 *
 * @throws UserError when two of them are drafts of the same document, whose artifacts would overwrite each other
 */
export function readModel(documents: readonly SourceText[]): SpecModel {
  const { model } = parse(documents);
  const duplicates = model.diagnostics.filter((diagnostic: Diagnostic) => diagnostic.rule === "document/duplicate");
  if (duplicates.length > 0) throw new UserError(duplicates);
  return model;
}
