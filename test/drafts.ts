import { describe } from "vitest";
import { parse } from "../generator/parse/parse.js";
import type { SpecModel } from "../generator/model/types.js";
import { DRAFTS, DRAFTS_DIR, draft } from "./drafts-folder.js";

export { DRAFTS, DRAFTS_DIR, draft } from "./drafts-folder.js";

const WHY_SKIPPED = `no official drafts in ${DRAFTS_DIR}; set CDS_DRAFTS_DIR to run this (see README)`;

const models = new Map<string, SpecModel>();

/** Parses an official draft by itself, once in a test process. */
export function draftModel(name: string): SpecModel {
  const model = models.get(name) ?? parse([draft(name)]).model;
  models.set(name, model);
  return model;
}

/** Tests that need the official drafts; skipped with the reason in their name where these are absent. */
export function describeWithDrafts(name: string, body: () => void): void {
  if (DRAFTS.length > 0) describe(name, body);
  else describe.skip(`${name} [skipped: ${WHY_SKIPPED}]`, body);
}
