import { parse } from "../parse/parse.js";
import type { SourceText } from "../parse/source-text.js";
import type { SpecModel } from "../model/types.js";
import { UserError } from "./user-error.js";

/**
 * Reads documents into a model.
 *
 * @throws UserError when two of them are drafts of the same document
 */
export function readModel(documents: readonly SourceText[]): SpecModel {
  const { model } = parse(documents);
  refuseDuplicates(model);
  return model;
}

/**
 * Refuses a model of two drafts of the same document, whose facts and artifacts would overwrite each other.
 *
 * @throws UserError that names both
 */
export function refuseDuplicates({ diagnostics }: SpecModel): void {
  const duplicates = diagnostics.filter(({ rule }) => rule === "document/duplicate");
  if (duplicates.length > 0) throw new UserError(duplicates);
}
