import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { describe } from "vitest";
import { parse, type SourceText } from "../generator/parse/parse.js";
import type { SpecModel } from "../generator/model/types.js";
import { DRAFTS_DIR } from "./drafts-folder.js";

export { DRAFTS_DIR } from "./drafts-folder.js";

/** The names of the official drafts that are at hand, such as `cds-wg3-01@2026-03-19`. */
export const DRAFTS: readonly string[] = existsSync(DRAFTS_DIR)
  ? readdirSync(DRAFTS_DIR)
      .filter((name) => /^cds-.*@.*\.md$/.test(name))
      .map((name) => name.replace(/\.md$/, ""))
      .sort()
  : [];

const WHY_SKIPPED = `no official drafts in ${DRAFTS_DIR}; set CDS_DRAFTS_DIR to run this (see README)`;

/** Reads an official draft. */
export function draft(name: string): SourceText {
  return { file: `${name}.md`, text: readFileSync(join(DRAFTS_DIR, `${name}.md`), "utf8") };
}

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
