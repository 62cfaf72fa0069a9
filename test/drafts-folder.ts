import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import type { TestContext } from "vitest";
import type { SourceText } from "../generator/parse/parse.js";

/** The folder of the official drafts, which are not part of this repository. */
export const DRAFTS_DIR = process.env["CDS_DRAFTS_DIR"] ?? join(import.meta.dirname, "../../shared/drafts");

/** The names of the official drafts that are at hand, such as `cds-wg3-01@2026-03-19`. */
export const DRAFTS: readonly string[] = existsSync(DRAFTS_DIR)
  ? readdirSync(DRAFTS_DIR)
      .filter((name) => /^cds-.*@.*\.md$/.test(name))
      .map((name) => name.replace(/\.md$/, ""))
      .sort()
  : [];

/** Reads an official draft. */
export function draft(name: string): SourceText {
  return { file: `${name}.md`, text: readFileSync(join(DRAFTS_DIR, `${name}.md`), "utf8") };
}

/** The March 2026 draft of customer data, which the project's own statement follows. */
export const MARCH_DRAFT = "cds-wg3-01@2026-03-19.md";

/** The path of the March draft; without it, the test is skipped and says why. */
export function marchDraft(context: Pick<TestContext, "skip">): string {
  const path = join(DRAFTS_DIR, MARCH_DRAFT);
  if (!existsSync(path)) context.skip(`the published draft ${MARCH_DRAFT} is not in ${DRAFTS_DIR}; set CDS_DRAFTS_DIR to run this`);
  return path;
}
